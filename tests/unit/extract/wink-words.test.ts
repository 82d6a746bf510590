import assert from 'node:assert/strict';
import { test } from 'node:test';
import model from 'wink-eng-lite-web-model';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import winkNLP from 'wink-nlp';
import { articles } from '../../../bench/reader/articles.ts';
import { hostileTexts } from '../../../bench/reader/hostile-texts.ts';
import { tagged } from '../../../ingest/extract/text/tag.ts';
import { piecesOf } from '../../../ingest/extract/text/wink-words.ts';

let number = 0;
function cutAndTagged(text: string): string[] {
  const pieces = [...text.matchAll(/[^ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f\n\r\t]+|[\n\r\t]+/g)].flatMap(
    ({ index, 0: stretch }) => piecesOf(text, index, index + stretch.length, number++),
  );
  const tags = tagged(pieces);
  return pieces.map(({ cut }, at) => `${cut.text} ${tags[at]}`);
}

/** By an instance of its own: it has met no word that the model has not got. */
function byWink(text: string): string[] {
  const wink = winkNLP(model, ['pos']);
  const tokens = wink.readDoc(text).tokens();
  /* eslint-disable @typescript-eslint/unbound-method -- wink's `its` are plain functions typed as methods */
  const [words, tags] = [tokens.out(wink.its.value), tokens.out(wink.its.pos)];
  /* eslint-enable @typescript-eslint/unbound-method */
  return words.map((word, at) => `${word} ${tags[at]}`);
}

void test('words are cut and tagged as wink-nlp cuts and tags them', () => {
  for (const { text } of articles().filter((_, at) => at % 12 === 0))
    assert.deepEqual(cutAndTagged(text), byWink(text));
});

void test('so are letters of many scripts', () => {
  for (const name of ['200 KB of any code points', '200 KB of letters of many scripts']) {
    const text = (hostileTexts[name] ?? '').slice(0, 20_000).toWellFormed();
    assert.deepEqual(cutAndTagged(text), byWink(text));
  }
});

void test('and the words of the model that have other letters than those of English', () => {
  const words = Object.keys(loadCore().features.lexeme.hash).filter((word) => /[^\0-\x7f]/.test(word));
  assert.ok(words.length > 250);
  assert.deepEqual(cutAndTagged(words.join(' ')), byWink(words.join(' ')));
});
