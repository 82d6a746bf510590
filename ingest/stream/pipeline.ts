import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';
import { documentCodec, extractionCodec } from './codec.ts';
import { createDeadLetters, type DeadLetters } from './dead-letters.ts';
import { createExtractHandler } from './extract-handler.ts';
import type { Log } from './log.ts';
import type { StreamLogger } from './logger.ts';
import { createRate } from './rate.ts';
import { startRelay, type Outbox } from './relay.ts';
import { runStage } from './stage.ts';
import { groups, topics, topicSpecs } from './topics.ts';
import { createWriteHandler, type WriteDeps } from './write-handler.ts';

export interface PipelineDeps extends Omit<WriteDeps, 'onApplied'> {
  readonly log: Log;
  readonly extract: (document: DocumentRecord) => Extraction;
  readonly maskRecord: (document: DocumentRecord) => DocumentRecord;
  /** Masks a string: dead letters hold what was not masked at the door. */
  readonly mask: (text: string) => string;
  readonly outbox: Outbox;
  readonly logger: StreamLogger;
  readonly clock: () => Date;
  readonly extractBatch?: number;
  readonly writeBatch?: number;
}

export interface TopicStatus {
  /** Records that the topic ever took. */
  readonly head: number;
  /** Records that its group has not done yet; for the changes, those of the outbox that are not published (up to 500). */
  readonly lag: number;
  /** Records a second over the last minute. */
  readonly rate: number;
}

export interface PipelineStatus {
  readonly documents: TopicStatus;
  readonly extractions: TopicStatus;
  readonly changes: TopicStatus;
  readonly deadLetters: number;
}

export interface Pipeline {
  readonly deadLetters: DeadLetters;
  /** Resolves when all that lay in the log at the call is in the graph and published, or among the dead letters. */
  drain(): Promise<void>;
  status(): Promise<PipelineStatus>;
  /** @returns false when a batch was not finished in time; it comes again at the next start */
  stop(deadlineMs?: number): Promise<boolean>;
  /** Rejects with the fault that stopped a stage; resolves after `stop`. */
  readonly done: Promise<void>;
}

/** Documents → extractions → graph → changes, on any log. */
export async function startPipeline(deps: PipelineDeps): Promise<Pipeline> {
  const { log, logger, clock } = deps;
  await log.createTopics(topicSpecs);
  const rates = { documents: createRate(clock), extractions: createRate(clock), changes: createRate(clock) };
  const deadLetters = createDeadLetters(deps);
  const relay = startRelay({ log, outbox: deps.outbox, logger, onRelayed: (count) => rates.changes.add(count) });

  function onApplied(refused: readonly string[]): void {
    if (refused.length > 0)
      logger.warn({ refused }, `${refused.length} facts were not stored: their words do not stand there`);
    relay.notify();
  }

  const write = await runStage({
    log,
    topic: topics.extractions.name,
    group: groups.write,
    name: 'write',
    maxBatchRecords: deps.writeBatch ?? 100,
    decode: (bytes) => extractionCodec.decode(bytes),
    handle: createWriteHandler({ ...deps, onApplied }),
    failureCode: 'WRITE_REFUSED',
    deadLetters,
    logger,
    onHandled: (count) => rates.extractions.add(count),
  });
  const extract = await runStage({
    log,
    topic: topics.documents.name,
    group: groups.extract,
    name: 'extract',
    maxBatchRecords: deps.extractBatch ?? 50,
    decode: (bytes) => documentCodec.decode(bytes),
    handle: createExtractHandler(deps),
    failureCode: 'EXTRACTION_FAILED',
    deadLetters,
    logger,
    onHandled: (count) => rates.documents.add(count),
  });

  const done = Promise.all([write.done, extract.done]).then(() => undefined);
  done.catch((error: unknown) => logger.error({ err: error }, 'a stage has stopped'));
  const ended = done.then(() => {
    throw new Error('the pipeline has been stopped');
  });
  ended.catch(() => undefined);

  /** Until the group has committed all that the topic holds now. */
  async function passed(topic: string, group: string): Promise<void> {
    const heads = (await log.state(topic, group)).map(({ head }) => BigInt(head));
    const behind = async (): Promise<boolean> =>
      (await log.state(topic, group)).some(({ partition, committed }) => BigInt(committed) < (heads[partition] ?? 0n));
    while (await behind()) await Promise.race([delay(10), ended]);
  }

  async function topicStatus(topic: keyof typeof rates, group: string): Promise<TopicStatus> {
    const partitions = await log.state(topics[topic].name, group);
    return {
      head: partitions.reduce((sum, { head }) => sum + Number(head), 0),
      lag: partitions.reduce((sum, { lag }) => sum + lag, 0),
      rate: rates[topic].perSecond(),
    };
  }

  async function stopAll(): Promise<true> {
    await Promise.all([extract.stop(), write.stop()]);
    await relay.stop();
    return true;
  }

  return {
    deadLetters,
    done,
    async drain() {
      await passed(topics.documents.name, groups.extract);
      await passed(topics.extractions.name, groups.write);
      await Promise.race([relay.caughtUp(), ended]);
    },
    async status() {
      return {
        documents: await topicStatus('documents', groups.extract),
        extractions: await topicStatus('extractions', groups.write),
        changes: { ...(await topicStatus('changes', groups.write)), lag: await relay.behind() },
        deadLetters: await deadLetters.count(),
      };
    },
    async stop(deadlineMs = 10_000) {
      const stopped = stopAll();
      stopped.catch(() => undefined);
      return Promise.race([stopped, delay(deadlineMs, false, { ref: false })]);
    },
  };
}
