import { compareText } from '../../schema/claim-ids.ts';
import { remembered } from '../extract/vocabulary/remembered.ts';
import { isRareWord, spellingKey } from './hubs.ts';
import type { PageFrame } from './page-frame.ts';
import { inPassing, placeOf, wordStanding, type StoryName } from './story-name.ts';

/** A rare word with a capital, over all the places where it stands. */
export interface CapitalWord {
  readonly times: number;
  readonly at: number;
  readonly text: string;
  /** The rare word that stands directly before it where it first stands within a sentence. */
  readonly after: string | null;
  /** What stands before it says each time where something is. */
  readonly place: boolean;
  /** Somewhere it stands within a sentence. */
  readonly inside: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}&'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** What a word is wherever it stands. */
export const readWord = remembered((match) => {
  const text = match.replace(/['’]s$/u, '');
  const key = spellingKey(text);
  return { text, key, small: !/\p{Lu}/u.test(text), rare: isRareWord(key) };
});

/** Rare words with a capital that stand nowhere without one, by spelling key. */
export function capitalWords(text: string, frame: PageFrame): Map<string, CapitalWord> {
  const found = new Map<string, CapitalWord>();
  const small = new Set<string>();
  const titles = titleCaseLines(text);
  let last = { key: '', end: -1 };
  for (const { 0: match, index } of text.matchAll(wordPattern)) {
    const word = readWord(match);
    if (!word.small && !word.rare) continue;
    if (frame.holds(index)) continue;
    const { key } = word;
    if (word.small) {
      small.add(key);
      continue;
    }
    const inside = !opensSentence(text, index) && !titles.some(([start, end]) => index >= start && index < end);
    const known = found.get(key);
    const place = isWhere(text, index) && (known?.place ?? true);
    const before = inside && last.end + 1 === index && text[last.end] === ' ' && last.key !== key ? last.key : null;
    last = { key, end: index + match.length };
    if (known)
      found.set(key, {
        ...known,
        place,
        after: known.inside ? known.after : before,
        times: known.times + 1,
        inside: known.inside || inside,
      });
    else found.set(key, { times: 1, at: placeOf(text, index), text: word.text, after: before, place, inside });
  }
  for (const key of small) found.delete(key);
  return found;
}

/** Words with a capital that nobody read as a name, those that follow each other as one. */
export function wordNames(words: ReadonlyMap<string, CapitalWord>, taken: ReadonlySet<string>): StoryName[] {
  const runs = new Map<string, [string, CapitalWord][]>();
  for (const [key, word] of words) {
    if (taken.has(key)) continue;
    const run = word.after === null ? undefined : runs.get(word.after);
    if (run) run.push([key, word]);
    runs.set(key, run ?? [[key, word]]);
  }
  return [...new Set(runs.values())].flatMap((run): StoryName[] => {
    const of = run.map(([, word]) => word);
    const keys = run.map(([key]) => key);
    const [times, at] = [Math.max(...of.map((word) => word.times)), Math.min(...of.map((word) => word.at))];
    const inside = of.some((word) => word.inside);
    if (!inside && times === 1 && at > 0.1) return [];
    const stands = !inside || of[0]?.place ? inPassing : wordStanding(times, at);
    const all = keys.length > 1 ? [...keys, `=${keys.join('')}`].toSorted(compareText) : keys;
    return [{ kind: 'WORD', text: of.map(({ text }) => text).join(' '), keys: all, hub: false, ...stands }];
  });
}

/** "Sports Registers Copied, Auditors Find", "PRESS STATEMENT OF THE BOARD": where any word has a capital, it tells no name. */
function titleCaseLines(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/.+/g)].flatMap(({ 0: line, index }) => {
    const long = line.length <= 200 ? (line.match(/\p{L}{5,}/gu) ?? []) : [];
    const isTitle = long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
    return isTitle ? [[index, index + line.length] as const] : [];
  });
}

/** Where a sentence, a line or a quotation opens, any word has a capital. */
const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[\n.!?:•“"‘(-])[ \t]*$/u.test(text.slice(Math.max(0, at - 4), at));

/** "police in Aluva", and not "according to Quillmark". */
const isWhere = (text: string, at: number): boolean =>
  /(?:^|\s)(?:in|near|around|outside|across|throughout)\s$/iu.test(text.slice(Math.max(0, at - 12), at));
