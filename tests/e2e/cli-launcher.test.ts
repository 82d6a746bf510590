import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { launcher, temporaryFolder, until } from './program.ts';

/** A Node on this machine that cannot run the program itself, as many machines have one. */
function findOlderNode(): string | undefined {
  const found = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'node'));
  return found.find((node) => {
    if (!existsSync(node)) return false;
    const [major = 0, minor = 0] = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' })
      .split('.')
      .map(Number);
    return (major > 20 || (major === 20 && minor >= 19)) && major < 24;
  });
}

const olderNode = findOlderNode();
const skip = olderNode === undefined ? 'there is no Node from 20.19 to 23 on the PATH' : false;

test('on an older Node the launcher gives arguments in and the exit code back', { skip }, () => {
  const answer = execFileSync(olderNode ?? '', [launcher, '--help'], { encoding: 'utf8' });
  assert.match(answer, /^Usage: gainsay/);
  assert.throws(
    () => execFileSync(olderNode ?? '', [launcher, 'up', '--port', 'many'], { stdio: 'pipe' }),
    (error: Error & { status: number }) => error.status === 2,
  );
});

for (const signal of ['SIGTERM', 'SIGKILL'] as const)
  test(`on an older Node, ${signal} to the launcher stops the program cleanly`, { skip }, async (t) => {
    const home = temporaryFolder(t);
    const args = [launcher, 'up', '--no-sample', '--port', '0', '--home', home];
    const child = spawn(olderNode ?? '', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    await until(() => stdout.includes('Ctrl-C'));
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    assert.equal(code, signal === 'SIGTERM' ? 0 : null);
    await until(() => !existsSync(path.join(home, 'run.json')));
  });
