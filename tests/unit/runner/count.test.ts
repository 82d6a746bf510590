import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { run, test } from 'node:test';
import { createCounter } from '../../count.ts';

async function countsOf(files: Record<string, string>) {
  // Inside a test, node:test runs no files unless this variable is away.
  const context = process.env['NODE_TEST_CONTEXT'];
  delete process.env['NODE_TEST_CONTEXT'];
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-count-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, `import { after, describe, test } from 'node:test';\n${text}`);
      return path;
    });
    const counter = createCounter();
    const events = run({ files: paths });
    events.on('test:pass', (data) => counter.pass(data)).on('test:fail', (data) => counter.fail(data));
    await finished(events.resume());
    return { ...counter.counts, empty: counter.empty.length };
  } finally {
    if (context !== undefined) process.env['NODE_TEST_CONTEXT'] = context;
    rmSync(folder, { recursive: true, force: true });
  }
}

test('tests are counted one by one, and suites are not', async () => {
  const counts = await countsOf({
    'a.mjs': `describe('s', () => { test('one', () => {}); test('two', () => {}); test('left out', { skip: 'why' }, () => {}); });`,
  });
  assert.deepEqual(counts, { passed: 2, failed: 0, skipped: 1, empty: 0 });
});

test('a failing test is counted once, though its suite fails with it', async () => {
  const counts = await countsOf({ 'a.mjs': `describe('s', () => { test('no', () => { throw new Error('x'); }); });` });
  assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0, empty: 0 });
});

test('a suite whose hook fails is counted as a failure', async () => {
  const counts = await countsOf({
    'a.mjs': `describe('s', () => { after(() => { throw new Error('x'); }); test('yes', () => {}); });`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0, empty: 0 });
});

test('a file without a test fails, and so does one that does not load', async () => {
  const counts = await countsOf({ 'a.mjs': '', 'b.mjs': `throw new Error('x');` });
  assert.deepEqual(counts, { passed: 0, failed: 2, skipped: 0, empty: 1 });
});
