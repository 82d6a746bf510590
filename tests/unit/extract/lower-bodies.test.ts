import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntities } from '../../../ingest/extract/entities/entities.ts';
import { readNames } from '../../../ingest/extract/entities/read-names.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';

const namesIn = (text: string): string[] => readNames(annotate(text, null)).groups.map(({ full }) => full);

test('a body whose own noun is in lower case keeps it in its name', () => {
  assert.deepEqual(namesIn('On Monday the Northgate water board said so.'), ['Northgate water board']);
  assert.deepEqual(namesIn('It was the Marlow Vale school district that paid.'), ['Marlow Vale school district']);
  assert.deepEqual(namesIn('A letter went to the Elmwood county sheriff’s office.'), ['Elmwood county sheriff’s office']); // prettier-ignore
  assert.deepEqual(namesIn('The Elmwood County council met, and so did the Carden ambulance service.'), ['Elmwood County council', 'Carden ambulance service']); // prettier-ignore
});

test('a name is not stretched over a description, over what it owns, or over what is of many', () => {
  assert.deepEqual(namesIn('On Monday the Northgate council said so.'), ['Northgate']);
  assert.deepEqual(namesIn('It was a Wexley school district that paid.'), ['Wexley']);
  assert.deepEqual(namesIn('It was Northgate’s water board.'), ['Northgate']);
  assert.deepEqual(namesIn('It is known in Northgate city, and the Northgate bus service stopped.'), ['Northgate']); // prettier-ignore
});

test('“the water board” and “the trust” take such a body up', () => {
  const text =
    'The Northgate water board said that no data was taken. The police came. The water board has told the Kelmore health trust. The trust denied it.';
  const bodies = findEntities(annotate(text, null), { publisher: null }).all.filter(({ kind }) => kind === 'AGENCY');
  const spelled = bodies.map(({ name, mentions }) => [
    name,
    ...mentions.map(({ start, end }) => text.slice(start, end)),
  ]);
  assert.deepEqual(spelled.filter(([name]) => name !== 'police'), [
    ['Northgate water board', 'Northgate water board', 'water board'],
    ['Kelmore health trust', 'Kelmore health trust', 'trust'],
  ]); // prettier-ignore
});
