import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { differenceFrom } from '../../services/jars.ts';
import { firstOf, absent, wayOf } from '../../services/service.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-jars-'));
  mkdirSync(join(folder, 'lib'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The sha-256 of the text "jar".
const sum = '0163f1eea7894350060624d315234d40c508ab251ba121714e234503045faadd';

async function difference(recorded: string): Promise<string | null> {
  const sums = join(folder, 'sums.sha256');
  writeFileSync(sums, recorded);
  return differenceFrom(join(folder, 'lib'), pathToFileURL(sums));
}

test('a folder with exactly the recorded jars is accepted', async () => {
  writeFileSync(join(folder, 'lib', 'a.jar'), 'jar');
  assert.equal(await difference(`${sum}  a.jar\n`), null);
});

test('a jar whose sum is not the recorded one is named', async () => {
  writeFileSync(join(folder, 'lib', 'a.jar'), 'changed');
  assert.match((await difference(`${sum}  a.jar\n`)) ?? '', /^a\.jar is not what sums\.sha256 records$/);
});

test('a jar that is recorded and not there is named, and one that is there and not recorded', async () => {
  assert.equal(await difference(`${sum}  a.jar\n`), 'a.jar is missing');
  writeFileSync(join(folder, 'lib', 'b.jar'), 'jar');
  assert.match((await difference('')) ?? '', /^b\.jar is not what/);
});

test('TEST_SERVICES takes three words, and any other is an error', () => {
  assert.equal(wayOf({}), 'any');
  assert.equal(wayOf({ TEST_SERVICES: 'jars' }), 'jars');
  assert.throws(() => wayOf({ TEST_SERVICES: 'docker' }), /containers, jars or none/);
});

test('where no way leads to a service, the reasons of all are in one line', async () => {
  const provided = await firstOf([async () => absent('no Docker'), async () => absent('no Java')]);
  assert.deepEqual(provided, { kind: 'absent', why: 'no Docker; no Java' });
});
