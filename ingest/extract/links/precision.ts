/** The share of right links of each rule, by `node tests/integration/fit-links.ts --score --rules DIR`. */
export const precisionOfRule: Readonly<Record<string, number>> = {};
