import { isHubSystem, spellingKey } from '../hubs.ts';
import type { Verdict } from '../cluster.ts';
import { bandWords } from './name-words.ts';
import { lettersOf } from './parts.ts';
import { readName, type NameForm, type ReadName } from './read-name.ts';
import { hardNo } from './hard-no.ts';

export interface FormJudgement {
  readonly verdict: Verdict;
  /** From 0 to 1: how much speaks for one thing. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** The rule that decided, and its version. */
  readonly rule: string;
}

/** Another table of points is another version. */
export const identityVersion = 1;

/**
 * What speaks for one thing and what against. Set so that on annotated documents no two things meet: a merge that is wrong
 * puts one body's words into another's mouth, one that is missing leaves two names side by side.
 */
const points = {
  core: 1,
  plainCore: -0.4,
  tailMissing: -0.4,
  smallTail: -0.1,
  otherTails: -1,
  oneState: -0.4,
  fields: -0.05,
  otherFields: -0.4,
  middleMissing: -0.4,
  shortGiven: 0.3,
  initials: 0.5,
  longAcronym: 0.1,
  shortAcronym: -0.2,
  acronymGiven: 0.3,
  stem: 0.2,
} as const;

const least = { same: 0.8, undecided: 0.4 } as const;

export const ruleOf = (name: string): string => `rule:names-${identityVersion}:${name}`;

/** Whether two names mean one thing; null where they share too little to say. Symmetric, of the two alone. */
export function judgeForms(x: NameForm, y: NameForm): FormJudgement | null {
  if (x.kind !== y.kind || x.id === y.id || x.generic || y.generic) return null;
  const [a, b] = x.id < y.id ? [readName(x), readName(y)] : [readName(y), readName(x)];
  const no = hardNo(a, b);
  if (no) return { verdict: 'NOT_SAME', score: 0, reasons: [no.reason], rule: ruleOf(no.rule) };
  const found = likeness(a, b);
  if (!found) return null;
  const score = Math.round(Math.max(0, Math.min(1, found.score)) * 100) / 100;
  const verdict = score >= least.same ? 'SAME' : score >= least.undecided ? 'UNDECIDED' : null;
  return verdict && { verdict, score, reasons: found.reasons, rule: ruleOf(found.rule) };
}

interface Likeness {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly rule: string;
}

function likeness(a: ReadName, b: ReadName): Likeness | null {
  if (a.core !== '' && a.core === b.core) return ofOneCore(a, b);
  return a.of.kind === 'AGENCY' ? (acronym(a, b) ?? acronym(b, a) ?? shortName(a, b) ?? shortName(b, a)) : null;
}

function ofOneCore(a: ReadName, b: ReadName): Likeness | null {
  const { kind } = a.of;
  if (kind === 'SYSTEM' && isHubSystem(a.core)) return null;
  const sameLetters = spellingKey(a.of.form) === spellingKey(b.of.form);
  const reasons: string[] = [
    sameLetters ? `the same letters, “${a.core}”` : `both come to “${a.core}” once the way of writing is left aside`,
  ];
  let score: number = points.core;
  const count = (much: number, reason: string): void => {
    score += much;
    reasons.push(reason);
  };
  if (a.country !== null && a.country === b.country) reasons.push(`both are of one country, ${a.country}`);
  else if (!a.tells) count(points.plainCore, 'other things go by such a name, and a country is not told of both');
  if (a.place !== b.place && (a.of.qualifier ?? b.of.qualifier) !== null)
    count(points.oneState, 'one is of a state, the other of the country');
  tails(a, b, count);
  if (a.fields.length > 0 && b.fields.length > 0) fields(a, b, count);
  if (a.middle.join(' ') !== b.middle.join(' '))
    count(points.middleMissing, `“${[...a.middle, ...b.middle].join(' ')}” stands in one name alone`);
  return { score, reasons, rule: sameLetters ? 'spelling' : 'one-name' };
}

type Count = (much: number, reason: string) => void;

function tails(a: ReadName, b: ReadName, count: Count): void {
  const [left, right] = [a.tail.join(' '), b.tail.join(' ')];
  if (left === right) return;
  if (left !== '' && right !== '' && a.of.kind !== 'ATTACKER')
    return count(points.otherTails, `one is “${left}”, the other “${right}”`);
  const tail = left === '' ? right : left;
  const [short, long] = left === '' ? [a, b] : [b, a];
  const words = [...a.tail, ...b.tail];
  const isSmall =
    (a.of.kind === 'ATTACKER' && !words.some((word) => bandWords.has(word))) ||
    (a.of.kind === 'SYSTEM' && words.every((word) => ['app', 'application', 'portal', 'platform'].includes(word)));
  if (isSmall) return count(points.smallTail, `one goes on with “${tail}”`);
  count(points.tailMissing, `one goes on with “${tail}”`);
  if (a.of.kind === 'AGENCY' && long.given.has(spellingKey(short.of.form)))
    count(points.shortGiven, 'a document calls the one by the name of the other');
}

function fields(a: ReadName, b: ReadName, count: Count): void {
  const [few, many] = a.fields.length < b.fields.length ? [a.fields, b.fields] : [b.fields, a.fields];
  if (few.join(' ') === many.join(' ')) return;
  if (few.every((field) => many.includes(field))) count(points.fields, 'one names a part of what the other is for');
  else count(points.otherFields, 'what they are for differs');
}

/** "BVVN" and Brahmani Vidyut Vitaran Nigam. */
function acronym(short: ReadName, long: ReadName): Likeness | null {
  const { form } = short.of;
  if (!short.isAcronym || long.initials !== form) return null;
  const reasons = [`“${form.toUpperCase()}” are the first letters of “${long.of.form}”`];
  let score: number = points.initials;
  if (form.length >= 4) score += points.longAcronym;
  else {
    score += points.shortAcronym;
    reasons.push('many bodies share three letters');
  }
  if (long.given.has(form)) {
    score += points.acronymGiven;
    reasons.push('a document gives the acronym with the name');
  } else reasons.push('no document gives the acronym with the name');
  return { score, reasons, rule: 'acronym' };
}

/** "Saralyatra" and Saralyatra Card Services: one of several that begin so, for a person to decide. */
function shortName(short: ReadName, long: ReadName): Likeness | null {
  if (long.stem === null || short.core !== long.stem || lettersOf(short.of.form) !== short.core) return null;
  if (!long.given.has(spellingKey(short.of.form))) return null;
  return {
    score: points.stem + points.shortGiven,
    reasons: [`“${long.of.form}” begins with “${short.of.form}”`, 'a document calls the one by the name of the other'],
    rule: 'short-name',
  };
}
