import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { ask, gainsay, readRunFile, start, startUp, temporaryFolder } from './program.ts';
import { writeReport } from './texts.ts';

const shell = promisify(execFile);

test('up reads the corpus on its first start, says what it read, and prints queries that answer with data', async (t) => {
  const home = temporaryFolder(t);
  const up = await startUp(t, home);
  assert.match(up.stdout, /It has read 26 documents: \d{2,} claims, \d{2,} denials, \d+ incidents\./);
  assert.ok(up.stdout.includes(`${up.url}/graphql`));
  const commands = up.stdout.split('\n').filter((line) => line.startsWith('curl '));
  assert.equal(commands.length, 3);
  for (const command of commands) {
    const answer = JSON.parse((await shell('sh', ['-c', command])).stdout) as {
      data: Record<string, { nodes: unknown[] }>;
    };
    const [field] = Object.values(answer.data);
    assert.ok((field?.nodes.length ?? 0) > 0, command);
  }
  const first = await up.stop();
  assert.equal(first.code, 0);
  assert.doesNotMatch(first.stderr, /Experimental/);

  const again = await startUp(t, home);
  assert.match(again.stdout, /It has read 26 documents/);
  assert.equal((await again.stop('SIGINT')).code, 0);
});

test('the corpus stays away from documents of one’s own', async (t) => {
  const home = path.join(temporaryFolder(t), 'home');
  assert.equal((await gainsay(['ingest', writeReport(temporaryFolder(t), 'Arden'), '--home', home])).code, 0);
  const up = await startUp(t, home);
  assert.match(up.stdout, /It has read 1 documents/);
  assert.equal((await up.stop()).code, 0);
});

test('a reading of the corpus that was cut off is finished, whatever was ingested since', async (t) => {
  const home = path.join(temporaryFolder(t), 'home');
  const { child, ended } = start(['up', '--port', '0', '--home', home], {});
  while (child.exitCode === null && !existsSync(path.join(home, 'corpus-begun'))) await turn();
  child.kill('SIGKILL');
  await ended;
  assert.ok(!existsSync(path.join(home, 'corpus-read')));
  assert.equal((await gainsay(['ingest', writeReport(temporaryFolder(t), 'Arden'), '--home', home])).code, 0);
  const up = await startUp(t, home);
  assert.match(up.stdout, /It has read 27 documents/);
  assert.equal((await up.stop()).code, 0);
  assert.ok(existsSync(path.join(home, 'corpus-read')) && !existsSync(path.join(home, 'corpus-begun')));
});

test('a stopped up leaves no run.json, and a running one keeps it from others', async (t) => {
  const home = temporaryFolder(t);
  const up = await startUp(t, home, ['--no-sample']);
  assert.equal(statSync(path.join(home, 'run.json')).mode & 0o777, 0o600);
  assert.ok(Buffer.from(readRunFile(home).token, 'base64url').length >= 32);
  assert.match(up.stdout, /It has read 0 documents/);
  assert.equal((await up.stop()).code, 0);
  assert.ok(!existsSync(path.join(home, 'run.json')));
});

test('a second up on the same home is told which process has it', async (t) => {
  const home = temporaryFolder(t);
  const up = await startUp(t, home, ['--no-sample']);
  const second = await gainsay(['up', '--port', '0', '--home', home]);
  assert.equal(second.code, 2);
  assert.ok(second.stderr.includes(`process ${up.pid}`), second.stderr);
  assert.equal((await up.stop()).code, 0);
});

test('a run.json that a killed process left behind keeps nobody out', async (t) => {
  const home = temporaryFolder(t);
  const killed = await startUp(t, home, ['--no-sample']);
  assert.equal((await killed.stop('SIGKILL')).code, null);
  assert.ok(existsSync(path.join(home, 'run.json')));
  const up = await startUp(t, home, ['--no-sample']);
  assert.notEqual(up.pid, killed.pid);
  assert.equal((await up.stop()).code, 0);
});

test('a port in use is told before anything is opened', async (t) => {
  const home = path.join(temporaryFolder(t), 'home');
  const server = createServer().listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, stderr } = await gainsay(['up', '--port', String(port), '--home', home]);
  assert.equal(code, 2);
  assert.match(stderr, new RegExp(`port ${port} .* is in use`));
  assert.ok(!existsSync(home));
});

test('all bad settings are told at once', async () => {
  const { code, stdout, stderr } = await gainsay(['up', '--port', 'many'], {
    LOG_LEVEL: 'loud',
    GAINSAY_API_KEYS: 'x',
  });
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.equal(stderr.trim().split('\n').length, 3);
  for (const name of ['--port', 'LOG_LEVEL', 'GAINSAY_API_KEYS']) assert.ok(stderr.includes(name), name);
});

test('a graph that is gone while its documents are in the log is not taken for an empty one', async (t) => {
  const home = temporaryFolder(t);
  const up = await startUp(t, home);
  assert.equal((await up.stop()).code, 0);
  writeFileSync(path.join(home, 'graph', 'current'), 'nowhere\n');
  const { code, stderr } = await gainsay(['up', '--port', '0', '--home', home]);
  assert.equal(code, 2);
  assert.match(stderr, /gainsay rebuild/);
  assert.equal((await gainsay(['rebuild', '--home', home])).code, 0);
  const again = await startUp(t, home);
  assert.deepEqual(await ask(again.url, '{ documents { totalCount } }'), { documents: { totalCount: 26 } });
  assert.equal((await again.stop()).code, 0);
});
