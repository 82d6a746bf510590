import { deniable } from '../vocabulary/polarity.ts';
import { isComma, isDash, some, type Reading } from './reading.ts';

/** Fewer words of content leave no clause. */
const leastBefore = 4;
/** Tokens of an ascription at most. */
const longestAscription = 9;

const units = /^(day|week|month|year|hour|minute)s?$/;
const sides = /^(after|before)$/;
/** What the writer says of the saying: "…, reversing its earlier position". */
const turning =
  /^(reversing|contradicting|echoing|backtracking|confirming|denying|rejecting|dismissing|terming|branding|prompting|sparking|raising|correcting|disputing)$/;
const ascribing = /^((contend|claim|say|allege|report|maintain|suggest)(s|ed)?|said)$/;

/**
 * Where reported speech ends before what the writer adds: "…, hours after the files were posted", "…, as the gang contends",
 * "…, which fits the logs"; not "…, which were old, had leaked", where the clause goes on.
 */
export function beforeAside(reading: Reading, from: number, high: number): number {
  for (let i = from + leastBefore; i < high - 1; i++) {
    const mark = reading.tokens[i];
    if (mark?.quote !== -1) continue;
    if (isComma(mark) && isAside(reading, i + 1, high)) return i - 1;
    if ((isComma(mark) || isDash(mark)) && namesWhatWasSaid(reading, i + 1)) return i - 1;
  }
  return high;
}

function isAside(reading: Reading, first: number, high: number): boolean {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  const rest = { first: first + 1, last: high };
  if (lower(first) === 'which') return !some(reading, { ...rest, last: high - 1 }, isComma);
  if (lower(first) === 'as')
    return high - first < longestAscription && some(reading, rest, (token) => ascribing.test(token.lower));
  if (turning.test(lower(first))) return true;
  if (lower(first) === 'even' && lower(first + 1) === 'as') return true;
  const unit = units.test(lower(first)) ? first : first + 1; // "hours after", "two days after"
  return units.test(lower(unit)) && sides.test(lower(unit + 1));
}

/** "…, a claim that researchers dispute", "… — an assurance the bank repeated" */
export function namesWhatWasSaid({ tokens }: Reading, first: number): boolean {
  if (!/^an?$/.test(tokens[first]?.lower ?? '') || !deniable.has(tokens[first + 1]?.lower ?? '')) return false;
  const next = tokens[first + 2];
  return next !== undefined && (/^(?:that|which)$/.test(next.lower) || next.pos === 'DET' || next.pos === 'PROPN' ||
    next.lower === 'made' || next.pos === 'PRON'); // prettier-ignore
}
