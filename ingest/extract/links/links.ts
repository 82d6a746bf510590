import type { LinkWeights } from '../learned/line.ts';
import type { MentionIndex } from '../claims/mentions.ts';
import type { FoundClaim } from '../claims/found.ts';
import { candidatesOf, lastBefore, type Candidate, type Reach } from './candidates.ts';
import type { Reading } from '../claims/reading.ts';
import { confirmationsOf } from './confirmations.ts';
import { linkWeights } from './weights.ts';
import { matchOf, type FoundLink } from './match.ts';
import { plainFeaturesOf } from './features.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import { storyOf, type Story } from './story.ts';
import { weighedPairs, type LinkedPair, type PossiblePair } from './weigh.ts';

/**
 * From this chance on a claim is what a denial answers: the least from which on more than half of the links as they are read
 * are right in articles (54 of 100, each incident left out; 49 in cross-validation on train, where fewer claims are read right).
 * F1 is 48 in articles and 28 in cross-validation, with claims given 60 and 54.
 */
const leastChance = 0.34;

/** Which claims of one document answer which: claims of other sides on the same proposition. Few rather than wrong. */
export function linksOf(
  reading: Reading,
  mentions: MentionIndex,
  claims: readonly SettledClaim[],
  weights: LinkWeights | null = linkWeights,
): FoundLink[] {
  if (!claims.some(({ stance }) => isDenial(stance) || stance === 'CONFIRMS')) return [];
  const story = storyOf(reading, mentions, claims);
  const denials = weights ? likelyLinks(story, weights) : ruledPairs(story).map((pair) => matchOf(story, pair));
  return [...denials, ...confirmationsOf(story)].sort((a, b) => a.from - b.from || a.to - b.to);
}

function likelyLinks(story: Story, weights: LinkWeights): FoundLink[] {
  const likely = weighedPairs(story, weights).filter((pair) => pair.likely >= leastChance);
  const plain = new Set(likely.filter(isPlain).map(({ from }) => from));
  return likely
    .filter((pair) => !isByPlace(pair) || (pair.features.has('same paragraph') && !plain.has(pair.from)))
    .map((pair) => ({ ...matchOf(story, pair), confidence: Math.round(100 * pair.likely) / 100 }));
}

/** What a denial that shares no word with a claim may yet have in common with it. */
const pointing = ['rebuff', 'rebuff of another', 'takes up', 'points at media', 'points at a rumour', 'points, just before', 'inside', 'breach', 'same number', 'names its speaker', 'names the answerer']; // prettier-ignore

/**
 * Two that share nothing but their place are linked within a paragraph alone, and where the denial does not plainly answer
 * something else: there three of five such links are right in cross-validation, from one paragraph to another one of three.
 */
const isByPlace = ({ candidate: { words, classes, around }, features }: PossiblePair): boolean =>
  [words, classes, around].every((shared) => shared.words.length === 0) && !pointing.some((one) => features.has(one));

/** The denial says again what the claim says. */
const isPlain = ({ candidate: { words } }: PossiblePair): boolean => words.words.length >= manyWords;
const manyWords = 4;

/** A paragraph has hardly more claims than these. */
const rightBefore: Reach = { back: 8, on: 0, closely: false };

const onTheSame = ['two words', 'same predicate and object', 'breach', 'rebuff', 'takes up'];

/** By one rule: a denial answers what another said right before it, in the same paragraph, on the same thing or with a word that points at it. */
const ruledPairs = (story: Story): LinkedPair[] =>
  story.claims.flatMap(({ stance, claim }, from) => {
    const last = isDenial(stance) ? lastBefore(story, from, rightBefore) : -1;
    if (last < 0) return [];
    const paragraphOf = ({ content }: FoundClaim): number => story.reading.tokens[content.first]?.paragraph ?? 0;
    if (paragraphOf(claim) !== paragraphOf((story.claims[last] as SettledClaim).claim)) return [];
    const candidate = candidatesOf(story, from, rightBefore).find(({ to }) => to === last) as Candidate;
    const features = plainFeaturesOf(story, from, candidate);
    return onTheSame.some((one) => features.has(one)) ? [{ from, candidate, features }] : [];
  });
