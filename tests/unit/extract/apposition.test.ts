import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appositionAfter, compoundHead, introducedAs } from '../../../ingest/extract/entities/apposition.ts';
import { annotate, type AnnotatedText } from '../../../ingest/extract/text/annotate.ts';

const place = (text: AnnotatedText, word: string): number => text.tokens.findIndex((token) => token.text === word);

test('a noun and a word of naming introduce a name', () => {
  const introduced = (sentence: string, name: string): string | null => {
    const text = annotate(sentence, null);
    return introducedAs(text, place(text, name), 0);
  };
  assert.equal(introduced('It suspects a crew known as Elmworm.', 'Elmworm'), 'attacker');
  assert.equal(introduced('It was a group that is calling itself “Elmworm”.', 'Elmworm'), 'attacker+agency');
  assert.equal(introduced('The database is now called Elmworm.', 'Elmworm'), 'system');
  assert.equal(introduced('The letter is signed by Elmworm.', 'Elmworm'), 'other');
  assert.equal(introduced('The crew hit Elmworm.', 'Elmworm'), null);
});

test('the noun behind a name says what it is, not the clause behind the noun', () => {
  const apposed = (sentence: string): string[] => {
    const text = annotate(sentence, null);
    return appositionAfter(text, place(text, ',') + 1, text.tokens.length - 1);
  };
  assert.deepEqual(apposed('Elmworm, the extortion group, claimed it.').sort(), ['det-agency', 'det-attacker', 'det-crime']); // prettier-ignore
  assert.deepEqual(apposed('Elmworm, the tool that the firm bought, failed.'), ['det-system']);
  assert.deepEqual(apposed('Elmworm, who left the firm, denied it.'), ['who']);
  assert.deepEqual(apposed('Elmworm, he said, failed.'), []);
});

test('of the words that go with a name the last noun is its head', () => {
  const headOf = (sentence: string): string | undefined => {
    const text = annotate(sentence, null);
    return compoundHead(text, place(text, 'Elm') + 1, text.tokens.length - 1)?.text;
  };
  assert.equal(headOf('They shut the Elm ticket portal on Monday.'), 'portal');
  assert.equal(headOf('They asked Elm on Monday.'), undefined);
});
