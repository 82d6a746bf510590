/**
 * How many documents a second, and how long one takes, on Kafka and Neo4j and embedded.
 * `npm run bench -- [--documents N] [--warm-up N] [--seconds N] [--rate N] [--only deployment|embedded] [--name NAME] [--short]`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articlesOf } from './articles.ts';
import { measureDeployment } from './deployment.ts';
import { measureEmbedded } from './embedded.ts';
import { createEnds } from './ends.ts';
import { rounded } from './figures.ts';
import { commit, machine, table, type Result } from './result.ts';

const { values: flags } = parseArgs({
  options: {
    documents: { type: 'string' },
    'warm-up': { type: 'string' },
    seconds: { type: 'string' },
    rate: { type: 'string', default: '10' },
    within: { type: 'string', default: '300' },
    only: { type: 'string' },
    name: { type: 'string', default: 'stream' },
    short: { type: 'boolean', default: false },
  },
});

function count(name: string, text: string | undefined, fallback: number): number {
  const value = Number(text ?? fallback);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number from 1, not ${text}`);
  return value;
}

if (flags.only !== undefined && flags.only !== 'deployment' && flags.only !== 'embedded')
  throw new Error(`--only is deployment or embedded, not ${flags.only}`);
if (!/^[\w-]+$/.test(flags.name)) throw new Error('--name is the name of a file in bench/results, without its ending');
const sizes = {
  documents: count('documents', flags.documents, flags.short ? 300 : 6_000),
  warmUp: count('warm-up', flags['warm-up'], flags.short ? 100 : 10_000),
  delaySeconds: count('seconds', flags.seconds, flags.short ? 10 : 60),
  perSecond: count('rate', flags.rate, 10),
};
const withinMs = count('within', flags.within, 300) * 1_000;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const ends = createEnds();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => void ends.all().finally(() => process.exit(code)));

const articles = articlesOf({ ...sizes, delayed: sizes.delaySeconds * sizes.perSecond });
const result: { -readonly [Key in keyof Result]: Result[Key] } = {
  date: new Date().toISOString(),
  commit: commit(),
  machine: machine(),
  sizes,
};
const options = { articles, perSecond: sizes.perSecond, withinMs, ends, tell };
try {
  if (flags.only !== 'embedded') result.deployment = await measureDeployment(options);
  await ends.all();
  if (flags.only !== 'deployment') result.embedded = await measureEmbedded(options);
} finally {
  await ends.all();
}

result.machine = { ...result.machine, loadAfter: rounded(loadavg()[0] ?? 0, 2) };

const folder = path.resolve(import.meta.dirname, '../results');
await mkdir(folder, { recursive: true });
const file = path.join(folder, `${flags.name}.json`);
await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
process.stdout.write(`${table(result)}\n\n${path.relative(process.cwd(), file)}\n`);
