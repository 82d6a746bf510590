import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const rooms = ['schema', 'ingest', 'graph', 'api', 'cli'];

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Into a file: the tool ends its process without waiting for a pipe to take all of a long report. */
async function cruise(): Promise<Cruise> {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folder = await mkdtemp(path.join(tmpdir(), 'gainsay-cruise-'));
  try {
    const report = path.join(folder, 'report.json');
    const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--output-to', report, ...rooms];
    // It exits with the number of violations; what they are stands in the report.
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch(
      (error: { stderr: string }) => error,
    );
    assert.ok(existsSync(report), `no report: ${stderr}`);
    return JSON.parse(await readFile(report, 'utf8')) as Cruise;
  } finally {
    await rm(folder, { recursive: true });
  }
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
