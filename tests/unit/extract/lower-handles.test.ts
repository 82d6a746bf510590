import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerHandlesOf } from '../../../ingest/extract/entities/lower-handles.ts';
import { readNames } from '../../../ingest/extract/entities/read-names.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';

test('a handle without capitals is a name where the text says so, and no other foreign word is', () => {
  const handles = (sentence: string): string[] => [...lowerHandlesOf(annotate(sentence, null).tokens)];
  assert.deepEqual(handles('Someone going by bucketlad posted it.'), ['bucketlad']);
  assert.deepEqual(handles('It came from a broker called “mapleleaks”, she said.'), ['mapleleaks']);
  assert.deepEqual(handles('They staged a “dharna” over khatauni records.'), []);
  assert.deepEqual(handles('It was named portal, and they were called saboteurs.'), []);
});

test('a handle without capitals is found wherever it stands again', () => {
  const text = annotate('The seller, named mapleleaks, went silent. Nobody has heard of mapleleaks since.', null);
  assert.deepEqual(
    readNames(text).groups.map(({ full, mentions }) => [full, mentions.length]),
    [['mapleleaks', 2]],
  );
});
