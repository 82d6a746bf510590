import { agencyHeads, companyEndings, mediaNames } from '../vocabulary/agency-words.ts';
import { attackerEndings, attackerHeads, attackerTitles, knownAttackers } from '../vocabulary/attacker-words.ts';
import { opensWithDigit } from '../vocabulary/digit-names.ts';
import { firstNames } from '../vocabulary/people-words.ts';
import { demonyms, places } from '../vocabulary/places.ts';
import { otherHeads } from '../vocabulary/speech-words.ts';
import {
  contactServices,
  knownForums,
  knownSystems,
  machineHeads,
  machineWork,
  messengers,
  systemHeads,
} from '../vocabulary/system-words.ts';
import { agencyTypeOf, isKnownBody } from './forms.ts';
import type { NameGroup, NameMention } from './name.ts';

/** A name with its words. */
export interface Wording {
  readonly group: NameGroup;
  /** The first place at which it is spelled out. */
  readonly first: NameMention;
  /** Of its form. */
  readonly words: readonly string[];
  /** Of its fullest spelling; and in lower case. */
  readonly fullWords: readonly string[];
  readonly lowerWords: readonly string[];
  readonly hasAgencyWord: boolean;
}

export function wordingOf(group: NameGroup): Wording | null {
  const first = group.mentions.find((mention) => mention.how === 'NAME') ?? group.mentions[0];
  if (!first) return null;
  const fullWords = group.full.split(' ');
  const lowerWords = fullWords.map((word) => word.toLowerCase());
  const hasAgencyWord = lowerWords.some((word) => agencyHeads.has(word));
  return { group, first, words: group.form.split(' '), fullWords, lowerWords, hasAgencyWord };
}

/** "Land Records Database", "Patient Information System", "National Data Centre"; not "Adventist Health System", which is hospitals. */
function isMachine(words: readonly string[]): boolean {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined) return false;
  return (
    machineHeads.has(last) ||
    (last === 'system' && machineWork.has(before)) ||
    (before === 'data' && /^cent(?:re|er)$/.test(last))
  );
}

/** Where data is offered, by its name: "BreachForums". */
export const isForum = (form: string): boolean => knownForums.has(form) || /^\S{2,}forums?$/.test(form);

const isMaker = (word: string): boolean => isKnownBody(word) && agencyTypeOf(word) === 'COMPANY';

const endingsByLast = Map.groupBy(companyEndings, (ending) => ending.at(-1));
export const endsLikeCompany = (word: string): boolean =>
  endingsByLast.get(word.at(-1))?.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ?? false;

/** What its words say of a name: what they are, what it is known for. Rules ask for less than weights do. */
export function addWords(
  { group, first, words, fullWords, lowerWords, hasAgencyWord }: Wording,
  definedBy: string | undefined,
  forWeights: boolean,
  add: (reason: string) => void,
): void {
  const last = lowerWords.at(-1) ?? '';
  if (forWeights) add(`words=${Math.min(fullWords.length, 5)}`);
  if (definedBy !== undefined) add(`defined-by=${definedBy}`);
  if (first.handle) add('handle');
  if (forWeights && first.handle && /^[a-z]+$/.test(group.full)) add('lower-case');
  if (forWeights && group.full.includes('_')) add('underscore');
  if (forWeights && group.full.startsWith('@')) add('at-sign');
  if (/^[\w-]+(\.[\w-]+)+$/.test(group.full)) add('domain');
  if (forWeights) {
    if (fullWords.length === 1 && /^[A-Z]{2,6}$/.test(group.full)) add('capitals');
    if (fullWords.length > 1 && group.full === group.full.toUpperCase()) add('all-capitals');
    if (fullWords.length === 1 && /[a-z][A-Z]/.test(group.full)) add('inner-capital');
    if (/\d/.test(group.full) && !opensWithDigit(fullWords[0] as string)) add('digit');
  }
  if (group.acronym && fullWords.length > 1) add('acronym-defined');
  if (group.shortLast) add('shortened-to-last');
  if (group.shortFirst) add('shortened-to-first');
  const headType = agencyHeads.get(last) ?? (fullWords.length > 1 && mediaNames.has(last) ? 'MEDIA' : undefined);
  if (isKnownBody(group.form)) {
    add('known-body');
    const type = agencyTypeOf(group.form);
    if (type === 'MEDIA') add('known-media');
    else if (type !== 'COMPANY') add('known-public-body');
  }
  // "Oracle Cloud"; not "Oracle Corporation", "Google Threat Intelligence"
  if (words.length > 1 && headType === undefined && isMaker(words[0] as string)) add('of-maker');
  if (isForum(group.form)) add('known-forum');
  if (messengers.has(group.form)) add('messenger');
  else if (contactServices.has(group.form)) add('contact-service');
  else if (knownSystems.has(group.form)) add('known-system');
  if (knownAttackers.has(group.form)) add('known-attacker');
  if (places.has(group.form)) add('place');
  else if (places.has(words.at(-1) ?? '')) add('place-last');
  if (demonyms.has(words[0] ?? '')) add(words.length === 1 ? 'demonym' : 'demonym-first');
  if (places.has(words[0] ?? '') && words.length > 1) add('place-first');
  if (firstNames.has(words[0] ?? '')) add(words.length > 1 ? 'first-name' : 'first-name-alone');
  if (headType) add(`head=${headType}`);
  if (
    hasAgencyWord &&
    lowerWords.some((word, i) => agencyHeads.has(word) && (lowerWords[i + 1] === 'of' || lowerWords[i + 1] === 'for'))
  )
    add('head-of');
  if (hasAgencyWord) add('agency-word');
  if (forWeights && agencyTypeOf(group.form) !== 'OTHER') add('agency-type');
  if (systemHeads.has(last)) add('system-head');
  if (isMachine(lowerWords)) add('machine-head');
  if (fullWords.length > 1 && attackerEndings.has(last)) add('attacker-ending');
  if (attackerHeads.has(last) || attackerTitles.has(last)) add('attacker-head');
  if (lowerWords.some((word) => attackerHeads.has(word) || word === 'cyber')) add('attacker-word');
  if (otherHeads.has(last)) add('other-head');
  if (words.length > 1 && lowerWords[0] === 'operation') add('police-operation');
}
