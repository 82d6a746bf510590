import { compareText } from '../../../schema/claim-ids.ts';
import { ruleOf, type FormJudgement } from './judge-forms.ts';
import { sidedWords, smallWords } from './name-words.ts';
import { readName, type NameForm } from './read-name.ts';

/** A name that tells nothing elsewhere, and what stands for all of its incident that are called so: the smallest id. */
export interface OneOfIncident {
  readonly id: string;
  readonly centre: string;
}

/**
 * Names of one story alone that one incident has several times: "the Ministry of Health" of two papers, "unknown hacker".
 * Each meets the one with the smallest id, so that there are fewer pairs than names, whatever the order.
 * @param names of the stories of one incident
 */
export function sharedIn(names: readonly NameForm[]): OneOfIncident[] {
  const groups = Map.groupBy(names.filter(isOneIn), keyOf);
  return [...groups.values()].flatMap((group) => {
    const all = [...new Set(group.map(({ id }) => id))].toSorted(compareText);
    return all.length < 2 ? [] : all.map((id) => ({ id, centre: all[0] as string }));
  });
}

/** Of two names that `sharedIn` brings together. */
export function judgeShared(a: NameForm, b: NameForm): FormJudgement {
  const called = a.form === b.form ? `“${a.form}” in both` : [a, b].map(({ form }) => `“${form}”`).toSorted().join(' and '); // prettier-ignore
  return {
    verdict: 'SAME',
    score: 0.9,
    reasons: [`the stories are of one incident, and it is called ${called}`, 'the name tells nothing beyond its story'],
    rule: ruleOf('one-incident'),
  };
}

/**
 * Whether an incident has one of them. A word alone ("police", "ministry") is of too many, "legal team" of each side;
 * what a story calls "database" is any of several, and of people a surname alone is of a family.
 */
function isOneIn({ kind, form, generic }: NameForm): boolean {
  if (!generic || (kind !== 'AGENCY' && kind !== 'ATTACKER')) return false;
  if (kind === 'ATTACKER') return true;
  const words = form.split(' ').filter((word) => !smallWords.has(word));
  return words.length > 1 && !words.some((word) => sidedWords.has(word));
}

function keyOf(form: NameForm): string {
  const { core, tail, country, place, former, fields } = readName(form);
  return JSON.stringify([form.kind, core, tail, country, place, former, fields]);
}
