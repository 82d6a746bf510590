import type { Predicate } from '../../extract/vocabulary/proposition.ts';
import type { Pair } from './pair.ts';
import type { Add, ReadClaim } from './read-claim.ts';
import { meets } from '../../extract/vocabulary/said-words.ts';
import { cosine } from '../../extract/vocabulary/said-words.ts';

const told: readonly Predicate[] = [
  'taking', 'publication', 'sale', 'demand', 'payment', 'outage', 'fault', 'concealment', 'authenticity', 'culprit', 'harm', 'telling', 'origin',
]; // prettier-ignore
const accusing: readonly Predicate[] = ['taking', 'publication', 'concealment', 'fault', 'harm', 'sale'];
/** A word that so few claims of two documents have is a word of what they speak of. */
const rareTimes = 3;

/** How alike the two propositions are, and how the denial is put. */
export function contentFeatures({ denial, claim, weights, words, later }: Pair, add: Add): void {
  const { said } = denial;
  const other = claim.said;
  const shared = [...said.stems].filter((stem) => other.stems.has(stem));
  const rare = shared.filter((stem) => weights.words.times(stem) <= rareTimes);
  add('words', words > 0, words);
  add('no words', words === 0);
  add('two words', shared.length >= 2);
  add('rare word', rare.length > 0);
  add('two rare words', rare.length > 1);
  add('weightiest', shared.length > 0, Math.max(0, ...shared.map(weights.words.weight)) / 4);
  add('rare word around', [...denial.around.stems].some((stem) => claim.around.stems.has(stem) && weights.words.times(stem) <= rareTimes)); // prettier-ignore
  const likeness = (name: string, much: number): void => add(name, much > 0, much);
  likeness('classes', cosine(said.classes, other.classes, weights.classes));
  likeness('sentence words', cosine(denial.around.stems, other.stems, weights.words));
  likeness('around', cosine(said.stems, claim.around.stems, weights.words));
  likeness(
    'covered',
    coveredBy(
      [denial, ...(later.answered.get(denial.at) ?? []).map(({ read }) => read)],
      denial,
      claim,
      weights.words.weight,
    ),
  );

  add('same number', meets(said.numbers, other.numbers));
  add('other number', said.numbers.size > 0 && other.numbers.size > 0 && !meets(said.numbers, other.numbers));
  add('same object', meets(said.objects, other.objects));
  add('other object', said.objects.size > 0 && !meets(said.objects, other.objects));
  add('same predicate and object', meets(said.predicates, other.predicates) && meets(said.objects, other.objects));
  add('other predicate', said.predicates.size > 0 && other.predicates.size > 0 && !meets(said.predicates, other.predicates)); // prettier-ignore
  add('no predicate', said.predicates.size === 0);
  for (const predicate of told) {
    add(`it ${predicate}`, other.predicates.has(predicate));
    add(`both ${predicate}`, other.predicates.has(predicate) && said.predicates.has(predicate));
    add(`only denial ${predicate}`, !other.predicates.has(predicate) && said.predicates.has(predicate));
  }
  add(
    'accuses',
    accusing.some((predicate) => other.predicates.has(predicate)),
  );

  const rumour = claim.claim.stance === 'ALLEGES';
  const { kind } = claim.claim.speaker;
  add('points', denial.points);
  add('points at media', denial.points && (kind === 'MEDIA' || (kind === 'AUTHOR' && rumour)));
  add('points at a rumour', denial.points && rumour);
  add('says untrue', said.saysUntrue);
  add('says safe', said.saysSafe);
  add('safe, taking', said.saysSafe && other.predicates.has('taking'));
  add('untrue, taking', said.saysUntrue && (['taking', 'publication', 'sale'] as const).some((predicate) => other.predicates.has(predicate))); // prettier-ignore
  add('short', said.words <= 6);
  add('negated', said.negated);
  add('both negated', said.negated && other.negated);
  add('unreal', other.unreal);
}

/** How much of a claim's words stand in the denial, its sentence, or what it answers. */
function coveredBy(
  sources: readonly ReadClaim[],
  denial: ReadClaim,
  claim: ReadClaim,
  weight: (word: string) => number,
): number {
  let covered = 0;
  let all = 0;
  for (const stem of claim.said.stems) {
    const much = weight(stem);
    all += much;
    if (denial.around.stems.has(stem) || sources.some(({ said }) => said.stems.has(stem))) covered += much;
  }
  return all === 0 ? 0 : covered / all;
}
