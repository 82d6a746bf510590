import type { AnnotatedText, Token } from '../text/annotate.ts';

/** In tokens. */
const longestList = 40;

/** The first token behind a list of names that goes on from one: "Elm Works and Oak were", "Elm, Oak and Ash". */
export function behindList({ tokens }: AnnotatedText, at: number, high: number, nameAt: Int32Array): number {
  let from = at;
  while (from <= at + longestList) {
    let next = from;
    if (tokens[next]?.text === ',') next++;
    if (isAnd(tokens[next])) next++;
    if (tokens[next]?.lower === 'the') next++;
    const name = nameAt[next] ?? -1;
    if (next === from || next > high || name < 0) return from;
    while (nameAt[next] === name) next++;
    from = next;
  }
  return from;
}

/** The token before a list of names that ends in one. */
export function beforeList({ tokens }: AnnotatedText, at: number, low: number, nameAt: Int32Array): number {
  let from = at;
  while (from >= at - longestList) {
    let next = from;
    if (tokens[next]?.lower === 'the') next--;
    if (isAnd(tokens[next])) next--;
    if (tokens[next]?.text === ',') next--;
    const name = nameAt[next] ?? -1;
    if (next === from || next < low || name < 0) return from;
    while (nameAt[next] === name) next--;
    from = next;
  }
  return from;
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === 'or';
