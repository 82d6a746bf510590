/**
 * Whether one more document costs more the more there are: `npm run bench:volume -- [--engine embedded|neo4j] [--sizes 1000,10000,50000]`
 * writes bench/results/volume-ENGINE.json.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openNeo4jGraph } from '../../graph/neo4j/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { provideNeo4j } from '../../tests/services/neo4j.ts';
import { emptyNeo4j } from '../stream/bare-write.ts';
import { createEnds } from '../stream/ends.ts';
import { rounded } from '../stream/figures.ts';
import { commit, machine } from '../stream/result.ts';
import { hubRecord, hubRecords, recordsOf } from './records.ts';

const batch = 100;
/** Documents at the end of each size whose time is taken. */
const measured = 500;
const hubClaims = 5_000;
/** Each of its documents is linked to all others: a hundred in one transaction need more memory than a small Neo4j has. */
const hubBatch = 10;

const { values: flags } = parseArgs({
  options: { engine: { type: 'string', default: 'embedded' }, sizes: { type: 'string' } },
});
if (flags.engine !== 'embedded' && flags.engine !== 'neo4j')
  throw new Error(`--engine is embedded or neo4j, not ${flags.engine}`);
const sizes = (flags.sizes ?? (flags.engine === 'neo4j' ? '1000,10000' : '1000,10000,50000')).split(',').map(Number);
if (!sizes.every((size, at) => Number.isInteger(size) && size >= (sizes[at - 1] ?? 0) + measured))
  throw new Error(`--sizes are whole numbers, each ${measured} more than the one before, not ${flags.sizes}`);

const ends = createEnds();
process.once('SIGINT', () => void ends.all().finally(() => process.exit(130)));

/** An empty, migrated graph. */
async function openGraph(): Promise<GraphEngine> {
  const graph = flags.engine === 'neo4j' ? await openServer() : await openFile();
  await graph.migrate();
  return graph;
}

async function openFile(): Promise<GraphEngine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gainsay-volume-'));
  ends.add(() => rm(folder, { recursive: true, force: true }));
  return openEmbeddedGraph({ path: path.join(folder, 'graph') });
}

let server: { uri: string; user: string; password: string } | undefined;

async function openServer(): Promise<GraphEngine> {
  if (server === undefined) {
    const provided = await provideNeo4j({ ...process.env, NEO4J_URI: '' });
    if (provided.kind === 'absent') throw new Error(`the bench needs a real Neo4j: ${provided.why}`);
    ends.add(() => provided.stop());
    const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = provided.env;
    server = { uri, user, password };
  }
  await emptyNeo4j(server);
  return openNeo4jGraph({ ...server, transactionTimeoutMs: 300_000 });
}

type Apply = (records: readonly ExtractionRecord[]) => Promise<unknown>;

/** @returns milliseconds */
async function write(apply: Apply, records: readonly ExtractionRecord[], size = batch): Promise<number> {
  const startMs = performance.now();
  for (let from = 0; from < records.length; from += size) await apply(records.slice(from, from + size));
  return performance.now() - startMs;
}

async function measureSizes() {
  const graph = await openGraph();
  const close = ends.add(() => graph.close());
  const apply = createApply(graph, () => new Date().toISOString());
  const records = recordsOf(sizes.at(-1) ?? 0);
  const found: { documents: number; documentsPerSecond: number }[] = [];
  let done = 0;
  for (const size of sizes) {
    await write(apply, records.slice(done, size - measured));
    const ms = await write(apply, records.slice(size - measured, size));
    found.push({ documents: size, documentsPerSecond: rounded((measured / ms) * 1000, 1) });
    process.stderr.write(`${size} documents: ${found.at(-1)?.documentsPerSecond} a second\n`);
    done = size;
  }
  await close();
  const [first, last] = [found[0], found.at(-1)];
  return { sizes: found, lastToFirst: rounded((last?.documentsPerSecond ?? 0) / (first?.documentsPerSecond ?? 1), 2) };
}

async function measureHub() {
  const graph = await openGraph();
  const close = ends.add(() => graph.close());
  const apply = createApply(graph, () => new Date().toISOString());
  const records = hubRecords(hubClaims);
  const fillSeconds = rounded((await write(apply, records, hubBatch)) / 1000, 1);
  const oneMoreSeconds: number[] = [];
  for (let more = 0; more < 5; more++)
    oneMoreSeconds.push(rounded((await write(apply, [hubRecord(records.length + more)])) / 1000, 2));
  await close();
  process.stderr.write(`one more document of an incident of ${hubClaims} claims: ${oneMoreSeconds.join(', ')} s\n`);
  return { claims: hubClaims, documents: records.length, fillSeconds, oneMoreSeconds };
}

const started = { date: new Date().toISOString(), commit: commit(), machine: machine(), engine: flags.engine };
try {
  const result = { ...started, volume: await measureSizes(), hub: await measureHub(), loadAfter: loadavg()[0] };
  const file = path.join(import.meta.dirname, `../results/volume-${flags.engine}.json`);
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify({ volume: result.volume, hub: result.hub }, null, 2)}\n${path.relative(process.cwd(), file)}\n`); // prettier-ignore
} finally {
  await ends.all();
}
