import { startApiServer, type ApiServer } from '../../api/server.ts';
import { mask } from '../../ingest/sources/mask.ts';
import { appendCuration } from '../../ingest/stream/append-curation.ts';
import { createDeadLetters } from '../../ingest/stream/dead-letters.ts';
import { watchStatus } from '../../ingest/stream/status.ts';
import { watchChanges } from '../change-watch.ts';
import type { Config } from '../config.ts';
import { openDocumentsDoor } from '../documents-door.ts';
import { extraRoutes } from '../extra-routes.ts';
import { exitCodes, type ExitCode } from '../faults.ts';
import { createLogger } from '../logger.ts';
import { createMetrics } from '../operations/metrics.ts';
import { outboxIn } from '../outbox.ts';
import { print } from '../output.ts';
import { assertPortIsFree } from '../ports.ts';
import { checksOf, closeServices, neededKafka, neededNeo4j, openKafka, openNeo4j } from '../services.ts';
import { stopSignal, whenAborted } from '../signals.ts';

/** Serves the graph in Neo4j; documents that are handed in go to Kafka. */
export async function api(config: Config): Promise<ExitCode> {
  const stop = stopSignal();
  const kafka = neededKafka(config, 'api');
  const neo4j = neededNeo4j(config, 'api');
  const logger = await createLogger(config.logLevel);
  if (config.apiKeys.length === 0) logger.warn('GAINSAY_API_KEYS is not set: nobody may hand in documents here');
  await assertPortIsFree(config);
  const metrics = createMetrics();
  const log = await openKafka(kafka, logger, () => metrics.reconnected('kafka'));
  const graph = await openNeo4j(neo4j).catch(async (error: unknown) => {
    await log.close();
    throw error;
  });
  const clock = (): Date => new Date();
  const deadLetters = createDeadLetters({ log, mask: (text) => mask(text).text, clock });
  const status = watchStatus({ log, outbox: outboxIn(graph), deadLetters, clock });
  const changes = watchChanges(graph.reader);
  const intake = openDocumentsDoor(log, graph.reader);
  let server: ApiServer | undefined;
  try {
    server = await startApiServer({
      host: config.host,
      port: config.port,
      keys: config.apiKeys,
      curators: config.curators,
      hostnames: config.hostnames,
      graph,
      ingest: (inputs) => intake.submit(inputs.map((input) => ({ input }))),
      curate: (record) => appendCuration(log, (text) => mask(text).text, record),
      status: status.read,
      changes,
      extraRoutes: extraRoutes(graph.reader, logger, { metrics, status: status.read, checks: checksOf(log, graph) }),
      logger,
    });
    await print(`Gainsay serves on ${server.url}/graphql`);
    await whenAborted(stop);
    logger.info('stopping');
    return exitCodes.done;
  } finally {
    await server?.close();
    status.stop();
    changes.stop();
    await closeServices(log, graph);
  }
}
