import type { FoundClaim } from '../claims/found.ts';
import { isNarrative, type Reading, type TokenRange } from '../claims/reading.ts';
import { chainDesk, chancesOf, likeliestTags } from './chain.ts';
import { featureCount, observer } from './observe.ts';
import { BEGINS, CUE, INSIDE, SOURCE, tagCount } from './tags.ts';
import { powersBy, type TaggerWeights } from './weights.ts';

/** A stretch of words that are one thing, with how sure that is: the mean chance of its words. */
export interface TaggedSpan extends TokenRange {
  readonly chance: number;
}

export interface Tagged {
  readonly contents: readonly TaggedSpan[];
  readonly sources: readonly TaggedSpan[];
  readonly cues: readonly TaggedSpan[];
  /** The chance of each token to belong to a claim, to a source, to a cue. */
  readonly inside: Float32Array;
  readonly source: Float32Array;
  readonly cue: Float32Array;
}

/** Longer paragraphs are not prose. */
const longest = 2000;

/** What is tagged by itself: the paragraphs of prose. */
export function stretchesOf(reading: Reading): (readonly [first: number, length: number])[] {
  const { paragraphs, sentences } = reading.annotated;
  return paragraphs.flatMap(({ firstSentence, lastSentence }) => {
    const first = sentences[firstSentence]?.firstToken ?? 0;
    const length = (sentences[lastSentence]?.lastToken ?? -1) - first + 1;
    return length > 0 && length <= longest && isNarrative(reading, first) ? [[first, length] as const] : [];
  });
}

/** Of one stretch at a time; for all of a text it would be more than all else that is held while it is read. */
const observed = new Int32Array(longest * featureCount);
const powers = new Float64Array(longest * tagCount);
const desk = chainDesk(longest);

/** What the words of a text are in claims, in the light of what the rules found. */
export function tag(reading: Reading, claims: readonly FoundClaim[], weights: TaggerWeights): Tagged {
  const observe = observer(reading, claims);
  const stepPowers = Float64Array.from(weights.steps, Math.exp);
  const { length: tokens } = reading.tokens;
  const [inside, source, cue] = [new Float32Array(tokens), new Float32Array(tokens), new Float32Array(tokens)];
  const contents: TaggedSpan[] = [];
  const sources: TaggedSpan[] = [];
  const cues: TaggedSpan[] = [];
  for (const [first, length] of stretchesOf(reading)) {
    observe(first, length, observed);
    powersBy(weights, observed, featureCount, length, powers);
    const tags = likeliestTags(powers, stepPowers, length, desk);
    const { tags: chances } = chancesOf(powers, stepPowers, length, desk);
    const chanceOf = (t: number, of: number): number => chances[t * tagCount + of] as number;
    for (let t = 0; t < length; t++) {
      inside[first + t] = chanceOf(t, BEGINS) + chanceOf(t, INSIDE);
      source[first + t] = chanceOf(t, SOURCE);
      cue[first + t] = chanceOf(t, CUE);
    }
    for (let from = 0; from < length;) {
      const kind = tags[from] === BEGINS ? INSIDE : (tags[from] as number);
      let end = from + 1;
      while (end < length && tags[end] === kind) end++;
      let sum = 0;
      for (let t = from; t < end; t++) sum += kind === INSIDE ? (inside[first + t] as number) : chanceOf(t, kind);
      const span = { first: first + from, last: first + end - 1, chance: sum / (end - from) };
      if (kind === INSIDE) contents.push(span);
      else if (kind === SOURCE) sources.push(span);
      else if (kind === CUE) cues.push(span);
      from = end;
    }
  }
  return { contents, sources, cues, inside, source, cue };
}
