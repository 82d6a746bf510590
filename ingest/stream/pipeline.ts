import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';
import { inputCodec, writerCodec, type WriterRecord } from './codec.ts';
import { createDeadLetters, type DeadLetters } from './dead-letters.ts';
import { createExtractHandler } from './extract-handler.ts';
import type { ConsumeOptions, Consumer, Log } from './log.ts';
import type { StreamLogger } from './logger.ts';
import { startRelay, type Outbox, type Relay } from './relay.ts';
import { forgetDocuments } from './forget-documents.ts';
import { runStage, type StageObserver } from './stage.ts';
import { groups, topics, topicSpecs } from './topics.ts';
import { createWriteHandler, type WriteDeps } from './write-handler.ts';

export interface ExtractRole {
  /** Text in, data out; no I/O. */
  readonly extract: (document: DocumentRecord) => Extraction;
  readonly maskRecord: (document: DocumentRecord) => DocumentRecord;
  readonly onAssigned?: ConsumeOptions['onAssigned'];
  readonly maxBatchRecords?: number;
}

export interface WriteRole extends Omit<WriteDeps, 'onApplied' | 'forget'> {
  readonly outbox: Outbox;
  /** Does ahead what `apply` will need of a record and needs no graph for. */
  readonly prepare?: (record: WriterRecord) => void;
  readonly onAssigned?: ConsumeOptions['onAssigned'];
  readonly maxBatchRecords?: number;
}

export interface PipelineDeps {
  readonly log: Log;
  /** Documents → extractions, unless another process does it. */
  readonly extract?: ExtractRole;
  /** Extractions → graph → changes, unless another process does it. */
  readonly write?: WriteRole;
  /** Masks a string: dead letters hold what was not masked at the door. */
  readonly mask: (text: string) => string;
  readonly observer?: StageObserver;
  readonly logger: StreamLogger;
  readonly clock: () => Date;
}

export interface Pipeline {
  readonly deadLetters: DeadLetters;
  /** Resolves when all that lay in the log at the call is in the graph and published, or among the dead letters. */
  drain(): Promise<void>;
  /** @returns false when a batch was not finished in time; it comes again at the next start */
  stop(deadlineMs?: number): Promise<boolean>;
  /** Rejects with the fault that stopped a stage; resolves after `stop`. */
  readonly done: Promise<void>;
}

/** Documents → extractions → graph → changes, on any log, as much of it as this process does. */
export async function startPipeline(deps: PipelineDeps): Promise<Pipeline> {
  const { log, logger } = deps;
  await log.createTopics(topicSpecs);
  const deadLetters = createDeadLetters(deps);
  const relay = deps.write ? startRelay({ log, outbox: deps.write.outbox, logger }) : null;
  const stages: Consumer[] = [];
  if (deps.write && relay) stages.push(await runWriteStage(deps, deps.write, relay, deadLetters));
  if (deps.extract) stages.push(await runExtractStage(deps, deps.extract, deadLetters));

  const done = Promise.all(stages.map((stage) => stage.done)).then(() => undefined);
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

  async function stopAll(): Promise<true> {
    await Promise.all(stages.map((stage) => stage.stop()));
    await relay?.stop();
    return true;
  }

  return {
    deadLetters,
    done,
    async drain() {
      await passed(topics.documents.name, groups.extract);
      await passed(topics.extractions.name, groups.write);
      if (relay) await Promise.race([relay.caughtUp(), ended]);
    },
    async stop(deadlineMs = 10_000) {
      const stopped = stopAll();
      stopped.catch(() => undefined);
      return Promise.race([stopped, delay(deadlineMs, false, { ref: false })]);
    },
  };
}

/**
 * Records of one transaction. It has some sixty statements however few they are: batches of 200 take Neo4j a tenth to a
 * quarter less than batches of 100.
 */
export const writeBatchRecords = 200;

function runWriteStage(
  { log, logger, observer }: PipelineDeps,
  role: WriteRole,
  relay: Relay,
  deadLetters: DeadLetters,
): Promise<Consumer> {
  function onApplied(refused: readonly string[]): void {
    if (refused.length > 0)
      logger.warn({ refused }, `${refused.length} facts were not stored: their words do not stand there`);
    relay.notify();
  }
  return runStage({
    log,
    topic: topics.extractions.name,
    group: groups.write,
    name: 'write',
    maxBatchRecords: role.maxBatchRecords ?? writeBatchRecords,
    decode: (bytes) => writerCodec.decode(bytes),
    ...(role.prepare && { prepare: role.prepare }),
    handle: createWriteHandler({ ...role, forget: (documentIds) => forgetDocuments(log, documentIds), onApplied }),
    failureCode: 'WRITE_REFUSED',
    deadLetters,
    logger,
    ...(role.onAssigned && { onAssigned: role.onAssigned }),
    ...(observer && { observer }),
  });
}

function runExtractStage(
  { log, logger, observer }: PipelineDeps,
  role: ExtractRole,
  deadLetters: DeadLetters,
): Promise<Consumer> {
  return runStage({
    log,
    topic: topics.documents.name,
    group: groups.extract,
    name: 'extract',
    maxBatchRecords: role.maxBatchRecords ?? 50,
    decode: (bytes) => inputCodec.decode(bytes),
    handle: createExtractHandler({ log, ...role }),
    failureCode: 'EXTRACTION_FAILED',
    deadLetters,
    logger,
    ...(role.onAssigned && { onAssigned: role.onAssigned }),
    ...(observer && { observer }),
  });
}
