import type { DeadLetterCode } from '../../schema/messages/dead-letter.ts';
import { createAhead } from './ahead.ts';
import { isRetryable } from './backoff.ts';
import type { Coded } from './codec.ts';
import type { DeadLetters, Failure } from './dead-letters.ts';
import type { BatchContext, ConsumeOptions, Consumer, Log, LogRecord } from './log.ts';
import { messageOf, type StreamLogger } from './logger.ts';
import { RecordRefused, type Refusal } from './refused.ts';

export interface StageItem<Value> {
  readonly key: string;
  /** null is a tombstone. */
  readonly value: Value | null;
}

/**
 * Works on good records of one partition, in order; it may get the same ones again. Resolves when their effect is
 * durable, with those that it refused while it did the others. Throws a retryable error when a service is away,
 * `RecordRefused` when it did nothing because of the records it names.
 */
export type StageHandler<Value> = (
  items: readonly StageItem<Value>[],
  context: BatchContext,
) => Promise<readonly Refusal[] | void>;

/** Who counts what the stages do. */
export interface StageObserver {
  handled(stage: string, batch: { readonly records: number; readonly ms: number }): void;
  setAside(stage: string, code: DeadLetterCode): void;
  /** A service was away, so the records come again. */
  retried(stage: string): void;
}

export const unobserved: StageObserver = {
  handled: () => undefined,
  setAside: () => undefined,
  retried: () => undefined,
};

export interface StageOptions<Value> {
  readonly log: Log;
  readonly topic: string;
  readonly group: string;
  /** Stands in dead letters and log lines. */
  readonly name: string;
  readonly maxBatchRecords: number;
  readonly decode: (bytes: Uint8Array) => Coded<Value>;
  /** Does ahead what the handler will need of a record, while it waits for a service with those before it. */
  readonly prepare?: (value: Value) => void;
  readonly handle: StageHandler<Value>;
  /** Code of a record on which the handler fails for a reason it does not name. */
  readonly failureCode: DeadLetterCode;
  readonly deadLetters: Pick<DeadLetters, 'write'>;
  readonly logger: StreamLogger;
  readonly observer?: StageObserver;
  readonly onAssigned?: ConsumeOptions['onAssigned'];
}

interface Work<Value> {
  readonly record: LogRecord;
  readonly item: StageItem<Value>;
}

/** A bad record goes to the dead letters before the batch is committed, and never holds up a good one. */
export async function runStage<Value>(options: StageOptions<Value>): Promise<Consumer> {
  const { log, topic, group, name, maxBatchRecords, decode, handle, failureCode, deadLetters, logger } = options;
  const observer = options.observer ?? unobserved;
  const { prepare } = options;
  const ahead = prepare && createAhead(decode, prepare);

  async function setAside(failures: readonly Omit<Failure, 'stage'>[]): Promise<void> {
    if (failures.length === 0) return;
    await deadLetters.write(failures.map((failure) => ({ ...failure, stage: name })));
    for (const { record, code, message } of failures) {
      observer.setAside(name, code);
      logger.warn({ stage: name, ...placeOf(record), code }, `set aside as a dead letter: ${message}`);
    }
  }

  function decodeOne(record: LogRecord): Coded<Value | null> {
    const { value } = record;
    if (value === null) return { ok: true, value };
    return ahead ? ahead.take(record, value) : decode(value);
  }

  async function decodeAll(records: readonly LogRecord[]): Promise<Work<Value>[]> {
    const good: Work<Value>[] = [];
    const bad: Omit<Failure, 'stage'>[] = [];
    for (const record of records) {
      const decoded = decodeOne(record);
      if (decoded.ok) good.push({ record, item: { key: record.key ?? '', value: decoded.value } });
      else bad.push({ record, code: decoded.code, message: decoded.message });
    }
    await setAside(bad);
    return good;
  }

  async function setAsideRefused(work: readonly Work<Value>[], refusals: readonly Refusal[]): Promise<void> {
    const failures = refusals.map(({ index, code, message }) => {
      const record = work[index]?.record;
      if (!record) throw new RangeError(`stage ${name} refused record ${index} of ${work.length}`);
      return { record, code, message };
    });
    await setAside(failures);
  }

  async function deliver(work: readonly Work<Value>[], context: BatchContext): Promise<void> {
    if (work.length === 0) return;
    try {
      const refusals = await handle(
        work.map(({ item }) => item),
        context,
      );
      if (refusals) await setAsideRefused(work, refusals);
    } catch (error) {
      if (isRetryable(error)) throw error;
      if (context.signal.aborted) {
        logger.warn({ stage: name, err: error }, 'a batch was given up on the way, its records come again');
        throw context.signal.reason;
      }
      await deliverWithout(error, work, context);
    }
  }

  async function deliverWithout(error: unknown, work: readonly Work<Value>[], context: BatchContext): Promise<void> {
    if (error instanceof RecordRefused && error.refusals.length > 0) {
      await setAsideRefused(work, error.refusals);
      const refused = new Set(error.refusals.map(({ index }) => index));
      await deliver(
        work.filter((_, index) => !refused.has(index)),
        context,
      );
    } else if (work.length === 1) {
      await setAside(work.map(({ record }) => ({ record, code: failureCode, message: messageOf(error) })));
    } else {
      logger.warn(
        { stage: name, records: work.length, err: error },
        'a batch failed, its records are tried one by one',
      );
      for (const one of work) {
        await context.heartbeat();
        context.signal.throwIfAborted();
        await deliver([one], context);
      }
    }
  }

  return log.consume({
    topic,
    group,
    maxBatchRecords,
    ...(options.onAssigned && { onAssigned: options.onAssigned }),
    async handle(records, context) {
      const startMs = performance.now();
      const stopAhead = ahead?.start(context.upcoming.slice(0, maxBatchRecords));
      try {
        await deliver(await decodeAll(records), context);
      } catch (error) {
        if (isRetryable(error)) {
          observer.retried(name);
          logger.warn({ stage: name, ...batchOf(records), err: error }, 'a service is away, the records come again');
        }
        throw error;
      } finally {
        stopAhead?.();
      }
      const ms = performance.now() - startMs;
      observer.handled(name, { records: records.length, ms });
      logger.debug({ stage: name, ...batchOf(records), ms: Math.round(ms) }, 'a batch is done');
    },
  });
}

function placeOf({ topic, partition, offset, key }: LogRecord): object {
  return { topic, partition, offset, key };
}

/** Where the records lie, and which documents they are about. */
function batchOf(records: readonly LogRecord[]): object {
  const [first] = records;
  return {
    topic: first?.topic,
    partition: first?.partition,
    offset: first?.offset,
    records: records.length,
    documentIds: records.map(({ key }) => key),
  };
}
