import { constants, getPriority, hostname, setPriority } from 'node:os';
import type { Logger } from 'pino';
import type { GraphEngine } from '../../graph/engine.ts';
import { createFencedGraph } from '../../graph/fence.ts';
import { extract } from '../../ingest/extract/extract.ts';
import { mask, maskRecord } from '../../ingest/sources/mask.ts';
import type { Log } from '../../ingest/stream/log.ts';
import { startPipeline, type Pipeline, type WriteRole } from '../../ingest/stream/pipeline.ts';
import { watchStatus, type StatusWatch } from '../../ingest/stream/status.ts';
import { createApply, createErase, prepareRecord } from '../../ingest/stream/writer/apply-extractions.ts';
import { createTenure, type Tenure } from '../../ingest/stream/writer/tenure.ts';
import type { Config } from '../config.ts';
import { exitCodes, type ExitCode } from '../faults.ts';
import { createLogger } from '../logger.ts';
import { createMetrics } from '../operations/metrics.ts';
import { operationsRoutes } from '../operations/routes.ts';
import { startOperationsServer, type OperationsServer } from '../operations/server.ts';
import { outboxIn } from '../outbox.ts';
import { checksOf, closeServices, neededKafka, neededNeo4j, openKafka, openNeo4j } from '../services.ts';
import { stopSignal, whenAborted } from '../signals.ts';

export const roles = ['extract', 'write'] as const;
export type Role = (typeof roles)[number];

const stopWithinMs = 10_000;
const clock = (): Date => new Date();

/**
 * Where reading shares a machine with writing and with Neo4j, writing goes first: it can't be shared out, and its backlog
 * is what an answer waits for. Docker weighs containers, not their processes: docker-compose.yml says the same by cpu_shares.
 */
const whileReading = constants.priority.PRIORITY_BELOW_NORMAL;

/** Works on the log in Kafka until it is told to stop: extracts, writes into Neo4j, or both. */
export async function worker(config: Config, role: Role | undefined): Promise<ExitCode> {
  const stop = stopSignal();
  if (role === 'extract') setPriority(Math.max(getPriority(), whileReading));
  const kafka = neededKafka(config, 'worker');
  const neo4j = role === 'extract' ? null : neededNeo4j(config, 'worker');
  const logger = (await createLogger(config.logLevel)).child({ role: role ?? 'extract and write' });
  const metrics = createMetrics();
  const log = await openKafka(kafka, logger, () => metrics.reconnected('kafka'));
  let graph: GraphEngine | null = null;
  let pipeline: Pipeline | undefined;
  let status: StatusWatch | undefined;
  let server: OperationsServer | undefined;
  try {
    graph = neo4j && (await openNeo4j(neo4j));
    const tenure = graph && createTenure(createFencedGraph(graph, `${hostname()}:${process.pid}`), logger);
    const extractJoined = Promise.withResolvers<void>();
    const writeJoined = Promise.withResolvers<void>();
    let isReady = false;
    const started = await startPipeline({
      log,
      ...(role !== 'write' && { extract: { extract, maskRecord, onAssigned: () => extractJoined.resolve() } }),
      ...(graph && tenure && { write: writeRole(graph, tenure, writeJoined.resolve) }),
      mask: (text) => mask(text).text,
      observer: metrics.observer,
      logger,
      clock,
    });
    pipeline = started;
    if (graph) status = watchStatus({ log, outbox: outboxIn(graph), deadLetters: started.deadLetters, clock });
    server = await startOperationsServer(
      { host: config.host, port: config.metricsPort },
      operationsRoutes({
        metrics,
        ...(status && { status: status.read }),
        ...(tenure && { isWriter: () => tenure.isWriter() }),
        checks: {
          ...checksOf(log, graph),
          group: async () => {
            if (!isReady) throw Object.assign(new Error('not yet a member'), { code: 'NOT_JOINED' });
          },
        },
      }),
    );
    const ended = Promise.race([whenAborted(stop), started.done]);
    const joined = Promise.all([role !== 'write' && extractJoined.promise, graph && writeJoined.promise]);
    await Promise.race([joined, ended]);
    isReady = true;
    if (!stop.aborted) logger.info({ url: server.url }, 'worker is ready');
    await ended;
    logger.info('stopping');
    return exitCodes.done;
  } finally {
    await server?.close();
    status?.stop();
    await end(pipeline, log, graph, logger);
  }
}

function writeRole(graph: GraphEngine, tenure: Tenure, onJoined: () => void): WriteRole {
  const { write } = tenure;
  return {
    apply: createApply({ write }, () => clock().toISOString()),
    erase: createErase({ write }, () => clock().toISOString()),
    becomeWriter: (context) => tenure.confirm(context),
    prepare: prepareRecord,
    onAssigned(partitions) {
      onJoined();
      tenure.assigned(partitions);
    },
    outbox: tenure.guard(outboxIn({ reader: graph.reader, write })),
  };
}

/** A service that hangs must not hold the end up: what was not finished comes again. */
async function end(pipeline: Pipeline | undefined, log: Log, graph: GraphEngine | null, logger: Logger): Promise<void> {
  if (pipeline && !(await pipeline.stop(stopWithinMs)))
    logger.warn('a batch was not finished in time, it comes again at the next start');
  await closeServices(log, graph);
}
