import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commit, machine } from '../stream/result.ts';
import { settingOf } from '../../tests/e2e/compose-file.ts';
import { articles } from './articles.ts';
import { resultTable, type HostileText, type ReaderMemory, type ReaderResult, type ReaderSpeed } from './result.ts';

/** `npm run bench:reader`: how fast documents are read on one core; the figures are written to bench/results/reader.json. */
const out = path.join(import.meta.dirname, '../results/reader.json');
const coldStarts = 7;

const taskset = '/usr/bin/taskset';
/** Threads of Node and of the collector of garbage share the core. */
const pinned: readonly string[] = existsSync(taskset) ? [taskset, '-c', '0'] : [];

/** As docker-compose.yml sets it; without, the process holds its heap by itself alone. */
const asDeployed = settingOf('extract', 'NODE_OPTIONS').split(' ');

function run(program: string, { input = '', cache = '', flags = [] as readonly string[] } = {}): string {
  const [command = '', ...words] = [...pinned, process.execPath, ...flags, path.join(import.meta.dirname, program)];
  const env = { ...process.env, ...(cache ? { NODE_COMPILE_CACHE: cache } : {}) };
  const { status, stdout, error } = spawnSync(command, words, { input, env, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] }); // prettier-ignore
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return stdout;
}

/** Seconds from the start of a process until it has read its first article. */
function coldStart(cache: string): number {
  const input = articles()[0]?.text ?? '';
  const seconds = Array.from({ length: coldStarts }, () => {
    const start = performance.now();
    run('first-extraction.ts', { input, cache });
    return (performance.now() - start) / 1000;
  });
  return seconds.sort((a, b) => a - b)[Math.floor(coldStarts / 2)] ?? 0;
}

function withCache(): number {
  const cache = mkdtempSync(path.join(tmpdir(), 'bench-reader-'));
  try {
    return coldStart(cache);
  } finally {
    rmSync(cache, { recursive: true });
  }
}

const result: ReaderResult = {
  date: new Date().toISOString(),
  commit: commit(),
  machine: machine(),
  pinnedToOneCore: pinned.length > 0,
  speed: JSON.parse(run('speed.ts')) as ReaderSpeed,
  memory: {
    asDeployed: JSON.parse(run('memory.ts', { flags: asDeployed })) as ReaderMemory,
    byDefault: JSON.parse(run('memory.ts')) as ReaderMemory,
  },
  coldStartSeconds: { compileCache: withCache(), none: coldStart('') },
  hostile: JSON.parse(run('hostile.ts')) as HostileText[],
};
const roundedTo3 = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(4)) : value); // prettier-ignore
writeFileSync(out, `${JSON.stringify(result, roundedTo3, 2)}\n`);
process.stdout.write(resultTable(result));
