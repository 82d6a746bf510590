/**
 * How often a claim of each rule is right: the share of its claims on annotated documents that matched one of the
 * annotators', by `node bench/measure-rule-precision.ts FOLDER` over 143 documents. 1.00 is kept below 1, which
 * only what a source states as data has; a rule that is not listed was too rare to measure.
 */
const precisionOfRule: Readonly<Record<string, number>> = {
  'according-to:after': 0.84,
  'according-to:before': 0.96,
  'according-to:inside': 0.9,
  'author:hedged': 0.99,
  'author:incident': 0.75,
  'author:issuer': 0.81,
  'author:unknown': 0.81,
  'clause:before': 0.86,
  'clause:interrupted': 0.93,
  finding: 0.87,
  impersonal: 0.99,
  'naming:about': 0.89,
  'naming:call': 0.82,
  'naming:describe': 0.85,
  'naming:dismiss': 0.78,
  'naming:put': 0.96,
  'no-comment': 0.93,
  'noun:claim': 0.85,
  'noun:media': 0.99,
  'quote:before': 0.97,
  'quote:colon': 0.92,
  'quote:continued': 0.99,
  'quote:following': 0.99,
  rebuff: 0.82,
  'verb:clause': 0.93,
  'verb:gerund': 0.78,
  'verb:infinitive': 0.9,
  'verb:object': 0.81,
  'verb:quote': 0.7,
  'verb:that': 0.94,
};

const unmeasured = 0.6;

export function confidenceOf(rule: string): number {
  return precisionOfRule[rule] ?? unmeasured;
}
