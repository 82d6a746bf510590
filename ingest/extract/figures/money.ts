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
  around: ReadonlySet<string>,
  crypto: boolean,
  ofExtortion: boolean,
  forData: boolean,
): FigureKind | null {
  if (demands.some((word) => words.has(word))) return 'RANSOM';
  if (forData && !around.has('ransom') && !around.has('ransomware')) return 'PRICE';
  const price = hasAny(words, priceWords);
  if (
    hasAny(words, notMoneyOfIncident) &&
    !(price && (words.has('seller') || words.has('sale') || words.has('selling')))
  )
    return null;
  if (price)
    return words.has('wants') && !around.has('sale') && !around.has('seller') && !around.has('selling')
      ? 'RANSOM'
      : 'PRICE';
  const extortion = hasAny(around, attackWords);
  if (hasAny(words, ransomWords) && (crypto || extortion || ofExtortion)) return 'RANSOM';
  if (around.has('seller') || around.has('sale')) return 'PRICE';
  return crypto || extortion ? 'RANSOM' : null;
}
