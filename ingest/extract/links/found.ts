import { confidenceOf } from '../claims/confidence.ts';
import type { Add, Pair } from './features.ts';

/** The rule of a claim that was not read from the text but is known. */
export const given = 'given';

/** How sure the two claims are: a claim that nobody made can be answered by nobody. */
export function foundFeatures({ answer, target }: Pair, add: Add): void {
  add('denial found', true, sureOf(answer.claim.rule));
  add('claim found', true, sureOf(target.claim.rule));
}

const sureOf = (rule: string): number => (rule === given ? 1 : confidenceOf(rule));
