import type { Expressions } from 'wink-nlp/src/compile-trex.js';
import type { AskedExpressions, TextPattern } from 'wink-nlp/src/tokenizer.js';

/*
 * wink-nlp asks up to 36 patterns, one after the other, how to cut a stretch that it does not know. Each of them can only
 * match where certain letters or signs stand: what stands in a stretch is looked at once, and the others are not asked.
 */

/** Bits: what a text may have. */
const latin = 1;
const digit = 2;
const at = 4;
const hash = 8;
const slash = 16;
const dot = 32;
const face = 64;
const apostrophe = 128;
const money = 256;
const bracket = 512;
const mark = 1024;
const symbol = 2048;
const picture = 4096;
/** Of the sets above those that overlap: what can open or close a stretch around a word. */
const edge = 8192;
const space = 16384;

const bitsOf: readonly (readonly [bit: number, units: string])[] = [
  [digit, '0123456789'],
  [at, '@'],
  [hash, '#'],
  [slash, '/'],
  [dot, '.'],
  [face, ':;<\\'],
  [apostrophe, "'"],
  [money, '$£¥DRB'], // US$, USD, AUD, INR, GBP
  [bracket, '`"[](){}!;?¿¡'],
  [mark, "-.'/:,"],
  [symbol, '~@#%^+=*|<>&§©±÷×°'],
  [picture, '©®'],
  [edge, '\'"[({)]}-.,!;?:'],
  [space, '\t\r\n'],
];

const firstFar = 0x180;
const near = new Uint16Array(firstFar);
for (let unit = 0; unit < firstFar; unit++)
  if (/[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/i.test(String.fromCharCode(unit))) near[unit] = latin;
for (const [bit, units] of bitsOf)
  for (const unit of units) near[unit.charCodeAt(0)] = (near[unit.charCodeAt(0)] as number) | bit;

/** Of letters behind the Latin ones. Rather too much than too little: then a pattern is asked for nothing. */
function farBits(unit: number): number {
  if (unit < 0x2010) return unit === 0x964 || unit === 0x965 ? edge : 0;
  if (unit < 0x2030) return mark | bracket | apostrophe | edge; // – — ‘ ’ “ ” …
  if (unit < 0x20c0) return unit < 0x20a0 ? 0 : money;
  return (unit >= 0x2122 && unit <= 0x3299) || (unit >= 0xd800 && unit <= 0xdfff) ? picture : 0;
}

function bitsIn(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bits |= unit < firstFar ? (near[unit] as number) : farBits(unit);
  }
  return bits;
}

/** What a pattern needs to match: of each of these one bit. And what it cannot match. */
interface Limits {
  readonly needs: readonly number[];
  readonly bars?: number;
}

const mayMatch = ({ needs, bars = 0 }: Limits, bits: number): boolean =>
  (bits & bars) === 0 && needs.every((need) => (bits & need) !== 0);

const anyMark = mark | bracket | apostrophe;

/** In the order of wink's patterns of a whole token. */
const wholes: readonly Limits[] = [
  { needs: [], bars: digit | at | hash | slash | dot | face | bracket | mark | symbol }, // a word
  { needs: [anyMark], bars: digit | at | hash }, // a word and a mark
  { needs: [digit], bars: latin | at | hash }, // a number
  { needs: [slash] }, // an address
  { needs: [at] }, // of mail
  { needs: [at] }, // @name
  { needs: [hash] }, // #topic
  { needs: [face] }, // :-)
  { needs: [digit, latin] }, // 10am
  { needs: [digit, latin] }, // 3rd
  { needs: [money | latin] }, // US$, usd
  { needs: [anyMark] },
  { needs: [symbol] },
  { needs: [digit, latin] }, // 1990s
  { needs: [space] },
];

/** And of a part of one. */
const parts: readonly Limits[] = [
  { needs: [slash] }, // an address
  { needs: [at] }, // of mail
  { needs: [at] }, // @name
  { needs: [hash] }, // #topic
  { needs: [picture] },
  { needs: [face] }, // :-)
  { needs: [digit, latin] }, // 10am
  { needs: [digit, latin] }, // 3rd
  { needs: [money] },
  { needs: [digit, latin] }, // 1990s
  { needs: [bracket] },
  { needs: [apostrophe, latin] }, // 's
  { needs: [latin] }, // a word
  { needs: [digit] }, // a number
  { needs: [symbol] },
  { needs: [dot, latin] }, // an initial
  { needs: [mark] },
  { needs: [latin] }, // letters
];

/** wink asks a pattern for its matches, and then for what stands between them: without a match that is the whole text. */
function askedOnce(pattern: RegExp): TextPattern {
  let found: RegExpMatchArray | null = null;
  return {
    [Symbol.match]: (text) => (found = text.match(pattern)),
    [Symbol.split]: (text) => (found === null ? [text] : text.split(pattern)),
  };
}

export interface CutPatterns {
  readonly expressions: AskedExpressions;
  /** To be called with each stretch before it is cut. */
  readonly lookAt: (stretch: string) => void;
}

/** The same patterns, each of which is asked only where it may match. */
export function cutPatterns({ ltc, rtc, helpers }: Expressions): CutPatterns {
  if (ltc.length !== wholes.length || rtc.length !== parts.length)
    throw new Error('patterns of another model than wink-eng-lite-web-model 1.8.1');
  let lastText = '';
  let lastBits = 0;
  const bitsOfText = (text: string): number => {
    if (text !== lastText) {
      lastText = text;
      lastBits = bitsIn(text);
    }
    return lastBits;
  };
  const detectors = ltc.map(([pattern, category], which) => {
    const limits = wholes[which] as Limits;
    return [{ test: (text: string) => mayMatch(limits, bitsOfText(text)) && pattern.test(text) }, category] as const;
  });
  const atEdges = (pattern: RegExp): TextPattern => ({
    [Symbol.match]: (text) => ((bitsOfText(text) & edge) === 0 ? null : text.match(pattern)),
    [Symbol.split]: (text) => text.split(pattern),
  });
  const all = rtc.map(([pattern, category]) => [askedOnce(pattern), category] as const);
  const partsOf = new Map<number, typeof all>();
  let ofStretch = all;
  return {
    expressions: {
      ltc: detectors,
      // what cannot match a stretch cannot match a part of it either
      get rtc() {
        return ofStretch;
      },
      helpers: {
        // there is no space in a stretch
        splitter: { [Symbol.match]: () => null, [Symbol.split]: (text) => [text] },
        anyWithRP: atEdges(helpers.anyWithRP),
        anyWithLP: atEdges(helpers.anyWithLP),
        LPanyRP: atEdges(helpers.LPanyRP),
      },
    },
    lookAt(stretch) {
      const bits = bitsOfText(stretch);
      let found = partsOf.get(bits);
      if (!found) {
        // one is left in any case: without one wink would not trim the stretch
        found = all.filter((_, which) => which === all.length - 1 || mayMatch(parts[which] as Limits, bits));
        partsOf.set(bits, found);
      }
      ofStretch = found;
    },
  };
}
