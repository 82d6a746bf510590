import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import createTokenizer, { type TokenSink } from 'wink-nlp/src/tokenizer.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import { cutPatterns } from '../../../ingest/extract/text/cut-patterns.ts';

const core = loadCore();
let cuts: string[] = [];
/** Knows no word, so that all that is cut is cut by patterns. */
const sink: TokenSink = {
  _addToken: (text, category) => void cuts.push(`${category} ${text}`),
  _addTokenIfInCache: () => 0,
  isLexeme: () => null,
};

function cutterOf(expressions: Parameters<typeof createTokenizer>[0], lookAt: (stretch: string) => void) {
  const cutInto = createTokenizer(expressions, core.tcat.hash, core.preserve);
  return (stretch: string): string[] => {
    cuts = [];
    lookAt(stretch);
    cutInto(sink, stretch);
    return cuts;
  };
}

const byWink = cutterOf(compileExpressions(core.trex), () => undefined);
const patterns = cutPatterns(compileExpressions(core.trex));
const guarded = cutterOf(patterns.expressions, patterns.lookAt);

/** All that some pattern has, letters that only look like it, and spaces at which wink does not cut. */
const signs = [...'abcsthDRBXUSNRIGP0123456789@#/.:;<\\\'`"[](){}!;?¿¡-,~%^+=*|>&§©±÷×°®$£¥‘’“”…–—₹₽₨€\u0964\u0965\u2060\u0300\u0345éÿŸµſKÅßẞıιжщ漢字한☀✂ⓂⒶ▶\u3000\ufeff\u2028\u0085\u200b\u1680', '😀']; // prettier-ignore

test('a stretch is cut as if all patterns were asked', () => {
  const stretch = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 10 }).map((some) => some.join(''));
  fc.assert(
    fc.property(stretch, (text) => assert.deepEqual(guarded(text), byWink(text))),
    { numRuns: 5_000 },
  );
});

test('so are the kinds of stretch that there is a pattern for', () => {
  const some = 'https://elm.example/x a.b@elm.example @elm #leak 😀 :-) 10.30am 3rd US$ 1990s "word" Elm\'s co-op 12,000.5 % U.S.A. -- …then Ab1x “said” (MOH), e-mail.'; // prettier-ignore
  for (const text of some.split(' ')) assert.deepEqual(guarded(text), byWink(text), text);
});

test('patterns of another model are refused', () => {
  const { ltc, ...others } = compileExpressions(core.trex);
  assert.throws(() => cutPatterns({ ...others, ltc: ltc.slice(1) }), /another model/);
});
