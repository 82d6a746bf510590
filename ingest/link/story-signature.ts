import { compareText } from '../../schema/claim-ids.ts';
import { codePointsOf } from '../../schema/code-points.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';
import { capitalWords, readWord, wordNames, type CapitalWord } from './capital-words.ts';
import { isHubAgency, isHubSystem, isPlace, isRareWord, spellingKey } from './hubs.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { recallsOf, type Recall } from './recalls.ts';
import { daysIn, lastDayIn, phrasesIn, rareFigures } from './story-details.ts';
import { inPassing, placeOf, standing, type StoryName } from './story-name.ts';

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

export function signatureOf(document: Told, extraction: Extraction): StorySignature {
  const { text } = document;
  const frame = pageFrame(text);
  const words = capitalWords(text, frame);
  const names = entityNames(text, extraction, words, frame);
  const taken = new Set([...names.flatMap((name) => name.keys), ...wordsOfPeople(extraction)]);
  names.push(...wordNames(words, taken));
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

/** Given names and surnames, which alone tell nobody. */
function wordsOfPeople({ entities }: Extraction): string[] {
  const people = entities.filter(({ kind, generic }) => kind === 'PERSON' && !generic);
  const spellings = people.flatMap(({ form, mentions }) => [form, ...mentions.map(({ exact }) => exact)]);
  return spellings.flatMap((spelling) => spelling.split(/[\s/]+/).map((word) => readWord(word).key));
}

function entityNames(
  text: string,
  { entities }: Extraction,
  words: ReadonlyMap<string, CapitalWord>,
  frame: PageFrame,
): StoryName[] {
  const points = codePointsOf(text);
  return entities.flatMap((entity): StoryName[] => {
    const { kind, form, name, agencyType, generic } = entity;
    const mentions = entity.mentions.filter(({ start }) => !frame.holds(points.toUtf16(start)));
    if (mentions.length === 0) return [];
    if (generic || (kind === 'SYSTEM' && isHubSystem(form))) return [];
    const keys = new Set<string>();
    const formWords = form.split(' ').map(spellingKey);
    const whole = spellingKey(form);
    if (formWords.length === 1 && isRareWord(whole)) keys.add(whole);
    if (formWords.length > 1 && !formWords.every((word) => isPlace(word))) keys.add(`=${whole}`);
    // "Programmer Tarek Abul-Naga": what stands before a person's name is read as part of it now and then.
    if (kind === 'PERSON' && formWords.length > 2) keys.add(`=${formWords.slice(-2).join('')}`);
    // A given name or a surname is many people's; a person is known by the whole name.
    if (kind === 'PERSON' && formWords.length < 2) return [];
    if (kind !== 'PERSON')
      for (const spelling of [form, ...mentions.map(({ exact }) => exact)]) {
        const spelt = spelling.replace(/['’]s$/u, '').split(/[\s/]+/);
        for (const word of spelt) {
          const key = readWord(word).key;
          if (words.has(key)) keys.add(key);
        }
        if (isShortName(spelt, form)) keys.add(`=${spelt.map(spellingKey).join('')}`);
      }
    if (keys.size === 0) return [];
    const at = Math.min(...mentions.map(({ start }) => placeOf(text, points.toUtf16(start))));
    const hub = kind === 'AGENCY' && isHubAgency(form, agencyType);
    const isPlaceName = kind === 'AGENCY' && (words.get(whole)?.place ?? false);
    const stands = isPlaceName ? inPassing : standing(mentions.length, at);
    return [{ kind, text: name, keys: [...keys].toSorted(compareText), hub, ...stands }];
  });
}

/**
 * "Star Health", of Star Health and Allied Insurance: by this another story may know it. Not "the Savings Bank" of a long
 * name that ends so, of which there is one in each town.
 */
const isShortName = (spelt: readonly string[], form: string): boolean =>
  spelt.length > 1 && spelt.every((word) => /^\p{Lu}/u.test(word)) && form.startsWith(`${spelt.join(' ').toLowerCase()} `); // prettier-ignore
