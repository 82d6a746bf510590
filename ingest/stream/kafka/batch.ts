import { setTimeout as delay } from 'node:timers/promises';
import { backoffMs, isRetryable } from '../backoff.ts';
import type { ConsumeOptions, LogRecord } from '../log.ts';
import { heartbeatMs, recordOf, type KafkaBatch, type KafkaSettings } from './client.ts';
import { faultOf, protocolErrorOf } from './faults.ts';
import type { Holds } from './holds.ts';

/** Answers after which the coordinator takes nothing more from this generation of the member. */
const expelled = new Set(['UNKNOWN_MEMBER_ID', 'ILLEGAL_GENERATION', 'FENCED_INSTANCE_ID']);
/** Answers after which the batch in hand may be finished and committed, and nothing more begun before the next join. */
const leaving = new Set(['REBALANCE_IN_PROGRESS', 'NOT_COORDINATOR_FOR_GROUP']);

interface Deps {
  readonly options: ConsumeOptions;
  readonly settings: KafkaSettings;
  readonly holds: Holds;
  readonly hasEnded: () => boolean;
  readonly end: (fault: { readonly error: unknown }) => void;
}

interface InHand {
  readonly controller: AbortController;
  /** Another member may have the partition by now, so nothing of this batch is committed. */
  lost: boolean;
}

export interface BatchWork {
  eachBatch(payload: KafkaBatch): Promise<void>;
  /** Called when the member has joined, with new partitions: what is in hand belongs to an earlier generation. */
  joined(): void;
  abort(reason: Error): void;
}

/**
 * Works on what one fetch brought for one partition. It never throws: for kafkajs an error is a reason to leave the
 * group. What is not resolved here comes again with the next fetch.
 */
export function createBatchWork({ options, settings, holds, hasEnded, end }: Deps): BatchWork {
  const { topic, maxBatchRecords, handle } = options;
  let inHand: InHand | undefined;
  /** False from an answer that calls for a new join until that join, or a heartbeat that is taken after all. */
  let isMember = true;

  function lose(reason: string): void {
    if (!inHand) return;
    inHand.lost = true;
    inHand.controller.abort(new Error(`a partition of ${topic} was taken away: ${reason}`));
  }

  /** Asks the coordinator whether the partition is still ours. It throws nothing; who works looks at the signal. */
  function createPulse(payload: KafkaBatch): () => Promise<void> {
    let heardMs = Date.now();
    return async () => {
      try {
        await payload.heartbeat();
        heardMs = Date.now();
        isMember = true;
      } catch (error) {
        const answer = protocolErrorOf(error) ?? '';
        if (expelled.has(answer) || leaving.has(answer)) isMember = false;
        if (expelled.has(answer)) lose(answer);
        if (answer === 'REBALANCE_IN_PROGRESS') heardMs = Date.now();
        if (Date.now() - heardMs > settings.sessionMs) lose('the coordinator has not answered for a whole session');
      }
    };
  }

  /** @returns whether the partition may go on with its next records at once */
  async function work(
    records: readonly LogRecord[],
    upcoming: readonly LogRecord[],
    payload: KafkaBatch,
    pulse: () => Promise<void>,
  ): Promise<boolean> {
    const { partition } = payload.batch;
    const controller = new AbortController();
    const batch: InHand = { controller, lost: false };
    inHand = batch;
    const timer = setInterval(() => void pulse(), heartbeatMs(settings));
    try {
      await handle(records, { heartbeat: pulse, signal: controller.signal, upcoming });
      holds.succeeded(partition);
      return await commit(records, payload, batch);
    } catch (error) {
      if (isRetryable(error)) holds.failed(partition, () => payload.pause());
      else if (!controller.signal.aborted || !isAbort(error, controller.signal)) end({ error });
      return false;
    } finally {
      clearInterval(timer);
      inHand = undefined;
    }
  }

  /** The effect is there, so only the commit is tried again; without it the records would merely come once more. */
  async function commit(records: readonly LogRecord[], payload: KafkaBatch, batch: InHand): Promise<boolean> {
    const { partition } = payload.batch;
    const last = (records.at(-1) as LogRecord).offset;
    const offset = String(BigInt(last) + 1n);
    const giveUpAt = Date.now() + settings.sessionMs;
    for (let attempt = 1; !batch.lost; attempt++) {
      try {
        await payload.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] });
        payload.resolveOffset(last);
        return true;
      } catch (error) {
        const answer = protocolErrorOf(error) ?? '';
        if (expelled.has(answer) || leaving.has(answer)) return false;
        if (!isRetryable(faultOf(error))) throw error;
        if (Date.now() > giveUpAt || batch.controller.signal.aborted) return false;
        await delay(backoffMs(attempt));
      }
    }
    return false;
  }

  return {
    async eachBatch(payload) {
      const { partition } = payload.batch;
      const fetched = payload.batch.messages.map((message) => recordOf(topic, partition, message));
      const pulse = createPulse(payload);
      for (let from = 0; from < fetched.length && !hasEnded(); from += maxBatchRecords) {
        if (holds.keeps(partition, () => payload.pause())) return;
        await pulse();
        if (!isMember || hasEnded()) return;
        const upTo = from + maxBatchRecords;
        if (!(await work(fetched.slice(from, upTo), fetched.slice(upTo), payload, pulse))) return;
      }
    },
    joined() {
      lose('the group was joined anew');
      isMember = true;
    },
    abort(reason) {
      inHand?.controller.abort(reason);
    },
  };
}

function isAbort(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason || (error instanceof Error && error.name === 'AbortError');
}
