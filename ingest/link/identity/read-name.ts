import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import { spellingKey } from '../hubs.ts';
import {
  bandWords,
  formerNameWords,
  groupWords,
  personSuffixes,
  personTitles,
  plainWord,
  systemTails,
} from './name-words.ts';
import { dropTail, isTelling, letters, type Parts } from './parts.ts';
import { readAgency } from './read-agency.ts';

/** All that identity is judged on: the form, and the set of names that documents give it. Neither knows an order. */
export interface NameForm {
  readonly id: string;
  readonly kind: EntityKind;
  /** As `ingest/extract/entities` normalises it. */
  readonly form: string;
  /** A country, or a country and a state: "IN", "IN kerala". */
  readonly qualifier: string | null;
  /** It is of its story alone, and nothing elsewhere. */
  readonly generic: boolean;
  readonly names: readonly string[];
}

/** A name as judgements see it. */
export interface ReadName {
  readonly of: NameForm;
  /** What is left of it without what news writes now one way, now another, as letters and digits. */
  readonly core: string;
  /** Whether it has a word that few names have, or the name of a city or state. */
  readonly tells: boolean;
  /** What stands behind the core and may be left out: "Analytics", "gang", "portal". */
  readonly tail: readonly string[];
  readonly country: string | null;
  /** The state of a department, or the city or state in a name. */
  readonly place: string | null;
  /** The words without the place. */
  readonly withoutPlace: string;
  readonly former: boolean;
  /** What a ministry is for, field by field. */
  readonly fields: readonly string[];
  /** Of a person, between the first and the last name. */
  readonly middle: readonly string[];
  readonly initials: string | null;
  readonly isAcronym: boolean;
  /** The letters of the body of which it is a unit. */
  readonly parent: string | null;
  /** The rare words that it begins with, where others follow. */
  readonly stem: string | null;
  /** The names that documents give it, as spelling keys. */
  readonly given: ReadonlySet<string>;
}

const known = new WeakMap<NameForm, ReadName>();

/** Each form is read once, however many others it is judged against. */
export function readName(of: NameForm): ReadName {
  const before = known.get(of);
  if (before) return before;
  const read = readAnew(of);
  known.set(of, read);
  return read;
}

function readAnew(of: NameForm): ReadName {
  const spelt = of.form.split(' ');
  const former = spelt.some((word) => formerNameWords.has(word.replaceAll('-', '')) || word.startsWith('ex-'));
  const words = former
    ? spelt.filter((word) => !formerNameWords.has(word)).map((word) => word.replace(/^ex-/, ''))
    : spelt;
  const parts = readers[of.kind](words, of);
  const core = letters(parts.core);
  return {
    of,
    core,
    tells: isTelling(parts.core) || parts.place != null || (of.kind !== 'AGENCY' && of.kind !== 'PERSON'),
    tail: parts.tail ?? [],
    country: of.qualifier?.slice(0, 2) ?? parts.country ?? null,
    place: of.qualifier?.slice(3) || (parts.place ?? null),
    withoutPlace: letters(parts.withoutPlace ?? parts.core),
    former,
    fields: parts.fields ?? [],
    middle: parts.middle ?? [],
    initials: parts.initials ?? null,
    isAcronym:
      of.kind === 'AGENCY' &&
      /^[a-z]{3,8}$/.test(of.form) &&
      of.names.some((name) => name.toLowerCase() === of.form && name === name.toUpperCase()),
    parent: parts.parent ?? null,
    stem: parts.stem ?? null,
    given: new Set(of.names.map(spellingKey)),
  };
}

const readers: Readonly<Record<EntityKind, (words: readonly string[], of: NameForm) => Parts>> = {
  AGENCY: (words, { form }) => readAgency(words, form),
  PERSON: readPerson,
  ATTACKER: readAttacker,
  SYSTEM: readSystem,
};

function readPerson(words: readonly string[]): Parts {
  let from = 0;
  while (words.length - from > 2 && personTitles.has((words[from] ?? '').replaceAll('.', ''))) from++;
  // "State Minister for Agriculture Mahfuza Khanam Lipi": what stands behind "for" and "of" is the office too.
  const link = words.findLastIndex((word) => word === 'of' || word === 'for');
  if (link >= from && words.length - link > 3) from = link + 2;
  let end = words.length;
  while (end - from > 2 && personSuffixes.has(words[end - 1] ?? '')) end--;
  const name = words.slice(from, end).map(plainWord);
  const [first = '', ...others] = name;
  const last = others.pop();
  return { core: last === undefined ? [first] : [first, last], middle: others };
}

function readAttacker(words: readonly string[]): Parts {
  const plain = words.map(plainWord);
  let from = 0;
  let end = plain.length;
  while (end - from > 1 && groupWords.has(plain[from] ?? '')) from++;
  while (end - from > 1 && (groupWords.has(plain[end - 1] ?? '') || bandWords.has(plain[end - 1] ?? ''))) end--;
  return { core: plain.slice(from, end), tail: [...plain.slice(0, from), ...plain.slice(end)] };
}

function readSystem(words: readonly string[]): Parts {
  const plain = words.map(plainWord);
  const core = words.length === 1 ? plain : dropTail(plain, systemTails);
  return { core, tail: plain.slice(core.length) };
}
