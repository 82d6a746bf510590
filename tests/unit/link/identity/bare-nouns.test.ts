import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareIn, isBare, judgeBare } from '../../../../ingest/link/identity/bare-nouns.ts';
import type { NameForm } from '../../../../ingest/link/identity/read-name.ts';

let number = 0;
const body = (form: string, qualifier: string | null = null, generic = false): NameForm => ({
  id: `x_${number++}`,
  kind: 'AGENCY',
  form,
  qualifier,
  generic,
  names: [form],
});
const bare = (form: string): NameForm => body(form, null, true);

/** Which of these bodies the noun alone may be. */
function mayBe(noun: string, ...bodies: NameForm[]): string | null {
  const name = bare(noun);
  const found = bareIn([name, ...bodies]);
  assert.deepEqual(bareIn([...bodies.toReversed(), name, name]), found, 'whatever the order, however often');
  return bodies.find(({ id }) => id === found[0]?.bodyId)?.form ?? null;
}

test('a body that a story calls by a noun alone may be the only one of its kind that the incident names', () => {
  assert.equal(mayBe('ministry', body('ministry of health', 'KE'), body('kenya police')), 'ministry of health');
  assert.equal(mayBe('kenyan ministry', body('ministry of health', 'KE')), 'ministry of health');
  assert.equal(mayBe('police', body('nz police')), 'nz police');
  assert.equal(mayBe('centre', body('national cyber security centre', 'JO')), 'national cyber security centre');
  const [told, known] = [body('health ministry', null, true), body('ministry of health', 'KE')];
  assert.equal(mayBe('ministry', told, known), 'ministry of health', 'of one thing, the name that is known elsewhere');
});

test('it may be none where two are named, one of another country, or none of its kind', () => {
  assert.equal(mayBe('ministry', body('ministry of health', 'KE'), body('transport ministry', 'KE')), null);
  assert.equal(mayBe('ministry', body('ministry of health', 'KE'), body('ministry of health', 'UG')), null);
  assert.equal(mayBe('kenyan ministry', body('ministry of health', 'UG')), null);
  assert.equal(mayBe('police', body('state criminal police office')), null);
  assert.equal(mayBe('ministry', bare('ministry')), null);
});

test('what each side has of its own, and what is known by a name, is no noun alone', () => {
  assert.ok(isBare(bare('ministry')) && isBare(bare('kenyan ministry')));
  for (const other of [bare('company'), bare('legal team'), bare('health ministry'), body('police'), body('nz police')])
    assert.ok(!isBare(other), other.form);
  assert.ok(!isBare({ ...bare('ministry'), kind: 'SYSTEM' }));
});

test('which one is meant is a question to a person', () => {
  const { verdict, reasons } = judgeBare(bare('ministry'), body('ministry of health', 'KE'));
  assert.equal(verdict, 'UNDECIDED');
  assert.match(reasons.join(), /“ministry of health” is the only ministry/);
});
