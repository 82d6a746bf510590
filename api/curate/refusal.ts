import type { VerdictRow } from '../../graph/cypher/curations.ts';
import type { CurationRefusal } from '../generated/schema-types.ts';

/** Thrown inside of a mutation, and answered as its outcome. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: CurationRefusal;
  readonly conflict: readonly VerdictRow[];
  constructor(code: CurationRefusal, message: string, conflict: readonly VerdictRow[] = []) {
    super(message);
    this.code = code;
    this.conflict = conflict;
  }
}
