import { setImmediate as turn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { DocumentInput, DocumentRecord } from '../../schema/messages/document.ts';
import { withdrawalId } from '../../schema/curation-ids.ts';
import { documentCodec, inputCodec, isCuration } from './codec.ts';
import { precedenceOf } from '../../schema/precedence.ts';
import type { Log, NewRecord } from './log.ts';
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

/** A document that is known already, handed in with another publication date than the one that it keeps. */
export interface OtherDate {
  readonly index: number;
  /** The date that is kept, ISO 8601 UTC. */
  readonly keeps: string;
}

export interface IntakeResult {
  readonly accepted: number;
  readonly duplicates: number;
  readonly otherDates: readonly OtherDate[];
  readonly refused: readonly IntakeRefusal[];
  /** Of accepted and known documents alike, in the order handed in. */
  readonly documentIds: readonly string[];
}

export interface Intake {
  /** Answers when what it accepted is durable. @throws IntakeBusyError */
  submit(inputs: readonly IntakeInput[]): Promise<IntakeResult>;
}

export interface KnownDocument {
  readonly precedence: string;
  readonly publishedAt: string | null;
  readonly recordedAt: string;
}

/** Documents that a door remembers to have let in. */
const remembered = 20_000;

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
  /** What is there already under these ids. It may lag behind: what this door let in a while ago it knows itself. */
  readonly known: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, KnownDocument>>;
  /** Which of these a curator withdrew: they do not come in again. */
  readonly withdrawn: (documentIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly clock: () => Date;
  readonly maxWaiting?: number;
}

/**
 * The door of the log. Calls are taken one after the other, which keeps memory flat and makes "is it known" and
 * "write it" one step in this process; a second process can only repeat a document, which changes nothing.
 */
export function createIntake({ log, accept, known, withdrawn, clock, maxWaiting = 64 }: Deps): Intake {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const letIn = new LRUCache<string, KnownDocument>({ max: remembered });

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
    const acceptedInputs: { index: number; document: DocumentRecord }[] = [];
    const refused: IntakeRefusal[] = [];
    for (const [index, { input }] of inputs.entries()) {
      const outcome = acceptable(input, recordedAt);
      if (outcome.ok) acceptedInputs.push({ index, document: outcome.document });
      else refused.push({ index, code: outcome.code, message: outcome.message });
      await turn();
    }
    const gone = await withdrawn([...new Set(acceptedInputs.map(({ document }) => document.id))]);
    const told = new Map<string, DocumentRecord>();
    const takenInputs: typeof acceptedInputs = [];
    for (const { index, document } of acceptedInputs) {
      if (gone.has(document.id)) {
        refused.push({ index, code: 'WITHDRAWN', message: `this text at this address was withdrawn (${document.id})` });
        continue;
      }
      takenInputs.push({ index, document });
      const other = told.get(document.id);
      if (other === undefined || precedenceOf(document) > precedenceOf(other)) told.set(document.id, document);
    }
    const records: NewRecord[] = [];
    const kept = new Map<string, KnownDocument>();
    const there = await known([...told.keys()]);
    for (const [key, document] of told) {
      const stored = fuller(there.get(key), letIn.get(key));
      if (stored && stored.precedence >= precedenceOf(document)) {
        kept.set(key, stored);
        continue;
      }
      // Compaction keeps the newest record of a key: it has to be the fullest, with the earliest time.
      const since = stored?.recordedAt ?? document.recordedAt;
      const encoded = documentCodec.encode({ ...document, recordedAt: since });
      if (!encoded.ok) throw new Error(`${key} was acceptable a moment ago: ${encoded.message}`);
      records.push({ key, value: encoded.value });
      kept.set(key, knownOf({ ...document, recordedAt: since }));
    }
    await log.produce(topics.documents.name, records);
    for (const [key, document] of kept) letIn.set(key, document);
    return {
      accepted: records.length,
      duplicates: takenInputs.length - records.length,
      otherDates: takenInputs.flatMap(({ index, document: { id, publishedAt } }) => {
        const keeps = kept.get(id)?.publishedAt ?? null;
        return publishedAt === null || keeps === null || publishedAt === keeps ? [] : [{ index, keeps }];
      }),
      refused: refused.toSorted((a, b) => a.index - b.index),
      documentIds: [...new Set(takenInputs.map(({ document }) => document.id))],
    };
  }

  function acceptable(input: DocumentInput, recordedAt: string): ReturnType<Deps['accept']> {
    const accepted = accept(input, recordedAt);
    if (!accepted.ok) return accepted;
    const encoded = documentCodec.encode(accepted.document);
    return encoded.ok ? accepted : encoded;
  }
}

function fuller(a: KnownDocument | undefined, b: KnownDocument | undefined): KnownDocument | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const recordedAt = a.recordedAt < b.recordedAt ? a.recordedAt : b.recordedAt;
  return { ...(a.precedence > b.precedence ? a : b), recordedAt };
}

function knownOf(document: DocumentRecord): KnownDocument {
  const { publishedAt, recordedAt } = document;
  return { precedence: precedenceOf(document), publishedAt, recordedAt };
}

interface KeyedLog {
  newest(topic: string, keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Which of these documents were withdrawn, as a log tells that can be asked by key. */
export async function withdrawnInLog(log: KeyedLog, documentIds: readonly string[]): Promise<Set<string>> {
  const keys = documentIds.map((documentId) => withdrawalId(documentId));
  const withdrawn = new Set<string>();
  for (const bytes of (await log.newest(topics.documents.name, keys)).values()) {
    const decoded = inputCodec.decode(bytes);
    if (decoded.ok && isCuration(decoded.value) && decoded.value.decision.kind === 'WITHDRAWAL')
      withdrawn.add(decoded.value.decision.documentId);
  }
  return withdrawn;
}

/** What a log that can be asked by key holds of these documents. */
export async function knownInLog(log: KeyedLog, documentIds: readonly string[]): Promise<Map<string, KnownDocument>> {
  const known = new Map<string, KnownDocument>();
  for (const [id, bytes] of await log.newest(topics.documents.name, documentIds)) {
    const decoded = documentCodec.decode(bytes);
    if (decoded.ok) known.set(id, knownOf(decoded.value));
  }
  return known;
}
