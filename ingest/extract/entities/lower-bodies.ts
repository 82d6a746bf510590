import type { Token } from '../text/annotate.ts';
import { publicHeads, publicMatters, publicOwners, publicServices } from '../vocabulary/public-bodies.ts';
import { isOneOf, wordTest } from '../vocabulary/word.ts';

/** Tokens of a body's name behind those with capitals; "county sheriff's office" has four. */
const mostTokens = 5;

const isMatter = isOneOf(publicMatters);
const isHead = isOneOf(publicHeads);
const isServed = isOneOf(publicServices);
const isService = isOneOf(new Set(['service']));
const isOwner = isOneOf(publicOwners);
const isOwned = isOneOf(new Set(['office', 'department']));
const isGenitive = isOneOf(new Set(["'s", '’s']));
const isIndefinite = isOneOf(new Set(['a', 'an', 'any', 'another', 'each', 'every', 'one', 'no']));
const isLower = wordTest(({ text, lower }) => text === lower);

/**
 * The last token of a name whose own noun is in lower case: "Northgate water board", "Elm county sheriff's office". It is
 * `last` where there is none: "Northgate council" and "a Texas school district" are descriptions, "Elm's water board" is Elm's.
 *
 * @param first,last of the words with capitals
 */
export function lowerBodyEnd(tokens: readonly Token[], first: number, last: number, high: number): number {
  const name = tokens[last] as Token;
  const before = tokens[first - 1];
  if (before && before.sentence === name.sentence && isIndefinite(before)) return last;
  let hasMatter = last > first && isMatter(name); // "Elm County council"
  for (let at = last + 1; at <= Math.min(high, last + mostTokens); at++) {
    const token = tokens[at] as Token;
    if (!isLower(token) || token.quote !== name.quote) return last;
    const next = at < high ? tokens[at + 1] : undefined;
    const goesOn = next !== undefined && isLower(next) && (isHead(next) || isService(next) || (isMatter(token) && isMatter(next))); // prettier-ignore
    if (hasMatter && isHead(token) && !goesOn) return at;
    if (isService(token) && isServed(tokens[at - 1] as Token)) return at;
    if (isOwner(token) && next && isGenitive(next))
      return at + 2 <= high && isOwned(tokens[at + 2] as Token) ? at + 2 : last;
    if (!isMatter(token)) return last;
    hasMatter = true;
  }
  return last;
}
