import { homeOfBody } from '../../extract/vocabulary/body-countries.ts';
import { countryByName, countryByPlace, longestPlace } from '../../extract/vocabulary/countries.ts';
import { isRareWord } from '../hubs.ts';
import {
  legalWords,
  lightWords,
  ministryWords,
  movableWords,
  plainWord,
  smallWords,
  tradeTails,
  unitModifiers,
  unitWords,
} from './name-words.ts';
import { dropTail, isTelling, letters, type Parts } from './parts.ts';

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

export function readAgency(spelt: readonly string[], form: string): Parts {
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

/** "Saralyatra" of Saralyatra Card Services; of a longer name of common words two, "Star Health" of Star Health and Allied Insurance. */
function stemOf(words: readonly string[]): string | null {
  const end = words.findIndex((word) => !isTelling([word]));
  if (end > 0) return letters(words.slice(0, end));
  const isLong = words.length >= 4 && !words.slice(0, 2).some((word) => smallWords.has(word));
  return isLong ? letters(words.slice(0, 2)) : null;
}
