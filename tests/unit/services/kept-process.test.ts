import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { keepProcess, type KeptProcess } from '../../services/kept-process.ts';

const folderOf = (): string => mkdtempSync(path.join(tmpdir(), 'gainsay-kept-'));
/** Says that it runs, and lives until somebody ends it. */
const sleeper = ['-e', 'console.log("here"); setInterval(() => undefined, 1000)'];

function keep(t: TestContext, folder: string): { kept: KeptProcess; said: () => number } {
  let output = '';
  const kept = keepProcess({ folder, command: process.execPath, args: sleeper, onOutput: (text) => (output += text) });
  t.after(() => kept.stop());
  return { kept, said: () => output.split('here').length - 1 };
}

async function until(condition: () => boolean): Promise<void> {
  for (const giveUpAt = Date.now() + 10_000; !condition(); await delay(10))
    assert.ok(Date.now() < giveUpAt, 'not within 10 s');
}

/** One letter: R runs, S sleeps, T is stopped; null when there is no such process. */
function stateOf(pid: number): string | null {
  try {
    return /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

test('a kept program is killed, started again, and its folder stays until the end', async (t) => {
  const folder = folderOf();
  const { kept, said } = keep(t, folder);
  const first = await kept.start();
  await until(() => said() === 1);
  kept.signal('SIGKILL');
  assert.deepEqual(await kept.ended, { code: null, signal: 'SIGKILL' });
  assert.deepEqual([stateOf(first), kept.running(), existsSync(folder)], [null, false, true]);
  const second = await kept.start();
  await until(() => said() === 2);
  assert.notEqual(second, first);
  await kept.stop();
  assert.deepEqual([stateOf(second), existsSync(folder)], [null, false]);
});

test('a command that is not there is an error of the start', async () => {
  const kept = keepProcess({ folder: folderOf(), command: '/no/such/program', args: [], onOutput: () => undefined });
  try {
    await assert.rejects(kept.start(), /could not be started/);
  } finally {
    await kept.stop();
  }
});

test(
  'a frozen program and its folder are gone after the process that kept it is killed with -9',
  { skip: process.platform !== 'linux' && 'looks into /proc' },
  async () => {
    const folder = folderOf();
    const module = path.resolve(import.meta.dirname, '../../services/kept-process.ts');
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { keepProcess } from ${JSON.stringify(module)};
         const kept = keepProcess({ folder: ${JSON.stringify(folder)}, command: process.execPath, args: ${JSON.stringify(sleeper)}, onOutput: () => undefined });
         console.log(await kept.start());
         kept.signal('SIGSTOP');`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const pid = Number(String(((await once(parent.stdout, 'data')) as [Buffer])[0]));
    await until(() => stateOf(pid) === 'T');
    parent.kill('SIGKILL');
    await until(() => stateOf(pid) === null && !existsSync(folder));
  },
);
