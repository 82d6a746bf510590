import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import { homeOfBody } from '../../extract/vocabulary/body-countries.ts';
import { countryByName, countryByPlace, longestPlace } from '../../extract/vocabulary/countries.ts';
import { isRareWord, spellingKey } from '../hubs.ts';
import {
  bandWords,
  formerWords,
  groupWords,
  legalWords,
  lightWords,
  ministryWords,
  movableWords,
  personSuffixes,
  personTitles,
  plainWord,
  smallWords,
  systemTails,
  tradeTails,
  unitModifiers,
  unitWords,
} from './name-words.ts';

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

const letters = (words: readonly string[]): string => spellingKey(words.join(''));
/** The letters and digits of a form, without accents. */
export const lettersOf = (form: string): string => letters(form.split(' ').map((word) => word.normalize('NFKD').replace(/\p{M}+/gu, ''))); // prettier-ignore
const isTelling = (words: readonly string[]): boolean => words.some((word) => isRareWord(spellingKey(word)));

interface Parts {
  readonly core: readonly string[];
  readonly tail?: readonly string[];
  readonly country?: string | null;
  readonly place?: string | null;
  readonly withoutPlace?: readonly string[];
  readonly fields?: readonly string[];
  readonly middle?: readonly string[];
  readonly initials?: string | null;
  readonly parent?: string | null;
  readonly stem?: string | null;
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
  const former = spelt.some((word) => formerWords.has(word.replaceAll('-', '')) || word.startsWith('ex-'));
  const words = former ? spelt.filter((word) => !formerWords.has(word)).map((word) => word.replace(/^ex-/, '')) : spelt;
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
  AGENCY: readAgency,
  PERSON: readPerson,
  ATTACKER: readAttacker,
  SYSTEM: readSystem,
};

/** "ministry of health" as "health ministry": a name with "of" has its parts in the other order without it. */
function rotated(words: readonly string[]): string[] {
  const of = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'));
  return of < 0 ? [...words] : [...rotated(words.slice(of + 1)), ...words.slice(0, of)];
}

/** Takes names of countries out where two words or more remain, and tells which states and cities stand there. */
function withoutCountry(words: readonly string[]): { rest: string[]; country: string | null; places: string[] } {
  const rest: string[] = [];
  const places: string[] = [];
  let country: string | null = null;
  for (let at = 0; at < words.length;) {
    let size = Math.min(longestPlace, words.length - at);
    for (; size > 0; size--) {
      const phrase = words.slice(at, at + size).join(' ');
      if (countryByName.has(phrase) || countryByPlace.has(phrase)) break;
    }
    const phrase = words.slice(at, at + size).join(' ');
    const found = countryByName.get(phrase);
    if (found !== undefined) country ??= found;
    else {
      if (size > 0) places.push(phrase);
      rest.push(...words.slice(at, at + Math.max(size, 1)));
    }
    at += Math.max(size, 1);
  }
  const content = rest.filter((word) => !smallWords.has(word));
  return content.length >= 2 ? { rest, country, places } : { rest: [...words], country, places };
}

function readAgency(spelt: readonly string[], { form }: NameForm): Parts {
  const isMinistry = ministryWords.has(spelt[0] ?? '') || ministryWords.has(spelt.at(-1) ?? '');
  const { rest, country: named, places } = withoutCountry(withoutSeat(spelt));
  const country = named ?? homeOfBody.get(form) ?? countryByPlace.get(places[0] ?? '') ?? null;
  const place = places[0] ?? null;
  const initials = initialsOf(spelt);
  if (isMinistry) {
    const head = ministryWords.has(rest[0] ?? '') ? rest[0] : rest.at(-1);
    const fields = fieldsOf(rest.filter((word) => word !== head));
    const [first] = fields;
    if (head !== undefined && first !== undefined)
      return { core: [first, head], country, place, withoutPlace: [first, head], fields, initials };
  }
  const words = rotated(rest)
    .filter((word) => !smallWords.has(word))
    .map(plainWord);
  if (words.length > 1 && movableWords.has(words[0] ?? '')) words.push(words.shift() ?? '');
  const trunk = dropTail(words, legalWords);
  const core = dropTail(trunk, tradeTails);
  const kept = isTelling(core) ? core : trunk;
  return {
    core: kept,
    tail: trunk.slice(kept.length),
    country,
    place,
    withoutPlace: kept.filter((word) => !places.some((name) => name.split(' ').includes(word))),
    initials,
    parent: parentOf(rotated(spelt).filter((word) => !smallWords.has(word)).map(plainWord)), // prettier-ignore
    stem: stemOf(spelt.map(plainWord)),
  };
}

/** "Pragatik Infosystems of Noida" names the seat of a company; "Bank of Baroda" does not. */
function withoutSeat(words: readonly string[]): readonly string[] {
  const of = words.lastIndexOf('of');
  if (of < 2) return words;
  const head = words.slice(0, of);
  return tradeTails.has(plainWord(head.at(-1) ?? '')) || legalWords.has(plainWord(head.at(-1) ?? '')) ? head : words;
}

function dropTail(words: readonly string[], tails: ReadonlySet<string>): readonly string[] {
  let end = words.length;
  while (end > 1 && tails.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** "ministry of health and family welfare" → "health", "familywelfare". */
function fieldsOf(words: readonly string[]): string[] {
  const fields: string[][] = [[]];
  for (const word of words)
    if (word === 'and' || word === '&') fields.push([]);
    else if (!lightWords.has(word) && !smallWords.has(word)) fields.at(-1)?.push(plainWord(word));
  return fields.filter((field) => field.length > 0).map(letters);
}

function initialsOf(words: readonly string[]): string | null {
  const content = words.filter((word) => !smallWords.has(word) && !legalWords.has(word) && word !== '&');
  return content.length >= 3 ? content.map((word) => plainWord(word).slice(0, 1)).join('') : null;
}

function parentOf(words: readonly string[]): string | null {
  if (!unitWords.has(words.at(-1) ?? '')) return null;
  const rest = dropTail(words.slice(0, -1), unitModifiers);
  const telling = rest.some((word) => isRareWord(word) || countryByPlace.has(word) || countryByName.has(word));
  if (!telling || (rest.length === 1 && (countryByPlace.has(rest[0] ?? '') || countryByName.has(rest[0] ?? ''))))
    return null;
  return letters(rest);
}

function stemOf(words: readonly string[]): string | null {
  const end = words.findIndex((word) => !isTelling([word]));
  return end > 0 ? letters(words.slice(0, end)) : null;
}

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
