import { precisionOfOthers, precisionOfRule } from './confidence.generated.ts';

/** How often claims of a rule were right on annotated documents; kept below 1, which only what a source states as data has. */
export const confidenceOf = (rule: string): number => precisionOfRule[rule] ?? precisionOfOthers;
