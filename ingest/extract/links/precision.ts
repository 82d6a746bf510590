/**
 * The share of right links of each rule in the program's own reading, by
 * `node bench/train-links/main.ts --score --rules FOLDER` over 143 documents, (right + 2) of (all + 4), so that a rare
 * rule does not count as sure. A link also counts as wrong where one of its two claims was read wrong.
 */
export const precisionOfRule: Readonly<Record<string, number>> = {
  'link:accused': 0.43,
  'link:behind': 0.44,
  'link:breach': 0.36,
  'link:exchange': 0.62,
  'link:inside': 0.31,
  'link:named': 0.43,
  'link:near': 0.33,
  'link:next': 0.51,
  'link:number': 0.71,
  'link:rebuff': 0.67,
  'link:reports': 0.5,
  'link:words': 0.4,
};
