import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const rooms = ['schema', 'ingest', 'graph', 'api', 'cli'];

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

async function cruise(): Promise<Cruise> {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
  ).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  return JSON.parse(stdout) as Cruise;
}

test('each room imports only what the house allows', async () => {
  const { modules, summary } = await cruise();
  // The tool has been seen to find no modules at all under another compiler, and to call that a success.
  const files = rooms.flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: root }));
  const seen = new Set(modules.map((module) => module.source));
  assert.deepEqual(
    files.map((file) => file.split(path.sep).join('/')).filter((file) => !seen.has(file)),
    [],
    'files that the tool did not look at',
  );
  assert.ok(files.length > 150, `the house has ${files.length} modules`);
  assert.deepEqual(
    summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    [],
  );
});
