import { sameSide, sameVoice, type Side } from './sides.ts';
import type { SettledClaim } from './settled.ts';
import type { Story } from './story.ts';

/** How likely a denial answers a claim, and how likely another of the same side does; each from 0 to 1. */
export interface Chance {
  readonly likely: number;
  readonly again: number;
}

/** How much of the way one that is less likely goes towards a denial of its side that is likelier to answer the same claim. */
const nextShare = 0.5;
const ofKindShare = 1 / 3;
/** As far as an answer looks. */
const near = 60;

const least = 1e-4;
const logit = (likely: number): number => Math.log(Math.max(least, likely) / Math.max(least, 1 - likely));

/**
 * A side that denies a claim denies it each time: "nothing to do with it", "no sign of a break-in" and "the data is not ours"
 * answer one accusation. In articles four of five denials of a side that are about one subject answer the same claims, in
 * the texts that are learned from a third, so this is set halfway; there it changes nothing.
 */
export function likelierAgain(
  { claims, reading, sides, subjects }: Story,
  pairs: readonly { readonly from: number; readonly candidate: { readonly to: number } }[],
  alone: readonly number[],
): Chance[] {
  const likelyOf = new Map<number, Map<number, number>>();
  pairs.forEach(({ from, candidate: { to } }, at) => {
    const known = likelyOf.get(from) ?? new Map<number, number>();
    likelyOf.set(from, known.set(to, alone[at] as number));
  });
  const denials = [...likelyOf.keys()];
  const isOwn = (a: number, b: number): boolean =>
    sameSide(sides[a] as Side, sides[b] as Side) ||
    sameVoice((claims[a] as SettledClaim).speaker, (claims[b] as SettledClaim).speaker, reading);
  const shareOf = (a: number, b: number): number => {
    if (Math.abs(a - b) === 1) return nextShare;
    return subjects.of[a]?.denied === subjects.of[b]?.denied ? ofKindShare : 0;
  };
  const ownOf = new Map(
    denials.map((from) => [
      from,
      denials
        .filter((other) => other !== from && Math.abs(other - from) <= near && isOwn(from, other))
        .map((other) => ({ likely: likelyOf.get(other), share: shareOf(from, other) })),
    ]),
  );
  return pairs.map(({ from, candidate: { to } }, at) => {
    const likely = alone[at] as number;
    const by = logit(likely);
    let most = by;
    let again = 0;
    for (const other of ownOf.get(from) ?? []) {
      const much = other.likely?.get(to) ?? 0;
      again = Math.max(again, much);
      if (much > likely) most = Math.max(most, by + other.share * (logit(much) - by));
    }
    return { likely: most > by ? 1 / (1 + Math.exp(-most)) : likely, again };
  });
}
