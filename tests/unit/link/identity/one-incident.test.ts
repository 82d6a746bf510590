import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeShared, sharedIn } from '../../../../ingest/link/identity/one-incident.ts';
import type { NameForm } from '../../../../ingest/link/identity/read-name.ts';

let number = 0;
const name = (kind: NameForm['kind'], form: string, generic = true): NameForm => ({
  id: `x_${number++}`,
  kind,
  form,
  qualifier: null,
  generic,
  names: [form],
});
const areOne = (a: NameForm, b: NameForm): boolean => {
  const found = sharedIn([b, a]);
  if (found.length > 0) assert.deepEqual(found, [a, b].map(({ id }) => ({ id, centre: a.id }))); // prettier-ignore
  assert.deepEqual(sharedIn([a, b]), found, 'whatever the order');
  return found.length > 0;
};

test('what stories of one incident call alike is one: a body of several words, and an attacker', () => {
  assert.ok(areOne(name('AGENCY', 'ministry of health'), name('AGENCY', 'ministry of health')));
  assert.ok(areOne(name('AGENCY', 'ministry of health'), name('AGENCY', 'health ministry')));
  assert.ok(areOne(name('ATTACKER', 'unknown hacker'), name('ATTACKER', 'unknown hacker')));
});

test('what several of an incident go by is not: a word alone, a side’s own, another word, people, systems, known names', () => {
  assert.ok(!areOne(name('AGENCY', 'police'), name('AGENCY', 'police')));
  assert.ok(!areOne(name('AGENCY', 'legal team'), name('AGENCY', 'legal team')));
  assert.ok(!areOne(name('AGENCY', 'health ministry'), name('AGENCY', 'transport ministry')));
  assert.ok(!areOne(name('ATTACKER', 'chinese hackers'), name('ATTACKER', 'russian hackers')));
  assert.ok(!areOne(name('PERSON', 'priya'), name('PERSON', 'priya')));
  assert.ok(!areOne(name('SYSTEM', 'database server'), name('SYSTEM', 'database server')));
  assert.ok(!areOne(name('AGENCY', 'health ministry'), name('AGENCY', 'health ministry', false)));
});

test('all of one name meet the one with the smallest id, and the judgement is of the two alone', () => {
  const all = Array.from({ length: 5 }, () => name('ATTACKER', 'hackers'));
  assert.deepEqual(new Set(sharedIn(all.toReversed()).map(({ centre }) => centre)), new Set([all[0]?.id]));
  const [a, b] = [name('AGENCY', 'health ministry'), name('AGENCY', 'ministry of health')];
  assert.deepEqual(judgeShared(a, b), judgeShared(b, a));
  assert.match(judgeShared(a, b).reasons[0] ?? '', /“health ministry” and “ministry of health”/);
});
