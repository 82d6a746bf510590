import { compareText } from '../../schema/claim-ids.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';
import type { EntityKind } from '../../schema/ontology/kinds.ts';
import { remembered } from '../extract/vocabulary/remembered.ts';
import { recallsOf, type Recall } from './recalls.ts';
import { isHubAgency, isHubSystem, isPlace, isRareWord, spellingKey } from './hubs.ts';

/** A name that a story can be known again by. */
export interface StoryName {
  /** `WORD` for a word with a capital that no entity was read from. */
  readonly kind: EntityKind | 'WORD';
  /** As people read it, for reasons. */
  readonly text: string;
  /** Its rare words, its whole form, and its acronyms, as spelling keys: "Co-WIN" and "CoWIN" share theirs. */
  readonly keys: readonly string[];
  /** How much of the story is about it, from 0 to 1. */
  readonly weight: number;
  /** A body that many stories name. */
  readonly hub: boolean;
  /** It stands in the title or among the first words. */
  readonly leads: boolean;
}

/** What a story unit offers to be recognised by: a function of its document alone. */
export interface StorySignature {
  readonly names: readonly StoryName[];
  /** Kind and amount; only those that seldom meet by chance. */
  readonly figures: readonly string[];
  /** Days that it speaks of, "10-18": years are seldom given. */
  readonly days: readonly string[];
  /** The last day that it gives in full, "2022-11-25": about when an undated story is from. */
  readonly lastDay: string | null;
  /** Runs of six words out of quotations. */
  readonly phrases: readonly string[];
  /** What it says of where the data was before. */
  readonly recalls: readonly Recall[];
  /** It is told in passing, in a document about something else. */
  readonly background: boolean;
}

/** A document with its text. */
type Told = { readonly id: string; readonly text: string };

const mostNames = 40;
const mostPhrases = 60;

export function signatureOf(document: Told, extraction: Extraction): StorySignature {
  const { text } = document;
  const words = capitalWords(text);
  const names = entityNames(text, extraction, words);
  const taken = new Set([...names.flatMap((name) => name.keys), ...wordsOfPeople(extraction)]);
  for (const [key, { times, at, text: spelt }] of words)
    if (!taken.has(key)) names.push({ kind: 'WORD', text: spelt, keys: [key], hub: false, ...standing(times, at) });
  return {
    names: names
      .toSorted(
        (a, b) => b.weight - a.weight || compareText(a.keys[0] ?? '', b.keys[0] ?? '') || compareText(a.kind, b.kind),
      )
      .slice(0, mostNames),
    figures: rareFigures(extraction),
    days: daysIn(text),
    lastDay: lastDayIn(text),
    phrases: phrasesIn(text),
    recalls: recallsOf(document.id, extraction),
    background: false,
  };
}

interface Word {
  readonly times: number;
  readonly at: number;
  readonly text: string;
  /** Somewhere it stands within a sentence. */
  readonly inside: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}&'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** "The Northern Herald · 25 November 2022": who prints a story has no part in it. */
const isMasthead = (line: string): boolean =>
  line.length <= 90 && /^\S/.test(line) && line.trimEnd().split(/\s+/).length <= 12 && /\b(?:19|20)\d\d\b/.test(line);

/** What a word is wherever it stands. */
const readWord = remembered((match) => {
  const text = match.replace(/['’]s$/u, '');
  const key = spellingKey(text);
  return { text, key, small: !/\p{Lu}/u.test(text), rare: isRareWord(key) };
});

/** Rare words with a capital that stand nowhere without one, by spelling key. */
function capitalWords(text: string): Map<string, Word> {
  const found = new Map<string, Word>();
  const small = new Set<string>();
  const mastheads = [...text.matchAll(/.+/g)]
    .filter(({ 0: line }) => isMasthead(line))
    .map(({ 0: line, index }) => [index, index + line.length] as const);
  for (const { 0: match, index } of text.matchAll(wordPattern)) {
    const word = readWord(match);
    if (!word.small && !word.rare) continue;
    if (mastheads.some(([start, end]) => index >= start && index < end)) continue;
    const { key } = word;
    if (word.small) {
      small.add(key);
      continue;
    }
    const inside = !opensSentence(text, index);
    const known = found.get(key);
    if (known) found.set(key, { ...known, times: known.times + 1, inside: known.inside || inside });
    else found.set(key, { times: 1, at: placeOf(text, index), text: word.text, inside });
  }
  for (const [key, { inside }] of found) if (!inside || small.has(key)) found.delete(key);
  return found;
}

/** Where a sentence, a line or a quotation opens, any word has a capital. */
const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[\n.!?:•“"‘(-])[ \t]*$/u.test(text.slice(Math.max(0, at - 4), at));

/** From 0, the title, to 1, the end. */
function placeOf(text: string, index: number): number {
  const title = text.indexOf('\n');
  return index < Math.min(title < 0 ? 200 : title, 200) ? 0 : index / text.length;
}

/** Named three times or near the beginning, a story is about it; once in passing, it may be another's. */
function standing(times: number, at: number): { weight: number; leads: boolean } {
  return { weight: times >= 3 || at <= 0.25 ? 1 : times === 2 ? 0.7 : 0.4, leads: at <= 0.1 };
}

/** Given names and surnames, which alone tell nobody. */
function wordsOfPeople({ entities }: Extraction): string[] {
  const people = entities.filter(({ kind, generic }) => kind === 'PERSON' && !generic);
  const spellings = people.flatMap(({ form, mentions }) => [form, ...mentions.map(({ exact }) => exact)]);
  return spellings.flatMap((spelling) => spelling.split(/[\s/]+/).map((word) => readWord(word).key));
}

function entityNames(text: string, { entities }: Extraction, words: ReadonlyMap<string, Word>): StoryName[] {
  return entities.flatMap((entity): StoryName[] => {
    const { kind, form, name, agencyType, generic } = entity;
    if (generic || (kind === 'SYSTEM' && isHubSystem(form))) return [];
    const keys = new Set<string>();
    const formWords = form.split(' ').map(spellingKey);
    const whole = spellingKey(form);
    if (formWords.length === 1 && isRareWord(whole)) keys.add(whole);
    if (formWords.length > 1 && !formWords.every((word) => isPlace(word))) keys.add(`=${whole}`);
    // A given name or a surname is many people's; a person is known by the whole name.
    if (kind === 'PERSON' && formWords.length < 2) return [];
    if (kind !== 'PERSON')
      for (const spelling of [form, ...entity.mentions.map(({ exact }) => exact)]) {
        const spelt = spelling.replace(/['’]s$/u, '').split(/[\s/]+/);
        for (const word of spelt) {
          const key = readWord(word).key;
          if (words.has(key)) keys.add(key);
        }
        if (isShortName(spelt, form)) keys.add(`=${spelt.map(spellingKey).join('')}`);
      }
    if (keys.size === 0) return [];
    const at = Math.min(...entity.mentions.map(({ start }) => placeOf(text, start)));
    const hub = kind === 'AGENCY' && isHubAgency(agencyType);
    return [{ kind, text: name, keys: [...keys].toSorted(compareText), hub, ...standing(entity.mentions.length, at) }];
  });
}

/**
 * "Star Health", of Star Health and Allied Insurance: by this another story may know it. Not "the Savings Bank" of a long
 * name that ends so, of which there is one in each town.
 */
const isShortName = (spelt: readonly string[], form: string): boolean =>
  spelt.length > 1 && spelt.every((word) => /^\p{Lu}/u.test(word)) && form.startsWith(`${spelt.join(' ').toLowerCase()} `); // prettier-ignore

/** A figure with two telling digits, or a large one: "5 servers" and "10 minutes" meet by chance. */
function rareFigures({ figures }: Extraction): string[] {
  const found = figures.flatMap(({ kind, low, high }) => {
    const amount = low || high;
    if (!amount || kind === 'DURATION') return [];
    const digits = [...String(amount).replace('.', '')].findLastIndex((digit) => digit !== '0') + 1;
    return digits >= 2 || amount >= 100_000 ? [`${kind} ${amount}`] : [];
  });
  return [...new Set(found)].toSorted(compareText);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayPattern =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(?!\d)/g;

function daysIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, day, month, monthFirst, dayLast] of text.matchAll(dayPattern))
    found.add(`${months.indexOf((month ?? monthFirst ?? '').toLowerCase()) + 1}-${Number(day ?? dayLast)}`);
  return [...found].toSorted(compareText);
}

const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const fullDayPattern = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthName}\\.?,? (20\\d\\d)\\b|\\b${monthName}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b|\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b`,
  'gi',
);

function lastDayIn(text: string): string | null {
  let last: string | null = null;
  for (const found of text.matchAll(fullDayPattern)) {
    const [, day, month, year, monthFirst, dayLast, yearLast, isoYear, isoMonth, isoDay] = found;
    const name = (month ?? monthFirst ?? '').toLowerCase();
    const date = isoYear
      ? `${isoYear}-${isoMonth}-${isoDay}`
      : `${year ?? yearLast}-${String(months.indexOf(name) + 1).padStart(2, '0')}-${(day ?? dayLast ?? '').padStart(2, '0')}`;
    if (!Number.isNaN(Date.parse(date)) && date > (last ?? '')) last = date;
  }
  return last;
}

const quotationPattern = /[“"]([^”"“\n]{25,600})[”"]/g;
const phraseLength = 6;

function phrasesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, quotation] of text.matchAll(quotationPattern)) {
    const words = (quotation ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + phraseLength <= words.length && found.size < mostPhrases; at++)
      found.add(words.slice(at, at + phraseLength).join(' '));
  }
  return [...found];
}
