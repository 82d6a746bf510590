import { agencyHeads, legalForms } from '../vocabulary/agency-words.ts';
import { attackerHeads, attackerTitles, crimeWords } from '../vocabulary/attacker-words.ts';
import { namingWords, namingLinks } from '../vocabulary/naming-words.ts';
import {
  anybodyWords,
  factFinders,
  personNouns,
  personPosts,
  personTitles,
  staffWords,
} from '../vocabulary/people-words.ts';
import { hitLemmas } from '../vocabulary/speech-words.ts';
import { determinersAround } from '../vocabulary/small-words.ts';
import { malwareWords, productWords, systemHeads } from '../vocabulary/system-words.ts';
import { isOneOf, ofWord } from '../vocabulary/word.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';

/** What a lower-case noun says about the name beside it. */
export const nounClasses = ofWord(({ lower }): readonly string[] => {
  const classes: string[] = [];
  if (attackerTitles.has(lower) || attackerHeads.has(lower)) classes.push('attacker');
  if (systemHeads.has(lower)) classes.push('system');
  if (agencyHeads.has(lower) && !legalForms.has(lower)) classes.push('agency');
  if (personPosts.has(lower) || personTitles.has(lower) || personNouns.has(lower)) classes.push('post');
  if (anybodyWords.has(lower)) classes.push('anybody');
  if (productWords.has(lower)) classes.push('product');
  if (malwareWords.has(lower)) classes.push('malware');
  if (crimeWords.has(lower)) classes.push('crime');
  return classes;
});

const isNaming = isOneOf(namingWords);
const isLink = isOneOf(namingLinks);
const isDeterminer = isOneOf(determinersAround);
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

/** The classes of the noun that introduces a name by a word of naming: "a crew known as", "a person calling himself"; or null. */
export function introducedAs({ tokens }: AnnotatedText, first: number, sentenceFirst: number): string | null {
  let named = false;
  for (let i = first - 1; i >= Math.max(sentenceFirst, first - farthest); i--) {
    const token = tokens[i] as Token;
    if (isNaming(token)) named = true;
    else if (!isLink(token) && !/^[“"‘'(,]$/.test(token.text)) {
      const classes = nounClasses(token);
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

const isFactFinder = isOneOf(factFinders);
const isStaff = isOneOf(staffWords);
const isOfStaff = isOneOf(new Set(['at', 'for', 'from', 'of', 'with']));

/** "Researchers at Elm Works", "an Elm Works spokesperson": people whom what is named has. */
export function staffOf(
  { tokens }: AnnotatedText,
  { first, last }: { readonly first: number; readonly last: number },
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
): 'its-researchers' | 'its-staff' | null {
  const people = [
    first - 2 >= firstToken && isOfStaff(tokens[first - 1] as Token) ? tokens[first - 2] : undefined,
    last < lastToken ? tokens[last + 1] : undefined,
  ];
  if (people.some((noun) => noun && isFactFinder(noun))) return 'its-researchers';
  return people.some((noun) => noun && isStaff(noun)) ? 'its-staff' : null;
}

/** "Elm Works was hacked", "Elm Works and Oak were targeted too" */
export function isHit({ tokens }: AnnotatedText, from: number, high: number): boolean {
  let passive = false;
  for (let at = from; at <= Math.min(high, from + 4); at++) {
    const { lower = '', pos, lemma = '' } = tokens[at] ?? {};
    if (/^(?:was|were|is|are|been)$/.test(lower)) passive = true;
    else if (passive && pos === 'VERB') return hitLemmas.has(lemma);
    else if (pos !== 'ADV' && pos !== 'AUX') return false;
  }
  return false;
}
