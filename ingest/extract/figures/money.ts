import type { FigureKind } from '../../../schema/ontology/kinds.ts';
import type { Piece } from './pieces.ts';
import { attackWords, notMoneyOfIncident, priceWords, ransomWords } from '../vocabulary/figure-words.ts';

const goods = new Set([
  'data',
  'file',
  'files',
  'database',
  'dump',
  'set',
  'lot',
  'copy',
  'archive',
  'list',
  'records',
  'everything',
  'access',
]);

export const hasAny = (words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): boolean => {
  const [few, many] = words.size < vocabulary.size ? [words, vocabulary] : [vocabulary, words];
  for (const word of few) if (many.has(word)) return true;
  return false;
};

/** The words of the sentence of a number, of the one before and of the one behind. */
export type Around = readonly ReadonlySet<string>[];

export const hasAnyAround = (around: Around, vocabulary: ReadonlySet<string>): boolean =>
  around.some((words) => hasAny(words, vocabulary));

const demands = [
  'ransom',
  'extortion',
  'extort',
  'demanded',
  'demanding',
  'demands',
  'demand',
  'decrypt',
  'decryption',
  'unless',
  'negotiator',
  'negotiators',
  'negotiations',
];

/** "asks 3 bitcoin for it", "paid $900 for the file": what is bought is data. */
export function isForData(pieces: readonly Piece[], last: number): boolean {
  if (pieces[last + 1]?.lower !== 'for') return false;
  const next = pieces[last + 2]?.lower ?? '';
  return next === 'it' || goods.has(next) || (/^(?:the|a|all|this|its)$/.test(next) && [3, 4, 5].some((k) => goods.has(pieces[last + k]?.lower ?? ''))); // prettier-ignore
}

export function moneyKind(
  words: ReadonlySet<string>,
  around: Around,
  crypto: boolean,
  ofExtortion: boolean,
  forData: boolean,
): FigureKind | null {
  const isNear = (word: string): boolean => around.some((words) => words.has(word));
  if (demands.some((word) => words.has(word))) return 'RANSOM';
  if (forData && !isNear('ransom') && !isNear('ransomware')) return 'PRICE';
  const price = hasAny(words, priceWords);
  if (
    hasAny(words, notMoneyOfIncident) &&
    !(price && (words.has('seller') || words.has('sale') || words.has('selling')))
  )
    return null;
  if (price)
    return words.has('wants') && !isNear('sale') && !isNear('seller') && !isNear('selling') ? 'RANSOM' : 'PRICE';
  const extortion = hasAnyAround(around, attackWords);
  if (hasAny(words, ransomWords) && (crypto || extortion || ofExtortion)) return 'RANSOM';
  if (isNear('seller') || isNear('sale')) return 'PRICE';
  return crypto || extortion ? 'RANSOM' : null;
}
