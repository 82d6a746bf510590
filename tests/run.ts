/**
 * `npm test`: node tests/run.ts [paths, folders or parts of a path…]. Starts the services that the chosen tests need,
 * runs them, and ends with one line of counts.
 */
import { globSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { createCounter, type Counts } from './count.ts';
import { startServices } from './services/needs.ts';

const root = resolve(import.meta.dirname, '..');

function chooseFiles(wanted: readonly string[]): string[] {
  const all = globSync('tests/**/*.test.ts', { cwd: root })
    .map((file) => resolve(root, file))
    .sort();
  if (wanted.length === 0) return all;
  const paths = wanted.map((want) => ({ want, stat: statSync(want, { throwIfNoEntry: false }), path: resolve(want) }));
  return all.filter((file) =>
    paths.some(({ want, stat, path }) => {
      if (stat?.isFile()) return file === path;
      if (stat?.isDirectory()) return file.startsWith(`${path}/`);
      return relative(root, file).includes(want);
    }),
  );
}

interface Turn {
  readonly chosen: string[];
  readonly concurrency: number;
  readonly timeoutMs: number;
}

const minuteMs = 60_000;

/** The fault tests come last and alone: they need the machine for themselves, and time; the long forms take about an hour. */
function turnsOf(files: readonly string[]): Turn[] {
  const faults = files.filter((file) => file.endsWith('/faults.test.ts'));
  const others = files.filter((file) => !faults.includes(file));
  const long = process.env['CHAOS'] === 'long';
  return [
    { chosen: others, concurrency: availableParallelism(), timeoutMs: 10 * minuteMs },
    { chosen: faults, concurrency: 1, timeoutMs: (long ? 180 : 15) * minuteMs },
  ].filter(({ chosen }) => chosen.length > 0);
}

const lastLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped\n`;

async function main(): Promise<number> {
  const files = chooseFiles(process.argv.slice(2));
  if (files.length === 0) {
    process.stderr.write('No test file matches.\n');
    process.stdout.write(lastLine({ passed: 0, failed: 0, skipped: 0 }));
    return 1;
  }
  const services = await startServices(files, process.env);
  const stopping = new AbortController();
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)
    process.once(signal, () => {
      stopping.abort();
      void services.stop().finally(() => process.exit(128 + number));
    });
  try {
    for (const line of services.missing)
      process.stdout.write(`\n*** ${line}: the tests that need it are left out ***\n\n`);
    if (services.missing.length > 0 && process.env['REQUIRE_SERVICES'] === '1') {
      process.stdout.write('REQUIRE_SERVICES=1, so this fails.\n');
      process.stdout.write(lastLine({ passed: 0, failed: services.missing.length, skipped: 0 }));
      return 1;
    }
    Object.assign(process.env, services.env);
    const counter = createCounter();
    for (const { chosen, concurrency, timeoutMs } of turnsOf(files)) {
      const events = run({ files: chosen, concurrency, signal: stopping.signal, timeout: timeoutMs });
      events.on('test:pass', (data) => counter.pass(data)).on('test:fail', (data) => counter.fail(data));
      await pipeline(events, new spec(), process.stdout, { end: false });
    }
    for (const file of counter.empty) process.stdout.write(`${relative(root, file)} has no test in it\n`);
    const { passed, failed } = counter.counts;
    if (passed + failed === 0) process.stdout.write('No test ran.\n');
    process.stdout.write(lastLine(counter.counts));
    return failed > 0 || passed === 0 ? 1 : 0;
  } finally {
    await services.stop();
  }
}

process.exitCode = await main();
