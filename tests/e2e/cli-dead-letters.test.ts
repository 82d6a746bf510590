import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { openSqliteLog } from '../../ingest/stream/sqlite/log.ts';
import { topics } from '../../ingest/stream/topics.ts';
import { gainsay, startUp, temporaryFolder, until } from './program.ts';

type Letter = { id: string; code: string; replayedAt: string | null; payload?: string };

test('a record that cannot be processed is listed, shown and put back while up runs', async (t) => {
  const home = temporaryFolder(t);
  const up = await startUp(t, home, ['--no-sample']);
  const log = await openSqliteLog({ path: path.join(home, 'log.sqlite') });
  await log.produce(topics.documents.name, [{ key: 'stray', value: Buffer.from('{"schema":"of somebody else"}') }]);
  await log.close();

  const list = async (): Promise<Letter[]> => {
    const { code, stdout } = await gainsay(['dead-letters', 'list', '--json', '--home', home]);
    assert.equal(code, 0);
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Letter);
  };
  await until(async () => (await list()).length === 1);
  const [letter] = await list();
  assert.ok(letter);
  assert.deepEqual([letter.code, letter.replayedAt], ['SCHEMA_MISMATCH', null]);
  const table = (await gainsay(['dead-letters', 'list', '--home', home])).stdout;
  assert.ok(table.startsWith('id ') && table.includes(letter.id));

  const shown = await gainsay(['dead-letters', 'show', letter.id, '--json', '--home', home]);
  assert.equal((JSON.parse(shown.stdout) as Letter).payload, '{"schema":"of somebody else"}');
  assert.equal((await gainsay(['dead-letters', 'show', 'no/such/1', '--home', home])).code, 2);

  const replayed = await gainsay(['dead-letters', 'replay', letter.id, '--home', home]);
  assert.deepEqual([replayed.code, replayed.stdout], [0, 'replayed 1, replayed before 0\n']);
  await until(async () => (await list()).length === 2); // it is as bad as it was, so the stage sets it aside again
  assert.notEqual((await list()).find(({ id }) => id === letter.id)?.replayedAt, null);
  assert.equal(
    (await gainsay(['dead-letters', 'replay', '--all', '--home', home])).stdout,
    'replayed 1, replayed before 1\n',
  );
  assert.equal((await up.stop()).code, 0);
});
