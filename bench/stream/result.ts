import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Articles } from './articles.ts';
import type { BareWrite } from './bare-write.ts';
import type { Ends } from './ends.ts';
import { delaysOf, ratio, rounded, throughputOf, type Delays, type Throughput } from './figures.ts';
import type { Passage } from './through-log.ts';

/** What either bench is given. */
export interface Options {
  readonly articles: Articles;
  readonly perSecond: number;
  readonly withinMs: number;
  readonly ends: Ends;
  readonly tell: (line: string) => void;
}

/** By the clocks of one bench. */
interface Clocked {
  readonly passage: Pick<Passage, 'documents' | 'ms'>;
  /** How many were written again, by the writer alone and as rows alone. */
  readonly records: number;
  readonly alone: { readonly ms: number };
  readonly bare: Pick<BareWrite, 'ms' | 'rows'>;
  readonly delaysMs: readonly number[];
}

export interface EngineResult {
  /** From the door until all is in the graph. */
  readonly passage: Throughput;
  /** The writer on records that lie ready. */
  readonly alone: Throughput;
  /** The rows of the writer by the driver or the engine, and nothing else. */
  readonly bare: Throughput & { readonly rows: number };
  readonly delays: Delays;
  readonly passageToBare: number;
  readonly aloneToBare: number;
}

export interface Result {
  readonly date: string;
  readonly commit: string;
  readonly machine: object;
  readonly sizes: object;
  /** Kafka and Neo4j. */
  readonly deployment?: EngineResult;
  /** One process on its own log and graph. */
  readonly embedded?: EngineResult;
}

export function resultOf(clocked: Clocked): EngineResult {
  const { records } = clocked;
  const passage = throughputOf(clocked.passage.documents, clocked.passage.ms);
  const alone = throughputOf(records, clocked.alone.ms);
  const bare = { ...throughputOf(records, clocked.bare.ms), rows: clocked.bare.rows };
  return {
    passage,
    alone,
    bare,
    delays: delaysOf(clocked.delaysMs),
    passageToBare: ratio(passage, bare),
    aloneToBare: ratio(alone, bare),
  };
}

export function machine(): object {
  const [cpu] = cpus();
  return {
    cores: cpus().length,
    model: cpu?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    /** Of the minute before: what else ran here. */
    loadBefore: rounded(loadavg()[0] ?? 0, 2),
  };
}

/** With a plus sign where the program differs from what was committed. */
export function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'api', 'cli', 'graph', 'ingest', 'schema');
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`;
}

export function table({ deployment, embedded }: Result): string {
  const columns = [
    ['Kafka and Neo4j', deployment],
    ['embedded', embedded],
  ].filter((column): column is [string, EngineResult] => column[1] !== undefined);
  const row = (name: string, value: (result: EngineResult) => string | number): string =>
    [name.padEnd(48), ...columns.map(([, result]) => String(value(result)).padStart(16))].join('');
  return [
    [''.padEnd(48), ...columns.map(([name]) => name.padStart(16))].join(''),
    row('documents a second, article to queryable', ({ passage }) => passage.documentsPerSecond),
    row('  the writer alone', ({ alone }) => alone.documentsPerSecond),
    row('  the bare write of the same rows', ({ bare }) => bare.documentsPerSecond),
    row('  article to queryable, against the bare write', ({ passageToBare }) => passageToBare),
    row('  the writer alone, against the bare write', ({ aloneToBare }) => aloneToBare),
    row('from ingest to an answer, p50', ({ delays }) => `${delays.p50Ms} ms`),
    row('from ingest to an answer, p99', ({ delays }) => `${delays.p99Ms} ms`),
  ].join('\n');
}
