import type { FigureKind, FigureQualifier } from '../../../schema/ontology/kinds.ts';
import type { AnnotatedText, Range } from '../text/annotate.ts';
import {
  durationWords,
  figureBreaks,
  incidentWords,
  notDurationWords,
  notMoneyOfIncident,
  peopleNouns,
  priceWords,
  ransomWords,
  recordNouns,
  systemNouns,
} from '../vocabulary/figure-words.ts';
import { byteUnits, timeUnits } from '../vocabulary/numbers.ts';
import { months } from '../vocabulary/page-furniture.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';

export interface FoundFigure {
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: FigureQualifier;
  /** people, records, bytes, seconds, systems; null for money. */
  readonly unit: string | null;
  /** ISO 4217, or the name of a crypto-currency. */
  readonly currency: string | null;
  readonly range: Range;
  readonly rule: string;
}

const unitOf: Readonly<Record<FigureKind, string | null>> = {
  PEOPLE_AFFECTED: 'people',
  RECORDS: 'records',
  DATA_VOLUME: 'bytes',
  RANSOM: null,
  PRICE: null,
  SYSTEMS_AFFECTED: 'systems',
  DURATION: 'seconds',
};

interface Counted {
  readonly kind: FigureKind;
  readonly last: number;
  readonly rule: string;
  readonly factor: number;
}

/** The noun that the number counts: the last class word before the noun phrase ends ("68,000 student records"). */
function countedNoun(pieces: readonly Piece[], from: number): Counted | null {
  let found: Counted | null = null;
  for (let i = from; i < Math.min(pieces.length, from + 7); i++) {
    const word = (pieces[i] as Piece).lower;
    if (
      word === 'of' ||
      word === 'the' ||
      word === 'these' ||
      word === 'those' ||
      word === 'its' ||
      word === 'their' ||
      word === 'such'
    ) {
      if (found) break;
      continue;
    }
    if (word === 'and' || word === '&') {
      if (found) break;
      continue;
    }
    if (figureBreaks.has(word) || /^[,.;:!?()—–]$/.test(word)) break;
    const kind = recordNouns.has(word) ? 'RECORDS' : peopleNouns.has(word) ? 'PEOPLE_AFFECTED' : systemNouns.has(word) ? 'SYSTEMS_AFFECTED' : null; // prettier-ignore
    if (kind) found = { kind, last: i, rule: 'counted-noun', factor: 1 };
    else if (found) break;
  }
  return found;
}

const hasAny = (words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): boolean => {
  for (const word of words) if (vocabulary.has(word)) return true;
  return false;
};

function isNoQuantity(pieces: readonly Piece[], { first, last, bare, currency }: Quantity): boolean {
  const before = pieces[first - 1]?.lower ?? '';
  const after = pieces[last + 1]?.lower ?? '';
  if (currency !== null) return false;
  if (
    [
      '%',
      'percent',
      'per',
      'pc',
      'pm',
      'am',
      'a.m',
      'a.m.',
      'p.m',
      'p.m.',
      'st',
      'nd',
      'rd',
      'th',
      "o'clock",
      'ist',
      'hrs',
    ].includes(after)
  )
    return true;
  if (months.has(after) || months.has(before)) return true;
  if (
    [
      'aged',
      'age',
      'section',
      'article',
      'version',
      'clause',
      'no.',
      'rule',
      'page',
      '#',
      'chapter',
      'since',
      'crpc',
      'row',
    ].includes(before)
  )
    return true;
  if (
    after === '-' &&
    ['year', 'day', 'page', 'minute', 'member', 'point', 'hour', 'digit', 'month', 'person'].includes(
      pieces[last + 2]?.lower ?? '',
    )
  )
    return true;
  if (after === '/' || after === ':' || before === '/') return true;
  return bare && !peopleNouns.has(after) && !recordNouns.has(after) && !systemNouns.has(after);
}

function moneyKind(words: ReadonlySet<string>, around: ReadonlySet<string>, crypto: boolean): Counted['kind'] | null {
  const ransom = hasAny(words, ransomWords);
  const price = hasAny(words, priceWords);
  const other = hasAny(words, notMoneyOfIncident);
  if (words.has('ransom') || words.has('extortion') || words.has('extort')) return 'RANSOM';
  if (other && !price) return null;
  if (price && !(ransom && (words.has('demanded') || words.has('demand') || words.has('unless'))))
    return words.has('wants') && !words.has('sale') ? 'RANSOM' : 'PRICE';
  if (
    ransom &&
    (crypto ||
      around.has('ransom') ||
      around.has('ransomware') ||
      around.has('extortion') ||
      words.has('demanded') ||
      words.has('demand') ||
      words.has('unless'))
  )
    return 'RANSOM';
  return crypto ? (around.has('sale') || around.has('seller') ? 'PRICE' : 'RANSOM') : null;
}

/** Figures of the incident: who and what is affected, what is asked for, how long it lasted. */
export function findFigures(text: AnnotatedText): FoundFigure[] {
  const found: FoundFigure[] = [];
  const wordsOf = (sentence: number): Set<string> => {
    const words = new Set<string>();
    const { firstToken, lastToken } = text.sentences[sentence] ?? { firstToken: 0, lastToken: -1 };
    for (let i = firstToken; i <= lastToken; i++) words.add(text.tokens[i]?.lower ?? '');
    return words;
  };
  text.sentences.forEach((sentence, index) => {
    const kind = text.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'DATELINE' || kind === 'NAVIGATION' || kind === 'BYLINE') return;
    const pieces = piecesOf(text, sentence.firstToken, sentence.lastToken);
    const quantities = quantitiesOf(pieces);
    if (quantities.length === 0) return;
    const words = wordsOf(index);
    const around = new Set([...words, ...wordsOf(index - 1), ...wordsOf(index + 1)]);
    for (const quantity of quantities) {
      const { first, last, low, high, qualifier, currency } = quantity;
      if (isNoQuantity(pieces, quantity)) continue;
      const counted = kindOf(pieces, quantity, words, around);
      if (!counted) continue;
      found.push({
        kind: counted.kind,
        low: low === null ? null : low * counted.factor,
        high: high === null ? null : high * counted.factor,
        qualifier,
        unit: unitOf[counted.kind],
        currency: unitOf[counted.kind] === null ? currency : null,
        range: { start: pieces[first]?.start ?? 0, end: pieces[Math.max(last, counted.last)]?.end ?? 0 },
        rule: counted.rule,
      });
    }
  });
  return found;
}

function kindOf(
  pieces: readonly Piece[],
  quantity: Quantity,
  words: ReadonlySet<string>,
  around: ReadonlySet<string>,
): Counted | null {
  const { last, low, high, currency } = quantity;
  const value = high ?? low ?? 0;
  const next = pieces[last + 1]?.lower === '-' ? last + 2 : last + 1;
  const unit = pieces[next]?.lower ?? '';
  const bytes = byteUnits.get(unit);
  if (bytes !== undefined) return { kind: 'DATA_VOLUME', last: next, rule: 'bytes', factor: bytes };
  if (currency !== null) {
    const kind = moneyKind(words, around, currency === currency.toLowerCase());
    return kind && { kind, last, rule: kind === 'RANSOM' ? 'money-demanded' : 'money-asked', factor: 1 };
  }
  const seconds = timeUnits.get(unit);
  if (seconds !== undefined) {
    const qualified = hasAny(words, durationWords) && !hasAny(words, notDurationWords);
    return qualified ? { kind: 'DURATION', last: next, rule: 'time-of-access', factor: seconds } : null;
  }
  const noun = countedNoun(pieces, last + 1);
  if (noun) {
    if (value < 5 && noun.kind !== 'SYSTEMS_AFFECTED') return null;
    return value >= 10_000 || hasAny(around, incidentWords) ? noun : null;
  }
  // "the number of patients affected was 12,000": large and without a noun
  if (value >= 1000 && (pieces[last]?.lower.includes(',') || value >= 100_000) && hasAny(around, incidentWords)) {
    for (let i = last; i >= 0; i--) {
      const word = pieces[i]?.lower ?? '';
      if (recordNouns.has(word)) return { kind: 'RECORDS', last, rule: 'noun-before', factor: 1 };
      if (peopleNouns.has(word)) return { kind: 'PEOPLE_AFFECTED', last, rule: 'noun-before', factor: 1 };
    }
  }
  return null;
}
