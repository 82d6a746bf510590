import { exampleQueries } from '../../api/examples.ts';
import { startApiServer, type ApiServer } from '../../api/server.ts';
import { readCounts } from '../../graph/cypher/read-export.ts';
import { readSchemaVersion } from '../../graph/cypher/store.ts';
import { groups, topics } from '../../ingest/stream/topics.ts';
import type { Config } from '../config.ts';
import { extraRoutes } from '../extra-routes.ts';
import { exitCodes, type ExitCode } from '../faults.ts';
import { inUse, openHouse, type House } from '../house.ts';
import { createLogger } from '../logger.ts';
import { print, tell } from '../output.ts';
import { assertPortIsFree } from '../ports.ts';
import { findRunning, makeToken, removeRunFile, writeRunFile } from '../run-file.ts';
import { readCorpus, wantsCorpus } from '../sample-corpus.ts';
import { stopSignal, whenAborted } from '../signals.ts';

/** Queries of the API's examples that are printed; each answers with data once the corpus is read. */
const shownQueries = 3;

export async function up(config: Config, { sample }: { sample: boolean }): Promise<ExitCode> {
  const stop = stopSignal();
  const logger = await createLogger(config.logLevel);
  if (config.kafka || config.neo4j)
    logger.warn(
      `KAFKA_BROKERS and NEO4J_URI are not used by "up", which has its graph and its log in ${config.home}; "worker" and "api" use them`,
    );
  if ((await findRunning(config.home)) !== null) throw await inUse(config.home, undefined);
  await assertPortIsFree(config);

  const house = await openHouse(config.home, logger);
  let server: ApiServer | undefined;
  try {
    const corpusIsWanted = sample && (await wantsCorpus(config.home, house));
    const token = makeToken();
    server = await startApiServer({
      host: config.host,
      port: config.port,
      keys: [token, ...config.apiKeys],
      curators: [{ name: 'local', key: token }, ...config.curators],
      graph: house.graph,
      ingest: (inputs) => house.intake.submit(inputs.map((input) => ({ input }))),
      curate: house.curate,
      status: house.status.read,
      changes: { wake: house.wake },
      hostnames: config.hostnames,
      extraRoutes: extraRoutes(house.graph.reader, logger, {
        metrics: house.metrics,
        status: house.status.read,
        isWriter: () => true,
        checks: {
          graph: () => house.graph.reader.run(readSchemaVersion, {}),
          log: () => house.log.state(topics.documents.name, groups.extract),
        },
      }),
      logger,
    });
    await writeRunFile(config.home, { pid: process.pid, url: server.url, token, startedAt: new Date().toISOString() });
    if (corpusIsWanted && !stop.aborted) await readCorpus(config.home, house, stop);
    if (!stop.aborted) await greet(server.url, house);
    await Promise.race([whenAborted(stop), house.pipeline.done]);
    logger.info('stopping');
    return exitCodes.done;
  } finally {
    await server?.close();
    await house.close();
    await removeRunFile(config.home);
  }
}

async function greet(url: string, house: House): Promise<void> {
  const { reader } = house.graph;
  const count = async (of: keyof typeof readCounts): Promise<number> =>
    (await reader.run(readCounts[of], {}))[0]?.count ?? 0;
  const documents = await count('documents');
  await print(`Gainsay serves on ${url}/graphql (open it in a browser to ask questions there)`);
  await print(
    `It has read ${documents} documents: ${await count('claims')} claims, ${await count('denials')} denials, ${await count('incidents')} incidents.`,
  );
  if (documents === 0) tell('Nothing has been read yet: "gainsay ingest PATH…" reads documents.');
  await print('\nThree queries to paste into that page, each also as a command for a shell:');
  for (const { query } of exampleQueries.slice(0, shownQueries)) {
    await print(`\n${query.trim()}\n`);
    await print(curlOf(url, query));
  }
  await print('\nIt stops with Ctrl-C.');
}

/** One line; a quotation mark of the shell inside of the query is closed, escaped and opened again. */
function curlOf(url: string, query: string): string {
  const words = query
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join(' ');
  const body = JSON.stringify({ query: words.replace(/\s+/g, ' ').trim() }).replaceAll("'", String.raw`'\''`);
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`;
}
