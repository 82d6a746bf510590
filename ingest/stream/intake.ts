import { setImmediate as turn } from 'node:timers/promises';
import type { DocumentInput, DocumentRecord } from '../../schema/messages/document.ts';
import { documentCodec } from './codec.ts';
import type { Log } from './log.ts';
import { topics } from './topics.ts';

export interface IntakeInput {
  /** What the sender calls it: a file name, a line number. */
  readonly name?: string;
  readonly input: DocumentInput;
}

export interface IntakeRefusal {
  readonly index: number;
  readonly code: string;
  readonly message: string;
}

export interface IntakeResult {
  readonly accepted: number;
  readonly duplicates: number;
  readonly refused: readonly IntakeRefusal[];
  /** Of accepted and known documents alike, in the order handed in. */
  readonly documentIds: readonly string[];
}

export interface Intake {
  /** Answers when what it accepted is durable. @throws IntakeBusyError */
  submit(inputs: readonly IntakeInput[]): Promise<IntakeResult>;
}

/** Too many callers wait already: try again later. */
export class IntakeBusyError extends Error {
  override readonly name = 'IntakeBusyError';
  readonly code = 'INTAKE_BUSY';
  readonly retryable = true;
}

interface Deps {
  readonly log: Pick<Log, 'produce'>;
  readonly accept: (
    input: DocumentInput,
    recordedAt: string,
  ) =>
    | { readonly ok: true; readonly document: DocumentRecord }
    | { readonly ok: false; readonly code: string; readonly message: string };
  /** Those of the documents that the log holds already. */
  readonly known: (documentIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly clock: () => Date;
  readonly maxWaiting?: number;
}

/**
 * The door of the log. Calls are taken one after the other, which keeps memory flat and makes "is it known" and
 * "write it" one step in this process; a second process can only repeat a document, which changes nothing.
 */
export function createIntake({ log, accept, known, clock, maxWaiting = 64 }: Deps): Intake {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  return {
    async submit(inputs) {
      if (waiting >= maxWaiting) throw new IntakeBusyError(`${waiting} requests are waiting already`);
      waiting++;
      const turnOfMine = last.then(() => take(inputs));
      last = turnOfMine.catch(() => undefined);
      try {
        return await turnOfMine;
      } finally {
        waiting--;
      }
    },
  };

  async function take(inputs: readonly IntakeInput[]): Promise<IntakeResult> {
    const recordedAt = clock().toISOString();
    const fresh = new Map<string, Uint8Array>();
    const documentIds: string[] = [];
    const refused: IntakeRefusal[] = [];
    for (const [index, { input }] of inputs.entries()) {
      const outcome = encodeAccepted(input, recordedAt);
      if (outcome.ok) {
        documentIds.push(outcome.id);
        if (!fresh.has(outcome.id)) fresh.set(outcome.id, outcome.bytes);
      } else refused.push({ index, code: outcome.code, message: outcome.message });
      await turn();
    }
    for (const id of await known([...fresh.keys()])) fresh.delete(id);
    const records = [...fresh].map(([key, value]) => ({ key, value }));
    await log.produce(topics.documents.name, records);
    return {
      accepted: fresh.size,
      duplicates: documentIds.length - fresh.size,
      refused,
      documentIds: [...new Set(documentIds)],
    };
  }

  function encodeAccepted(
    input: DocumentInput,
    recordedAt: string,
  ): { ok: true; id: string; bytes: Uint8Array } | { ok: false; code: string; message: string } {
    const accepted = accept(input, recordedAt);
    if (!accepted.ok) return accepted;
    const encoded = documentCodec.encode(accepted.document);
    return encoded.ok ? { ok: true, id: accepted.document.id, bytes: encoded.value } : encoded;
  }
}
