import type { Candidate } from './candidates.ts';
import { spellingsIn } from './proposition.ts';
import type { SettledClaim } from './settled.ts';
import type { Story } from './story.ts';
import type { LinkedPair, WeighedPair } from './weigh.ts';
import { precisionOfOthers, precisionOfRule } from './weights.generated.ts';

export interface FoundLink {
  readonly kind: 'DENIES' | 'CONFIRMS';
  /** Positions in the list of claims. */
  readonly from: number;
  readonly to: number;
  readonly partial: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly rule: string;
}

/** What a feature says in words; the first that holds names the rule of the link. */
const tellings: readonly (readonly [feature: string, rule: string, words: string])[] = [
  ['inside', 'inside', 'the claim stands inside of its answer'],
  ['rebuff', 'rebuff', 'answers what another said just before'],
  ['points at media', 'reports', 'points at what was reported'],
  ['points at a rumour', 'reports', 'points at what is only alleged'],
  ['same number', 'number', 'both give the same number'],
  ['breach of the answerer', 'accused', 'denies the breach that it is said to have had'],
  ['names the answerer', 'accused', 'is named by what was claimed'],
  ['names its speaker', 'named', 'names the speaker of the claim'],
  ['behind', 'behind', 'denies what the text tells further on'],
  ['just before', 'next', 'follows at once on what another said'],
  ['exchange', 'exchange', 'no third speaks between the two'],
  ['breach', 'breach', 'denies that data got out, which the other tells'],
  ['closest in words', 'words', 'no other claim is closer in words'],
  ['same paragraph', 'near', 'stands in the same paragraph'],
  ['any', 'near', 'is the likeliest of the claims around'],
];

const mostReasons = 2;
/** A chance from which on the same denial elsewhere is worth telling. */
const likelyElsewhere = 0.4;

/** The most telling words that an answer shares with a claim, as the answer spells them. */
export function spelled({ reading, claims }: Story, from: number, { words }: Candidate): string[] {
  if (words.words.length === 0) return [];
  const spellings = spellingsIn(reading, (claims[from] as SettledClaim).claim.content);
  return words.words.slice(0, mostWords).map((stem) => spellings.get(stem) ?? stem);
}
const mostWords = 4;

export function matchOf(
  story: Story,
  { from, candidate, features, again = 0 }: LinkedPair & Partial<WeighedPair>,
): FoundLink {
  const held = tellings.filter(([feature]) => features.has(feature));
  const rule = `link:${held[0]?.[1] ?? 'near'}`;
  const shared = spelled(story, from, candidate);
  const reasons = held.slice(0, mostReasons).map(([, , words]) => words);
  if (shared.length > 0) reasons.push(`both speak of ${shared.join(', ')}`);
  if (again > likelyElsewhere) reasons.push('the same side denies it elsewhere');
  return {
    kind: 'DENIES',
    from,
    to: candidate.to,
    partial: (story.claims[from] as SettledClaim).stance === 'PARTLY_DENIES',
    confidence: precisionOfRule[rule] ?? precisionOfOthers,
    reasons,
    rule,
  };
}
