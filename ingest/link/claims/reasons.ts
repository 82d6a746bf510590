import type { Pair } from './pair.ts';
import type { Features } from './read-claim.ts';

/** What a feature says in words; the first that holds names the rule of the link. */
const tellings: readonly (readonly [feature: string, least: number, rule: string, words: string])[] = [
  ['denied there by the same side', 0.5, 'again', 'the same side denied it there in like words'],
  ['same number', 1, 'number', 'both give the same number'],
  ['via same speaker', 0.3, 'again', 'answers in its own document what the same speaker says again'],
  ['via number', 1, 'number', 'what it answers in its own document gives the same number'],
  ['via', 0.3, 'answered', 'what it answers in its own document is told alike'],
  ['ransom both, outsider', 1, 'ransom', 'one tells of a ransom, the other denies it'],
  ['breach outsider same name', 1, 'breach', 'denies that data got out, which the other tells of the same name'],
  ['two rare words', 1, 'words', 'share words that few others have'],
  ['specific data shared', 1, 'data', 'both speak of the same kind of data'],
  ['points at media', 1, 'reports', 'points at what was reported'],
  ['breach outsider', 1, 'breach', 'denies that data got out, which the other tells'],
  ['names the answerer', 1, 'accused', 'is named by what was claimed'],
  ['names its speaker', 1, 'named', 'names the speaker of the claim'],
  ['closest', 1, 'words', 'no other claim there is closer in words'],
  ['lead', 1, 'lead', 'answers what the other opens with'],
];

const mostReasons = 3;
const mostWords = 4;

export function reasonsOf(
  { denial, claim, weights }: Pair,
  features: Features,
): { rule: string; reasons: readonly string[] } {
  const held = tellings.filter(([feature, least]) => (features.get(feature) ?? 0) >= least);
  const shared = [...denial.said.stems]
    .filter((stem) => claim.said.stems.has(stem))
    .toSorted((a, b) => weights.words.weight(b) - weights.words.weight(a) || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map((stem) => denial.said.spellings.get(stem) ?? stem);
  const reasons = held.slice(0, mostReasons).map(([, , , words]) => words);
  if (shared.length > 0) reasons.push(`both speak of ${shared.join(', ')}`);
  if (reasons.length === 0) reasons.push('the likeliest by all that is known of the two');
  return { rule: `across:${held[0]?.[2] ?? 'all'}`, reasons };
}
