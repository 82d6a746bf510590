import { EventEmitter } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { GraphError, type GraphEngine } from '../graph/engine.ts';
import { extract } from '../ingest/extract/extract.ts';
import { accept } from '../ingest/sources/accept.ts';
import { mask, maskRecord } from '../ingest/sources/mask.ts';
import { appendCuration } from '../ingest/stream/append-curation.ts';
import { createIntake, knownInLog, withdrawnInLog, type Intake } from '../ingest/stream/intake.ts';
import { startPipeline, type Pipeline } from '../ingest/stream/pipeline.ts';
import { openSqliteLog, type SqliteLog } from '../ingest/stream/sqlite/log.ts';
import { watchStatus, type StatusWatch } from '../ingest/stream/status.ts';
import { groups, topics, topicSpecs } from '../ingest/stream/topics.ts';
import { createApply, createErase } from '../ingest/stream/writer/apply-extractions.ts';
import type { CurationRecord } from '../schema/messages/curation.ts';
import { CliFault, exitCodes } from './faults.ts';
import type { Logger } from 'pino';
import { createMetrics, type Metrics } from './operations/metrics.ts';
import { outboxIn } from './outbox.ts';
import { graphStoreIn, type GraphStore } from './graph-store.ts';
import { findRunning } from './run-file.ts';

/** Everything of one GAINSAY_HOME, open in this process: one way for the data, whichever command runs. */
export interface House {
  readonly graph: GraphEngine;
  readonly log: SqliteLog;
  readonly intake: Intake;
  readonly curate: (record: CurationRecord) => Promise<CurationRecord>;
  readonly pipeline: Pipeline;
  readonly status: StatusWatch;
  readonly metrics: Metrics;
  /** Calls `listener` after every write to the graph. @returns how to stop that */
  readonly wake: (listener: () => void) => () => void;
  /** Finishes the batch in hand, then closes graph and log; what still waits in the log goes on at the next start. */
  close(): Promise<void>;
}

const stopWithinMs = 10_000;
const housekeepingEveryMs = 60_000;

export async function openLog(home: string): Promise<SqliteLog> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const log = await openSqliteLog({ path: path.join(home, 'log.sqlite') });
  await log.createTopics(topicSpecs);
  return log;
}

/** @throws CliFault where another process has the graph open, or where it is gone and the log says that it was there */
export async function openGraph(home: string, log: SqliteLog): Promise<GraphEngine> {
  const store = graphStoreIn(home);
  try {
    const graph = await openOrMake(store, home, log);
    await graph.migrate();
    return graph;
  } catch (error) {
    throw error instanceof GraphError && error.code === 'GRAPH_IN_USE' ? await inUse(home, error) : error;
  }
}

/** A graph that is not there though documents were already written to it must not come back as an empty one. */
async function openOrMake(store: GraphStore, home: string, log: SqliteLog): Promise<GraphEngine> {
  const file = await store.currentFile();
  if (file !== null) return store.open(file);
  if ((await log.state(topics.extractions.name, groups.write)).some(({ committed }) => committed !== '0'))
    throw new CliFault(
      'GRAPH_MISSING',
      exitCodes.wrongUse,
      `The graph in ${home} is gone, and its documents are still in the log: "gainsay rebuild" makes it anew from them.`,
    );
  const next = await store.prepareNext();
  const graph = await store.open(next);
  await store.makeCurrent(next);
  return graph;
}

export async function inUse(home: string, cause: unknown): Promise<CliFault> {
  const running = await findRunning(home);
  const who = running ? `"gainsay up" (process ${running.pid}, ${running.url})` : 'another gainsay process';
  return new CliFault(
    'GRAPH_IN_USE',
    exitCodes.wrongUse,
    `The store in ${home} is in use by ${who}. Stop it, or choose another folder with --home or GAINSAY_HOME.`,
    { cause },
  );
}

export async function openHouse(home: string, logger: Logger): Promise<House> {
  const log = await openLog(home);
  try {
    return await startHouse(log, await openGraph(home, log), logger);
  } catch (error) {
    await log.close();
    throw error;
  }
}

async function startHouse(log: SqliteLog, graph: GraphEngine, logger: Logger): Promise<House> {
  const written = new EventEmitter().setMaxListeners(0);
  const clock = (): Date => new Date();
  const apply = createApply(graph, () => clock().toISOString());
  const erase = createErase(graph, () => clock().toISOString());
  const outbox = outboxIn(graph);
  const metrics = createMetrics();
  const pipeline = await startPipeline({
    log,
    extract: { extract, maskRecord },
    write: {
      apply: async (records) => {
        const result = await apply(records);
        written.emit('write');
        return result;
      },
      erase: async (documentIds) => {
        await erase(documentIds);
        written.emit('write');
      },
      outbox,
    },
    mask: (text) => mask(text).text,
    observer: metrics.observer,
    logger,
    clock,
  });
  const status = watchStatus({ log, outbox, deadLetters: pipeline.deadLetters, clock });
  const intake = createIntake({
    log,
    accept,
    known: (documentIds) => knownInLog(log, documentIds),
    withdrawn: (documentIds) => withdrawnInLog(log, documentIds),
    clock,
  });
  const housekeeping = setInterval(() => {
    log.housekeep().catch((error: unknown) => logger.warn({ err: error }, 'housekeeping of the log failed'));
  }, housekeepingEveryMs).unref();

  let closing: Promise<void> | undefined;
  async function closeAll(): Promise<void> {
    clearInterval(housekeeping);
    status.stop();
    if (!(await pipeline.stop(stopWithinMs)))
      logger.warn('a batch was not finished in time, it comes again at the next start');
    await graph.close();
    await log.close();
  }
  return {
    graph,
    log,
    intake,
    curate: (record) => appendCuration(log, (text) => mask(text).text, record),
    pipeline,
    status,
    metrics,
    wake: (listener) => {
      written.on('write', listener);
      return () => written.off('write', listener);
    },
    close: () => (closing ??= closeAll()),
  };
}
