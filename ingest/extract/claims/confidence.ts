import { precisionOfOthers, precisionOfRule } from './confidence.generated.ts';

/** How likely a claim of a rule is right, by annotated documents; kept below 1, which only what a source states as data has. */
export const confidenceOf = (rule: string): number => precisionOfRule[rule] ?? precisionOfOthers;
