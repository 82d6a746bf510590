import createFeatures from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadPos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import createCache from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import constants from 'wink-nlp/src/constants.js';
import createTokenizer, { type TokenSink } from 'wink-nlp/src/tokenizer.js';
import { longest, ofItsOwn } from '../vocabulary/remembered.ts';
import { wordOf, type Word } from '../vocabulary/word.ts';
import { cutPatterns } from './cut-patterns.ts';
import { mayBeOneOf } from './known-words.ts';
import { symbolOf } from './tag-patterns.ts';

/*
 * wink-nlp from within. Its `readDoc` cuts each stretch without a space by itself and tags the whole: so the cuts of a
 * stretch are remembered here, and only the tagging is done anew. Reading by rules alone takes a fifth less of the processor
 * so. Tokens are the same whatever was read before, and unknown words are let go, which wink keeps for good.
 */

const core = loadCore();
export const lexicon = createCache(core, createFeatures);
export const posModel = loadPos();
export const tagCount = core.features.pos.list.length;

const numberOf = core.features.lexeme.hash;
/** One number for all words that the model has not got. */
const unknown = lexicon.intrinsicSize();

/** What the model says of a token, wherever it stands. */
interface Cut {
  readonly text: string;
  readonly normal: number;
  /** The likeliest part of speech. */
  readonly pos: number;
  /** What the patterns of the tagger see in the place of its part of speech, or 0. */
  readonly hint: number;
  /** Of a part of a contraction ("ca" of "can't"): the model knows its part of speech, and no pattern changes it. */
  readonly settled: boolean;
  /** The only one that it can have, or null. */
  readonly onlyLemma: string | null;
  readonly base: string;
}

/** A token of a stretch. */
export interface Piece {
  readonly cut: Cut;
  readonly word: Word;
  /** From the start of its stretch, or -1: it is no word of the text. */
  readonly at: number;
  /** The part of speech that it had last, and its lemma under that. */
  tagged: string;
  lemma: string;
}

const noun = 8;
const hintOf = (lexeme: number): number => symbolOf(posModel.transformers[0]?.(0, lexicon, [lexeme], 0) ?? 0);

function knownCut(lexeme: number): Cut {
  const mapped = lexicon.mappedSpelling(lexeme);
  const normal = lexicon.normal(lexeme);
  return {
    text: lexicon.value(lexeme),
    normal,
    pos: lexicon.posOf(mapped) || noun,
    hint: hintOf(lexeme),
    settled: false,
    onlyLemma: lexicon.property(mapped, 'isSLemma') === 1 ? lexicon.value(lexicon.property(mapped, 'lemma')) : null,
    base: lexicon.value(normal),
  };
}

/** One of the four numbers of each part of a contraction: word, where its normal form stands, lemma, part of speech. */
const contractionCut = ([lexeme = 0, normal = 0, lemma = 0, pos = 0]: readonly number[]): Cut => ({
  text: lexicon.value(lexeme),
  normal: lexicon.nox(normal << constants.bits4PrecedingSpace),
  pos,
  hint: hintOf(lexeme),
  settled: true,
  onlyLemma: lexicon.value(lemma),
  base: '',
});

const mayBeKnown = mayBeOneOf(core.features.lexeme.list);
const lookup = (text: string): readonly number[] | null => (mayBeKnown(text) ? lexicon.lookup(text) : null);
/** Whether the model has a word, spelled in lower case. */
export const isEnglishWord = (lower: string): boolean => lookup(lower) !== null;

const features = createFeatures(core.packing.config);
const forFeatures = {
  lookup: (text: string) => lookup(text) ?? [unknown],
  intrinsicSize: () => unknown,
  posOf: (lexeme: number) => lexicon.posOf(lexeme),
};

function unknownCut(text: string, category: number): Cut {
  const { lower } = wordOf(text);
  const known = mayBeKnown(lower) ? numberOf[lower] : undefined;
  const normal = known === undefined ? unknown : lexicon.normal(known);
  const base = known === undefined ? lower : lexicon.value(normal);
  const pos = features.pos(text, category, forFeatures) || noun;
  return { text, normal, pos, hint: 0, settled: false, onlyLemma: null, base };
}

let cuts: Cut[] = [];
const known = 1;
const sink: TokenSink = {
  _addToken(text, category) {
    const lexeme = mayBeKnown(text) ? numberOf[text] : undefined;
    cuts.push(lexeme === undefined ? unknownCut(text, category) : knownCut(lexeme));
  },
  _addTokenIfInCache(text) {
    const found = lookup(text);
    if (found === null) return constants.UNK;
    if (found.length === 1) cuts.push(knownCut(found[0] as number));
    else for (let at = 0; at < found.length; at += constants.xpSize) cuts.push(contractionCut(found.slice(at)));
    return known;
  },
  isLexeme: lookup,
};

const { expressions, lookAt } = cutPatterns(compileExpressions(core.trex));
const cutInto = createTokenizer(expressions, core.tcat.hash, core.preserve);

const hasInk = (text: string): boolean => /\S/.test(text);

/** Letters and signs that no pattern of wink's has: what is made of them alone is one token. */
const uncut =
  /^[\u0100-\u0177\u0179-\u02ff\u0370-\u0963\u0966-\u167f\u1681-\u1fff\u2070-\u209f\u20c0-\u2121\u2123-\u22ff\u2400-\u24c1\u24c3-\u25b5\u25b7-\u25ff\u27c0-\u28ff\u2c00-\u2fff\u3400-\ud7ff]+$/;

/** wink may spell a token in its own way: it is looked for nearby. */
const back = 8;
const ahead = 64;

function piecesIn(stretch: string): Piece[] {
  cuts = [];
  if (!uncut.test(stretch)) {
    lookAt(stretch);
    cutInto(sink, stretch);
  } else if (sink._addTokenIfInCache(stretch) === constants.UNK) sink._addToken(stretch, constants.UNK);
  let at = 0;
  let end = 0; // of the last word
  return cuts.map((cut) => {
    const { text } = cut;
    let place = stretch.startsWith(text, at) ? at : -1;
    if (place < 0) {
      const from = Math.max(0, at - back);
      const found = stretch.slice(from, at + ahead).indexOf(text);
      if (found >= 0) place = from + found;
    }
    if (place >= end) at = place + text.length;
    const isWord = place >= end && hasInk(text);
    if (isWord) end = at;
    return { cut, word: wordOf(text), at: isWord ? place : -1, tagged: '', lemma: '' };
  });
}

interface Stretch {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Words with the marks at them: 143 articles have some 11,000. */
const mostStretches = 30_000;
/** By a number made of their letters. Of two that share one the later is kept. */
const stretches = new Map<number, Stretch>();

/** The tokens of text[start, end), in which there is no space; `number` is the same wherever the same letters stand. */
export function piecesOf(text: string, start: number, end: number, number: number): readonly Piece[] {
  const before = stretches.get(number);
  if (before?.text.length === end - start && text.startsWith(before.text, start)) return before.pieces;
  const stretch = text.slice(start, end);
  if (stretch.length > longest) return piecesIn(stretch);
  const own = ofItsOwn(stretch);
  const pieces = piecesIn(own);
  if (stretches.size >= mostStretches) stretches.clear();
  stretches.set(number, { text: own, pieces });
  return pieces;
}

export function lemmaOf(piece: Piece, pos: string): string {
  if (piece.tagged !== pos) {
    piece.lemma = (piece.cut.onlyLemma ?? lemmatize(piece.cut.base, pos, lexicon)).toLowerCase();
    piece.tagged = pos;
  }
  return piece.lemma;
}
