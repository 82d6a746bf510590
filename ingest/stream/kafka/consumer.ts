import { backoffMs, isRetryable } from '../backoff.ts';
import { createWaker } from '../embedded/waker.ts';
import { LogError, type ConsumeOptions, type Consumer } from '../log.ts';
import { messageOf } from '../logger.ts';
import { createBatchWork } from './batch.ts';
import { createGroupConsumer, type KafkaSettings } from './client.ts';
import { faultOf } from './faults.ts';
import { createHolds } from './holds.ts';

/** Of a short article or its extraction three or four times as much as it has, compressed: the next batch lies at hand. */
const fetchBytesPerRecord = 2_560;

/** A member of a group for as long as it is wanted: when kafkajs gives one up, the next is made. */
export function runConsumer(settings: KafkaSettings, options: ConsumeOptions): Consumer {
  const { topic, group } = options;
  const holds = createHolds();
  const waker = createWaker();
  const ended = Promise.withResolvers<void>();
  let hasEnded = false;
  let fault: { readonly error: unknown } | undefined;
  let outages = 0;

  const work = createBatchWork({ options, settings, holds, hasEnded: () => hasEnded, end });

  function end(because?: { readonly error: unknown }): void {
    fault ??= hasEnded ? undefined : because;
    hasEnded = true;
    ended.resolve();
    waker.wake();
  }

  /** Resolves when the consumer is no longer wanted, rejects when kafkajs gave up. */
  async function serve(): Promise<void> {
    const consumer = createGroupConsumer(settings, group, options.maxBatchRecords * fetchBytesPerRecord);
    const crash = Promise.withResolvers<never>();
    crash.promise.catch(() => undefined);
    consumer.on(consumer.events.CRASH, ({ payload }) => crash.reject(payload.error));
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      outages = 0;
      work.joined();
      options.onAssigned?.(payload.memberAssignment[topic] ?? []);
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      // Resolves after the join. Only then can it be stopped: kafkajs forgets a stop that comes while it joins.
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => work.eachBatch(payload),
      });
      await Promise.race([crash.promise, ended.promise]);
    } finally {
      await consumer.disconnect(); // lets the batch in hand finish
    }
  }

  async function run(): Promise<void> {
    try {
      while (!hasEnded)
        try {
          await serve();
        } catch (error) {
          const cause = faultOf(error);
          if (hasEnded) break;
          // The topic was there when we began: a broker that has just started may not know of it yet.
          const passes = isRetryable(cause) || (cause instanceof LogError && cause.code === 'UNKNOWN_TOPIC');
          if (!passes) throw cause;
          const waitMs = backoffMs(++outages);
          settings.onReconnect();
          settings.logger.warn({ topic, group, waitMs, cause: messageOf(cause) }, 'consumer is made anew');
          await waker.wait(waitMs);
        }
    } finally {
      holds.clear();
    }
    if (fault) throw fault.error;
  }

  const done = run();
  done.catch(() => undefined); // whoever holds `done` sees it; a consumer that nobody watches must not end the process
  return {
    async stop() {
      end();
      work.abort(new Error('the consumer is being stopped'));
      await done.catch(() => undefined);
    },
    pause: () => holds.pauseAll(),
    resume: () => holds.resumeAll(),
    done,
  };
}
