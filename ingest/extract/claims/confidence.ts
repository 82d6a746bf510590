/**
 * How often a claim of each rule is right: the share of its claims on the training documents that matched one of the
 * annotators'. Measured by `node tests/measure/rule-precision.ts DIR`; a rule that is not listed was too rare to measure.
 */
const precisionOfRule: Readonly<Record<string, number>> = {};

const unmeasured = 0.6;

export function confidenceOf(rule: string): number {
  return precisionOfRule[rule] ?? unmeasured;
}
