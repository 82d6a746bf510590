import { agencyHeads } from '../../extract/vocabulary/agency-words.ts';
import { countryByName } from '../../extract/vocabulary/countries.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { ruleOf, type FormJudgement } from './judge-forms.ts';
import { sidedWords, smallWords } from './name-words.ts';
import { readName, type NameForm } from './read-name.ts';

/** A body that a story calls by a noun alone, and the one of its incident that it may be. */
export interface BareOfIncident {
  readonly id: string;
  readonly bodyId: string;
}

/**
 * "The ministry" of a story, where the stories of its incident name one ministry and no other: "Ministry of Health". None
 * where they name two, or where one is of another country: "the Kenyan ministry" is none of Uganda's.
 * @param names of the stories of one incident, known beyond it or not
 */
export function bareIn(names: readonly NameForm[]): BareOfIncident[] {
  const byNoun = Map.groupBy(names.filter(isOfItsKind), ({ form }) => headOf(form));
  const bare = [...new Map(names.filter(isBare).map((name) => [name.id, name])).values()];
  return bare.flatMap((name) => {
    const bodies = byNoun.get(headOf(name.form)) ?? [];
    const countries = new Set([name, ...bodies].flatMap((one) => readName(one).country ?? []));
    if (new Set(bodies.map(thingOf)).size !== 1 || countries.size > 1) return [];
    const [body] = bodies.toSorted((a, b) => Number(a.generic) - Number(b.generic) || compareText(a.id, b.id));
    return body ? [{ id: name.id, bodyId: body.id }] : [];
  });
}

/** Of two that `bareIn` brings together: a question to a person, for a story may mean one that none of them names. */
export function judgeBare(bare: NameForm, body: NameForm): FormJudgement {
  return {
    verdict: 'UNDECIDED',
    score: 0.6,
    reasons: [
      `the stories are of one incident, and “${body.form}” is the only ${headOf(bare.form)} that they name`,
      `“${bare.form}” alone does not tell which one is meant`,
    ],
    rule: bareRule,
  };
}

export const bareRule = ruleOf('only-one-of-its-kind');

type Named = Pick<NameForm, 'kind' | 'form' | 'generic'>;

/** Whether a story calls a body by a noun alone, as incidents may have one of: not "the company". */
export function isBare({ kind, form, generic }: Named): boolean {
  const [noun = '', ...more] = tellingWords(form);
  return kind === 'AGENCY' && generic && more.length === 0 && isNoun(noun);
}

/** Whether a name is more than the noun, so that who is called by the noun alone may be it. */
export function isOfItsKind({ kind, form, generic }: Named): boolean {
  return kind === 'AGENCY' && isNoun(headOf(form)) && (!generic || tellingWords(form).length > 1);
}

const isNoun = (word: string): boolean => agencyHeads.has(word) && !sidedWords.has(word);

const tellingWords = (form: string): string[] =>
  form.split(' ').filter((word) => !smallWords.has(word) && !countryByName.has(word));

/** "ministry" of "ministry of health", "centre" of "national cyber security centre". */
function headOf(form: string): string {
  const words = form.split(' ');
  const link = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'));
  return (link < 0 ? words : words.slice(0, link)).at(-1) ?? '';
}

function thingOf(form: NameForm): string {
  const { core, tail, place, former } = readName(form);
  return JSON.stringify([core, tail, place, former]);
}
