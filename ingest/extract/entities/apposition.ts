import { namingLinks, namingWords } from '../vocabulary/naming-words.ts';
import { determinersAround } from '../vocabulary/small-words.ts';
import { flawNouns } from '../vocabulary/system-words.ts';
import { singularOf } from '../data-types/phrases.ts';
import { isOneOf, wordOf } from '../vocabulary/word.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { nounClasses } from './noun-classes.ts';

const isNaming = isOneOf(namingWords);
const isLink = isOneOf(namingLinks);
const isDeterminer = isOneOf(determinersAround);
const isFlaw = isOneOf(flawNouns);
const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
const isModifier = ({ pos, text }: Token): boolean =>
  pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || text === '-' || text === "'s" || text === '’s';

/** So many words may stand between a noun and the name that it introduces. */
const farthest = 8;

/** The classes of the noun of ", a threat-intelligence firm" or ", which …" after a name; `start` is behind the comma. */
export function appositionAfter({ tokens }: AnnotatedText, start: number, sentenceLast: number): string[] {
  const opener = tokens[start];
  if (!opener || start > sentenceLast) return [];
  if (opener.lower === 'who' || opener.lower === 'aged' || /^\d\d$/.test(opener.lower)) return ['who'];
  if (opener.lower === 'which') return ['which'];
  if (opener.lower === 'one' && tokens[start + 1]?.lower === 'of')
    return classesOfMany(tokens, start + 2, sentenceLast);
  const article = isDeterminer(opener);
  let found: readonly string[] = [];
  let crime = false;
  for (let i = article ? start + 1 : start; i < Math.min(start + farthest, sentenceLast + 1); i++) {
    const token = tokens[i] as Token;
    if (!isModifier(token)) break;
    if (!isNoun(token) && nounClasses(token).length === 0) continue;
    found = nounClasses(token);
    if (found.includes('crime')) crime = true;
    if (!article && found.includes('post')) break;
  }
  const classes = new Set(crime ? [...found, 'crime'] : found);
  return [...classes].map((noun) => (article ? 'det-' : '') + noun);
}

/** ", one of three law firms" */
function classesOfMany(tokens: readonly Token[], start: number, sentenceLast: number): string[] {
  let found: readonly string[] = [];
  for (let i = start; i < Math.min(start + farthest, sentenceLast + 1); i++) {
    const token = tokens[i] as Token;
    if (!isDeterminer(token) && !isModifier(token)) break;
    if (isNoun(token)) found = nounClasses({ word: wordOf(singularOf(token)) });
  }
  return found.map((noun) => `det-${noun}`);
}

/** The classes of the noun that introduces a name by a word of naming: "a crew known as", "a person calling himself"; or null. */
export function introducedAs({ tokens }: AnnotatedText, first: number, sentenceFirst: number): string | null {
  let named = false;
  for (let i = first - 1; i >= Math.max(sentenceFirst, first - farthest); i--) {
    const token = tokens[i] as Token;
    if (isNaming(token)) named = true;
    else if (!isLink(token) && !/^[“"‘'(,]$/.test(token.text)) {
      const classes = nounClasses(token);
      if (named && isFlaw(token)) return 'flaw';
      return named ? classes.join('+') || 'other' : null;
    }
  }
  return null;
}

/** The last noun of the words behind a name that go with it: "system" of "Elm booking system", or null. */
export function compoundHead({ tokens }: AnnotatedText, start: number, sentenceLast: number): Token | null {
  let head: Token | null = null;
  for (let i = start; i < Math.min(start + 4, sentenceLast + 1); i++) {
    const token = tokens[i] as Token;
    if (token.text !== token.lower || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) break;
    if (token.pos === 'NOUN') head = token;
  }
  return head;
}
