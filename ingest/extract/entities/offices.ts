import { bodyModifiers } from '../vocabulary/agency-words.ts';
import { officeTitles } from '../vocabulary/people-words.ts';
import type { Token } from '../text/annotate.ts';
import { isUpperStart } from './spelling.ts';

/** Without such a word no office begins. */
export const opensOffice = (lower: string): boolean => officePrefixes.has(lower) || officeTitles.has(lower);

/** The token after "Minister of State for Health and Sport" or "Secretary of Transport", or `i` where no such office stands. */
export function officeEnd(tokens: readonly Token[], i: number, sentenceLast: number): number {
  let at = i;
  while (at < sentenceLast && officePrefixes.has(tokens[at]?.lower ?? '')) at++;
  if (!officeTitles.has(tokens[at]?.lower ?? '')) return i;
  let link = tokens[at + 1]?.lower;
  if (link !== 'of' && link !== 'for') return i;
  while (link === 'of' || link === 'for' || link === 'and' || link === '&' || link === ',') {
    let next = at + 2;
    if (link === ',' && !bodyModifiers.has(tokens[next]?.lower ?? '')) break;
    while (
      next <= sentenceLast &&
      (bodyModifiers.has(tokens[next]?.lower ?? '') ||
        tokens[next]?.lower === 'state' ||
        tokens[next]?.lower === 'it' ||
        tokens[next]?.lower === 'the')
    )
      next++;
    if (next === at + 2 && (link === 'of' || link === 'for') && isUpperStart(tokens[next]?.text ?? '')) next++;
    if (next === at + 2) break;
    at = next - 1;
    link = tokens[at + 1]?.lower;
  }
  return at + 1 <= sentenceLast ? at + 1 : i;
}

const officePrefixes = new Set(['union', 'deputy', 'junior', 'prime', 'assistant', 'under', 'additional', 'joint']);
