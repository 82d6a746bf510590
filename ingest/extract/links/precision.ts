/**
 * The share of right links of each rule in the program's own reading, by
 * `node bench/train-links/main.ts --score --rules FOLDER` over 143 documents, (right + 2) of (all + 4), so that a rare
 * rule does not count as sure. A link also counts as wrong where one of its two claims was read wrong.
 */
export const precisionOfRule: Readonly<Record<string, number>> = {
  'link:accused': 0.38,
  'link:behind': 0.46,
  'link:breach': 0.3,
  'link:exchange': 0.38,
  'link:inside': 0.33,
  'link:named': 0.31,
  'link:near': 0.31,
  'link:next': 0.42,
  'link:number': 0.56,
  'link:rebuff': 0.57,
  'link:reports': 0.47,
  'link:words': 0.37,
};
