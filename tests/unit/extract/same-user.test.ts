import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntities } from '../../../ingest/extract/entities/entities.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';

/** How the attackers of a text are called in it. */
function attackersIn(text: string): string[][] {
  const { all } = findEntities(annotate(text, null), { publisher: null });
  return all
    .filter(({ kind }) => kind === 'ATTACKER')
    .map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
}

const offer = 'A seller called rustbelt9 put the files up for sale in a post on Sunday.';

test('“the same user” and “its author” behind a post are the alias named before', () => {
  assert.deepEqual(attackersIn(`${offer} The same user had offered files in May.`), [['seller', 'rustbelt9', 'same user']]); // prettier-ignore
  assert.deepEqual(attackersIn(`${offer} Its author asked for money.`), [['seller', 'rustbelt9', 'author']]);
});

test('an author of something else, and a user like any other, is not', () => {
  assert.deepEqual(attackersIn(`${offer} The author of a study was not surprised. A user wrote to us.`), [['seller', 'rustbelt9']]); // prettier-ignore
  assert.deepEqual(attackersIn('The bank was silent. Its author was unknown, and the same user came back.'), []);
});

test('an alias without capitals is found where it opens a sentence', () => {
  assert.deepEqual(attackersIn('Somebody calling himself mapleleaks wrote it. Mapleleaks has gone since.'), [['mapleleaks', 'Mapleleaks']]); // prettier-ignore
});
