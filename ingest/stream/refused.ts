import type { DeadLetterCode } from '../../schema/messages/dead-letter.ts';

/** A record that a handler will never take, named by its place among the values that the handler was given. */
export interface Refusal {
  readonly index: number;
  readonly code: DeadLetterCode;
  readonly message: string;
}

/** Thrown when nothing of the batch was done: the stage sets these aside and hands in the rest again. */
export class RecordRefused extends Error {
  override readonly name = 'RecordRefused';
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[], options?: ErrorOptions) {
    super(refusals.map(({ code, message }) => `${code}: ${message}`).join('; '), options);
    this.refusals = refusals;
  }
}
