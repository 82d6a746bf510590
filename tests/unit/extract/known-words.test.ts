import assert from 'node:assert/strict';
import { test } from 'node:test';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import { mayBeOneOf } from '../../../ingest/extract/text/known-words.ts';

test('no word of the model is taken for an unknown one, and few unknown ones for words of it', () => {
  const words = loadCore().features.lexeme.list;
  const mayBeKnown = mayBeOneOf(words);
  assert.ok(words.every(mayBeKnown));
  const known = new Set(words);
  const unknown = Array.from({ length: 20_000 }, (_, at) => `Ab${at.toString(36)}x`).filter((word) => !known.has(word));
  assert.ok(unknown.filter(mayBeKnown).length < unknown.length / 8);
});
