import { confidenceOf } from '../claims/confidence.ts';

/** The rule of a claim that was not read from the text but is known. */
export const given = 'given';

/** How sure it is that a claim of a rule is one: a claim that nobody made can be answered by nobody. */
export const sureOf = (rule: string): number => (rule === given ? 1 : confidenceOf(rule));
