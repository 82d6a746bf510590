import type { Predicate } from '../vocabulary/proposition.ts';
import { meets } from '../vocabulary/said-words.ts';
import type { Add, Pair } from './pair.ts';
import type { Proposition } from './proposition.ts';
import { isDenial } from './settled.ts';

/** The weight of shared words beyond which more of them tell no more. */
const much = 6;

const telling: readonly Predicate[] = ['taking', 'payment', 'demand', 'concealment', 'harm', 'culprit', 'outage', 'telling', 'fault']; // prettier-ignore
const ofTelling = telling.map((predicate) => ({
  predicate,
  both: `both ${predicate}`,
  ours: `only the denial ${predicate}`,
  theirs: `only the claim ${predicate}`,
}));

const has = (proposition: Proposition, ...predicates: readonly Predicate[]): boolean =>
  predicates.some((predicate) => proposition.predicates.has(predicate));

/** Denies that data got out, or that it is real, or where it is from. */
export const deniesBreach = (said: Proposition): boolean =>
  has(said, 'taking', 'safety', 'authenticity', 'origin') && !has(said, 'payment');

/** Tells that data got out, by its words or by how much of it somebody has. */
export const tellsBreach = (answered: Proposition): boolean =>
  has(answered, 'taking', 'sale', 'publication') || (answered.objects.size > 0 && answered.numbers.size > 0);

/** Whether the two are about the same thing. */
export function contentFeatures(pair: Pair, add: Add): void {
  const { said, answered, candidate, target } = pair;
  const { rank, words, classes, around } = candidate;
  const elsewhere = rank !== 1;
  add('words', words.weight > 0, Math.min(1, words.weight / much));
  add('two words', words.words.length > 1);
  add('sentence shares words', around.weight > 0, Math.min(1, around.weight / much));
  add('closest in words', candidate.closest);
  add('no word, elsewhere', elsewhere && words.words.length === 0);
  add('classes, elsewhere', elsewhere && classes.cosine > 0, classes.cosine);
  add('same number', meets(said.numbers, answered.numbers));

  for (const names of ofTelling) {
    const ours = said.predicates.has(names.predicate);
    const theirs = answered.predicates.has(names.predicate);
    add(names.both, ours && theirs);
    add(names.ours, elsewhere && ours && !theirs);
    add(names.theirs, elsewhere && theirs && !ours);
  }
  const samePredicate = meets(said.predicates, answered.predicates);
  const sameObject = meets(said.objects, answered.objects);
  add('other predicate', !samePredicate && said.predicates.size > 0 && answered.predicates.size > 0);
  add('same object', sameObject);
  add('same predicate and object', samePredicate && sameObject);
  add('both negated', said.negated && answered.negated);

  const breach = deniesBreach(said) && tellsBreach(answered);
  add('breach', breach);
  add('breach, elsewhere', breach && elsewhere);
  add('breach, by an attacker', breach && target.speaker.entity?.kind === 'ATTACKER');
  add('breach of the answerer', breach && pair.namesAnswerer);
  const both = isDenial(target.stance);
  add('both deny the same', both && elsewhere && (samePredicate || sameObject));
  add('both deny a breach', both && breach);

  add('no predicate', answered.predicates.size === 0);
  add('few words', answered.words < 6);
  add('not yet', answered.unreal);
  add('tells of telling', answered.tellsOfTelling);
}
