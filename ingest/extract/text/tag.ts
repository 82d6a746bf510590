import { matchPatterns, parsePatterns } from './tag-patterns.ts';
import { lexicon, posModel, tagCount, type Piece } from './wink-words.ts';

const passes = posModel.machines.map(parsePatterns);
const nameOfTag = Array.from({ length: tagCount }, (_, tag) => lexicon.valueOf('pos', tag));

/** The universal part of speech of each token, as wink-nlp tags a text. */
export function tagged(pieces: readonly Piece[]): string[] {
  const { length } = pieces;
  const tags = new Uint8Array(length);
  const hints = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const { cut } = pieces[at] as Piece;
    tags[at] = cut.pos;
    hints[at] = cut.hint;
  }
  const symbols = new Uint8Array(length);
  for (const patterns of passes) {
    for (let at = 0; at < length; at++) symbols[at] = (hints[at] as number) || (tags[at] as number);
    matchPatterns(patterns, symbols, (at, pos) => {
      if (pos < 0) tags[at] = -pos;
      else if (lexicon.isMemberPOS((pieces[at] as Piece).cut.normal, pos)) tags[at] = pos;
    });
  }
  return pieces.map(({ cut }, at) => nameOfTag[cut.settled ? cut.pos : (tags[at] as number)] as string);
}
