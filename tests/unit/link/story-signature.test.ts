import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../ingest/extract/extract.ts';
import { keysOf } from '../../../ingest/link/story-keys.ts';
import { signatureOf, type StorySignature } from '../../../ingest/link/story-signature.ts';

function signature(text: string): StorySignature {
  const title = text.split('\n')[0] ?? null;
  const document = { text, title, kind: 'NEWS' as const, publisher: null, publishedAt: null, statements: [] };
  return signatureOf({ id: 'doc_a', ...document }, extract(document));
}

const story = `Quillmark says no data left MediVault

The Aldermoor Courier · 25 November 2024

Quillmark Ltd denied on 18 November that records of 31,500 patients were stolen from its Medi-Vault portal. "No data whatsoever has left any of our servers this month," said Ada Wrenfield, chief executive of Quillmark. Ms Wrenfield did not take questions.`;

test('a story is known by its rare names, and not by common words, places or who prints it', () => {
  const { hit: keys } = keysOf(signature(story));
  assert.ok(keys.includes('quillmark'));
  assert.ok(keys.includes('medivault'), 'Medi-Vault and MediVault share a key');
  for (const key of ['the', 'november', 'courier', 'aldermoor', 'ltd']) assert.ok(!keys.includes(key), key);
});

test('a person is known by the whole name only', () => {
  const { hit, cast } = keysOf(signature(story));
  assert.deepEqual(cast, ['=adawrenfield']);
  assert.ok(!hit.includes('wrenfield'));
});

test('a body is known by the short name that the text gives it, too, though all its words are common', () => {
  const text = `North Health denies leak

North Health and Allied Insurance denied on Monday that patient records were stolen. "Our systems are safe," North Health said.`;
  const { hit } = keysOf(signature(text));
  assert.ok(hit.includes('=northhealth'), hit.join(', '));
  assert.ok(hit.includes('=northhealthandalliedinsurance'), hit.join(', '));
});

test('a body is not known by a short name that every town has', () => {
  const text = `Quillmark denies leak

Quillmark Savings Bank denied on Monday that records were stolen. "Our systems are safe," the Savings Bank said.`;
  const { hit } = keysOf(signature(text));
  assert.ok(hit.includes('=quillmarksavingsbank'), hit.join(', '));
  assert.ok(!hit.includes('=savingsbank'), hit.join(', '));
});

test('figures with telling digits, days, the last full day and runs of quoted words are kept', () => {
  const { figures, days, lastDay, phrases } = signature(story);
  assert.deepEqual(figures, ['PEOPLE_AFFECTED 31500']);
  assert.deepEqual(days, ['11-18', '11-25']);
  assert.equal(lastDay, '2024-11-25');
  assert.ok(phrases.includes('no data whatsoever has left any'));
});
