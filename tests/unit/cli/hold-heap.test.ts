import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const source = pathToFileURL(path.join(import.meta.dirname, '../../../cli/hold-heap.ts')).href;

/** MiB of the young generation of a process through which 100 MB have gone, of which 10 were alive at a time. */
function youngGenerationAfter(first: string, then = ''): number {
  const program = `
    ${first}
    const { getHeapSpaceStatistics } = await import('node:v8');
    const { setTimeout: delay } = await import('node:timers/promises');
    const alive = [];
    for (let i = 0; i < 6000; i++) alive[i % 600] = new Array(2000).fill(i);
    ${then}
    const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    console.log(alive.length && space_size / 2 ** 20);`;
  return Number(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], { encoding: 'utf8' }),
  );
}

const holding = `(await import('${source}')).holdHeap();`;

void test('a process that holds its heap keeps a young generation of 16 MiB, where another one lets it grow', () => {
  assert.equal(youngGenerationAfter(holding), 16);
  assert.ok(youngGenerationAfter('') > 16);
});

void test('it has those 16 MiB again after V8 took them back, as it does where there is little to do', () => {
  const takeBack = "gc({ type: 'major', flavor: 'last-resort' });";
  assert.ok(youngGenerationAfter(holding, takeBack) < 16);
  assert.equal(youngGenerationAfter(holding, `${takeBack} await delay(50);`), 16);
});

/** MiB that the old generation comes to where 60 are alive at a time and each of them for a while. */
function mostOfOldGeneration(first: string): number {
  const program = `
    ${first}
    const { getHeapSpaceStatistics } = await import('node:v8');
    const { setImmediate: turn } = await import('node:timers/promises');
    const alive = [];
    let most = 0;
    for (let i = 0; i < 30_000; i++) {
      alive[(i * 7919) % 3840] = new Array(2000).fill(i);
      if (i % 20 > 0 || i < 10_000) continue;
      await turn();
      const old = getHeapSpaceStatistics().filter(({ space_name }) => !space_name.startsWith('new_'));
      most = Math.max(most, old.reduce((bytes, { space_used_size }) => bytes + space_used_size, 0));
    }
    console.log(most / 2 ** 20);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }));
}

void test('no more garbage lies beside what lives than so much, where another process lets it lie', () => {
  const [held, free] = [mostOfOldGeneration(holding), mostOfOldGeneration('')];
  assert.ok(held < 0.85 * free, `${held} MiB, else ${free}`);
});
