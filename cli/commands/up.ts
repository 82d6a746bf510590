import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleQueries } from '../../api/examples.ts';
import { startApiServer, type ApiServer } from '../../api/server.ts';
import { readCounts } from '../../graph/cypher/read-export.ts';
import { readPaths } from '../../ingest/sources/read-paths.ts';
import type { IntakeInput } from '../../ingest/stream/intake.ts';
import type { Config } from '../config.ts';
import { exportRoute } from '../export-route.ts';
import { CliFault, codeOf, exitCodes, type ExitCode } from '../faults.ts';
import { inUse, openHouse, type House } from '../house.ts';
import { createLogger } from '../logger.ts';
import { print, showProgress, tell } from '../output.ts';
import { findRunning, makeToken, removeRunFile, writeRunFile } from '../run-file.ts';
import { stopSignal } from '../signals.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
/** Queries of the API's examples that are printed; each answers with data once the corpus is read. */
const shownQueries = 3;

export async function up(config: Config, { sample }: { sample: boolean }): Promise<ExitCode> {
  const stop = stopSignal();
  const logger = await createLogger(config.logLevel);
  for (const name of config.unused)
    logger.warn(`${name} is set and not used: "up" has its graph and its log in ${config.home}`);
  if ((await findRunning(config.home)) !== null) throw await inUse(config.home, undefined);
  await assertPortIsFree(config);

  const house = await openHouse(config.home, logger);
  let server: ApiServer | undefined;
  try {
    const token = makeToken();
    server = await startApiServer({
      host: config.host,
      port: config.port,
      keys: [token, ...config.apiKeys],
      graph: house.graph,
      ingest: (inputs) => house.intake.submit(inputs.map((input) => ({ input }))),
      status: () => house.pipeline.status(),
      changes: { wake: house.wake },
      extraRoutes: exportRoute(house.graph.reader, logger),
      logger,
    });
    await writeRunFile(config.home, { pid: process.pid, url: server.url, token, startedAt: new Date().toISOString() });
    if (sample && !stop.aborted) await readCorpusOnce(config.home, house, stop);
    if (!stop.aborted) await greet(server.url, house);
    await Promise.race([aborted(stop), house.pipeline.done]);
    logger.info('stopping');
    return exitCodes.done;
  } finally {
    await server?.close();
    await house.close();
    await removeRunFile(config.home);
  }
}

/** Asked before anything is opened or read, so that a port in use costs nothing. */
async function assertPortIsFree({ host, port }: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) => reject(cannotListen(cause, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function cannotListen(cause: Error, host: string, port: number): CliFault {
  const words =
    codeOf(cause) === 'EADDRINUSE'
      ? `port ${port} on ${host} is in use; name another with --port or PORT`
      : `cannot serve on ${host} port ${port}: ${cause.message}`;
  return new CliFault('CANNOT_LISTEN', exitCodes.wrongUse, words, { cause });
}

/**
 * The mark is set when all of it is in the graph: a start that was killed in between reads it again, which changes
 * nothing of what is there already.
 */
async function readCorpusOnce(home: string, house: House, stop: AbortSignal): Promise<void> {
  const mark = path.join(home, 'corpus-read');
  if (existsSync(mark)) return;
  const inputs: IntakeInput[] = [];
  for await (const item of readPaths([corpus], {})) if ('input' in item) inputs.push(item);
  const progress = showProgress('reading the sample corpus', inputs.length);
  const stopWatching = house.wake(() => {
    void house.pipeline
      .status()
      .then(({ extractions }) => progress.to(extractions.head - extractions.lag, inputs.length));
  });
  try {
    await house.intake.submit(inputs);
    await Promise.race([house.pipeline.drain(), aborted(stop)]);
    if (!stop.aborted) progress.to(inputs.length, inputs.length);
  } finally {
    stopWatching();
    progress.end();
  }
  if (!stop.aborted) await writeFile(mark, `${new Date().toISOString()}\n`);
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

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
