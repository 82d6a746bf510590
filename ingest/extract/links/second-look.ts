import type { Features } from './features.ts';
import type { SettledClaim } from './settled.ts';
import { sameSide, sameVoice, type Side } from './sides.ts';
import type { Story } from './story.ts';

/** How likely each candidate of one denial is what it answers. */
export interface Judged {
  readonly from: number;
  readonly likely: ReadonlyMap<number, number>;
}

/** What the other pairs of the document say of one: a side denies the same claims again, and those who agree do not contradict. */
export function secondFeatures(story: Story, all: ReadonlyMap<number, Judged>, judged: Judged, to: number): Features {
  const { claims, reading, sides } = story;
  const speakerOf = (at: number): SettledClaim['speaker'] => (claims[at] as SettledClaim).speaker;
  const likely = judged.likely.get(to) ?? 0;
  let best = 0;
  let otherVoice = 0;
  for (const [at, much] of judged.likely) {
    best = Math.max(best, much);
    if (at !== to && !sameVoice(speakerOf(at), speakerOf(to), reading)) otherVoice = Math.max(otherVoice, much);
  }
  let sameSideDenies = 0;
  for (let at = Math.max(0, to - near); at < Math.min(claims.length, to + near); at++) {
    const other = at === judged.from ? undefined : all.get(at);
    const much = other?.likely.get(to) ?? 0;
    if (much > sameSideDenies && sameSide(sides[at] as Side, sides[judged.from] as Side)) sameSideDenies = much;
  }
  const theirs = all.get(to);
  let agree = 0;
  if (theirs)
    for (const [at, much] of judged.likely) agree = Math.max(agree, Math.min(much, theirs.likely.get(at) ?? 0));
  return new Map([
    ['any', 1],
    ['alone', Math.log(likely / (1 - likely))],
    ['best', likely === best ? 1 : 0],
    ['worse than best', best - likely],
    ['another speaker', otherVoice],
    ['same side denies it', sameSideDenies],
    ['both deny a third', agree],
    ['denied by it', theirs?.likely.get(judged.from) ?? 0],
  ]);
}

/** As far as an answer looks. */
const near = 60;
