import type { FigureKind, FigureQualifier } from '../../../schema/ontology/kinds.ts';
import type { AnnotatedText, TextSentence, Token } from '../text/annotate.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { kindOf } from './figure-kind.ts';
import type { Around } from './money.ts';
import { isNoQuantity } from './no-quantity.ts';
import { mayCount, piecesOf, type Piece } from './pieces.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import { isReplaced } from './replaced.ts';
import type { Range } from '../text/range.ts';

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
  /** The words put another number of the sentence in its place: "up from 40,000". */
  readonly isReplaced: boolean;
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

/** 8.2 terabytes are 8,200,000,000,000 bytes whatever the binary fraction says. */
const exact = (value: number): number => (Number.isInteger(value) && value < 1e11 ? value : Number(value.toPrecision(12))); // prettier-ignore

const isHeadCount = (kind: FigureKind): boolean =>
  kind === 'PEOPLE_AFFECTED' || kind === 'RECORDS' || kind === 'SYSTEMS_AFFECTED';

const isExtortion = isOneOf(new Set(['ransom', 'extortion', 'extorted', 'blackmail', 'extortionists', 'blackmailers'])); // prettier-ignore

/** No attack and no outage lasts two years; what is longer is how long somebody has been at it. */
const longestDuration = 2 * 365 * 86_400;

/** "copied over five nights" says when, "down for over five days" how long at least. */
function isDuring(pieces: readonly Piece[], first: number): boolean {
  return (
    pieces[first]?.lower === 'over' && !/^(for|lasted|lasting|took|well|just|of)$/.test(pieces[first - 1]?.lower ?? '')
  );
}

function hasCount({ tokens }: AnnotatedText, { firstToken, lastToken }: TextSentence): boolean {
  for (let i = firstToken; i <= lastToken; i++) if (mayCount(tokens[i] as Token)) return true;
  return false;
}

/** Figures of the incident: who and what is affected, what is asked for, how long it lasted. */
export function findFigures(text: AnnotatedText): FoundFigure[] {
  const found: FoundFigure[] = [];
  const headings = new Set<FoundFigure>(); // those of `found` that stand in one
  let earlier: FigureKind | null = null;
  const ofExtortion = text.tokens.some(isExtortion);
  const sets = new Map<number, Set<string>>(); // of the sentences around the one in hand
  const wordsOf = (sentence: number): Set<string> => {
    const known = sets.get(sentence);
    if (known) return known;
    const words = new Set<string>();
    const { firstToken, lastToken } = text.sentences[sentence] ?? { firstToken: 0, lastToken: -1 };
    for (let i = firstToken; i <= lastToken; i++) words.add(text.tokens[i]?.lower ?? '');
    sets.set(sentence, words);
    return words;
  };
  text.sentences.forEach((sentence, index) => {
    sets.delete(index - 2);
    const kind = text.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'DATELINE' || kind === 'NAVIGATION' || kind === 'BYLINE') return;
    if (!hasCount(text, sentence)) return;
    const pieces = piecesOf(text, sentence.firstToken, sentence.lastToken);
    const quantities = quantitiesOf(pieces);
    if (quantities.length === 0) return;
    let own: Set<string> | undefined;
    const words = (): Set<string> => (own ??= wordsOf(index));
    let near: Around | undefined;
    const around = (): Around => (near ??= [wordsOf(index - 1), wordsOf(index), wordsOf(index + 1)]);
    const told: { figure: FoundFigure; quantity: Quantity }[] = [];
    for (const quantity of quantities) {
      const { first, last, low, high, qualifier, currency } = quantity;
      if (isNoQuantity(pieces, quantity)) continue;
      const counted = kindOf(pieces, quantity, words, around, earlier, ofExtortion);
      if (!counted) continue;
      if (counted.kind === 'DURATION' && (low ?? high ?? 0) * counted.factor > longestDuration) continue;
      const during = counted.kind === 'DURATION' && isDuring(pieces, first);
      if (isHeadCount(counted.kind)) earlier = counted.kind;
      const figure: FoundFigure = {
        kind: counted.kind,
        low: low === null ? null : exact(low * counted.factor),
        high:
          high === null ? (during && low !== null ? exact(low * counted.factor) : null) : exact(high * counted.factor),
        qualifier: during ? 'EXACT' : qualifier,
        unit: unitOf[counted.kind],
        currency: unitOf[counted.kind] === null ? currency : null,
        range: { start: pieces[first]?.start ?? 0, end: pieces[Math.max(last, counted.last)]?.end ?? 0 },
        rule: counted.rule,
        isReplaced: false,
      };
      told.push({ figure, quantity });
    }
    for (const figure of withReplaced(pieces, told)) {
      found.push(figure);
      if (kind === 'TITLE' || kind === 'HEADING') headings.add(figure);
    }
  });
  return joined(text, agreed(withoutHeadings(found, headings)));
}

/** Figures of one sentence, with those of which it tells a later one of the same kind. */
function withReplaced(
  pieces: readonly Piece[],
  told: readonly { readonly figure: FoundFigure; readonly quantity: Quantity }[],
): FoundFigure[] {
  const ofKind = new Map<FigureKind, number>();
  for (const { figure } of told) ofKind.set(figure.kind, (ofKind.get(figure.kind) ?? 0) + 1);
  const all = told.map(({ figure, quantity }) =>
    (ofKind.get(figure.kind) ?? 0) > 1 && isReplaced(pieces, quantity) ? { ...figure, isReplaced: true } : figure,
  );
  const stands = new Set(all.filter((figure) => !figure.isReplaced).map(({ kind }) => kind));
  return all.map((figure) => (stands.has(figure.kind) ? figure : { ...figure, isReplaced: false }));
}

const loose = new Set(['noun-before', 'tally']);

/** A number whose noun stands elsewhere counts what the same number counts where its noun follows. */
function agreed(figures: readonly FoundFigure[]): FoundFigure[] {
  const sure = new Map(figures.filter(({ rule }) => rule === 'counted-noun').map((figure) => [figure.low ?? figure.high, figure.kind])); // prettier-ignore
  return figures.map((figure) => {
    const kind = loose.has(figure.rule) ? sure.get(figure.low ?? figure.high) : undefined;
    return kind ? { ...figure, kind, unit: unitOf[kind] } : figure;
  });
}

/** A headline says a number in short; where the text says it too, or says how many "millions" are, the text tells what it counts. */
function withoutHeadings(figures: readonly FoundFigure[], headings: ReadonlySet<FoundFigure>): readonly FoundFigure[] {
  if (headings.size === 0) return figures;
  const amountOf = ({ low, high }: FoundFigure): number | null => low ?? high;
  const told = new Set<number | null>();
  const most = new Map<FigureKind, number>(); // of the lower bounds
  for (const figure of figures) {
    if (headings.has(figure)) continue;
    told.add(amountOf(figure));
    most.set(figure.kind, Math.max(most.get(figure.kind) ?? 0, figure.low ?? 0));
  }
  const isTold = (figure: FoundFigure): boolean =>
    told.has(amountOf(figure)) ||
    (figure.qualifier === 'AT_LEAST' && (most.get(figure.kind) ?? -1) >= (figure.low ?? 0));
  return figures.filter((figure) => !headings.has(figure) || !isTold(figure));
}

/** "five hours and 20 minutes" is one time, "between 40 GB and 1.3 TB" one range. */
function joined(text: AnnotatedText, figures: readonly FoundFigure[]): FoundFigure[] {
  const result: FoundFigure[] = [];
  for (const figure of figures) {
    const last = result.at(-1);
    const gap = last ? text.text.slice(last.range.end, figure.range.start) : '';
    const range = last && { start: last.range.start, end: figure.range.end };
    if (last && range && last.kind === figure.kind && !last.isReplaced && gap.length <= 6) {
      const word = gap.trim();
      const before = text.text.slice(Math.max(0, last.range.start - 9), last.range.start).toLowerCase();
      if (figure.kind === 'DURATION' && (word === '' || word === 'and') && (figure.high ?? 0) < (last.high ?? 0)) {
        result[result.length - 1] = {
          ...last,
          low: (last.low ?? 0) + (figure.low ?? 0),
          high: (last.high ?? 0) + (figure.high ?? 0),
          range,
        };
        continue;
      }
      if (
        (word === 'and' && before.includes('between')) ||
        (((word === 'to' && !before.includes('from')) || word === '-' || word === '–') &&
          last.qualifier === 'EXACT' &&
          (figure.high ?? 0) > (last.low ?? 0))
      ) {
        result[result.length - 1] = { ...last, high: figure.high, qualifier: 'RANGE', range };
        continue;
      }
    }
    result.push(figure);
  }
  return result;
}
