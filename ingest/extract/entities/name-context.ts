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
import {
  attackNouns,
  hitLemmas,
  personalVerbs,
  speakingNouns,
  speechLemmas,
  sufferingLemmas,
  takenLemmas,
} from '../vocabulary/speech-words.ts';
import { determinersAround } from '../vocabulary/small-words.ts';
import { flawNouns, malwareWords, productHeads, productWords, systemHeads } from '../vocabulary/system-words.ts';
import { isOneOf, ofWord } from '../vocabulary/word.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { isEnglish } from './common-words.ts';

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

/** Of a name that stands often the first places tell what it is. */
const tellingPlaces = 20;

/**
 * Whether a body only TELLS of it or was told, or PASSES by: "researchers at Elm Works", "told Elm News", "files on
 * Elm Works and others". "The company" and "a spokesperson" are rather of whom it befell.
 */
export function bystanderAs(
  text: AnnotatedText,
  mentions: readonly { readonly first: number; readonly last: number }[],
): 'TELLS' | 'PASSES' | null {
  const { tokens, sentences, paragraphs } = text;
  let leads = false;
  for (const mention of mentions.slice(0, tellingPlaces)) {
    const { sentence: at = 0, paragraph = 0 } = tokens[mention.first] ?? {};
    const sentence = sentences[at];
    if (!sentence) continue;
    if (staffOf(text, mention, sentence) === 'its-researchers') return 'TELLS';
    const behind = mention.last < sentence.lastToken ? tokens[mention.last + 1] : undefined;
    const opens = mention.first - sentence.firstToken <= 1;
    if (opens || behind?.pos === 'VERB' || behind?.pos === 'AUX' || paragraphs[paragraph]?.kind === 'TITLE')
      leads = true;
  }
  if (leads) return null;
  return mentions.every(({ first }) => tokens[first - 1]?.lemma === 'tell') ? 'TELLS' : 'PASSES';
}

/** In tokens. */
const longestList = 40;

/** The first token behind a list of names that goes on from one: "Elm Works and Oak were", "Elm, Oak and Ash". */
function behindList({ tokens }: AnnotatedText, at: number, high: number, nameAt: Int32Array): number {
  let from = at;
  while (from <= at + longestList) {
    let next = from;
    if (tokens[next]?.text === ',') next++;
    if (isAnd(tokens[next])) next++;
    if (tokens[next]?.lower === 'the') next++;
    const name = nameAt[next] ?? -1;
    if (next === from || next > high || name < 0) return from;
    while (nameAt[next] === name) next++;
    from = next;
  }
  return from;
}

/** The token before a list of names that ends in one. */
function beforeList({ tokens }: AnnotatedText, at: number, low: number, nameAt: Int32Array): number {
  let from = at;
  while (from >= at - longestList) {
    let next = from;
    if (tokens[next]?.lower === 'the') next--;
    if (isAnd(tokens[next])) next--;
    if (tokens[next]?.text === ',') next--;
    const name = nameAt[next] ?? -1;
    if (next === from || next < low || name < 0) return from;
    while (nameAt[next] === name) next--;
    from = next;
  }
  return from;
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === 'or';

/** "Elm Works was hacked", "Elm Works and Oak were targeted too" */
export function isHit(text: AnnotatedText, from: number, high: number, nameAt: Int32Array): boolean {
  const { tokens } = text;
  const start = behindList(text, from, high, nameAt);
  let passive = false;
  for (let at = start; at <= Math.min(high, start + 4); at++) {
    const { lower = '', pos, lemma = '' } = tokens[at] ?? {};
    if (/^(?:was|were|is|are|been)$/.test(lower)) passive = true;
    else if (passive && pos === 'VERB') return hitLemmas.has(lemma);
    else if (pos !== 'ADV' && pos !== 'AUX') return false;
  }
  return false;
}

const isAttackNoun = isOneOf(attackNouns);
const isFlaw = isOneOf(flawNouns);
const isApplied = isOneOf(productHeads);
const isWhere = isOneOf(new Set(['at', 'on', 'of', 'against', 'affecting', 'targeting', 'hitting']));
const isWithin = isOneOf(new Set(['in', 'within', 'affecting', 'impacting', 'of']));

/** "the breach at Elm Works", "hackers hit Elm Works, Oak and Ash", "files stolen from Elm Works": whom it befell. */
export function isVictim(
  text: AnnotatedText,
  { first, last }: { readonly first: number; readonly last: number },
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
  nameAt: Int32Array,
): boolean {
  const { tokens } = text;
  const behind = tokens[last + 1];
  if (last < lastToken && behind) {
    const noun = behind.lower === 'data' ? tokens[last + 2] : behind;
    if (noun?.lower === 'breach' || noun?.lower === 'breaches') return true;
    if (behind.pos === 'NOUN' && !isStaff(behind)) return false; // "staff at the Elm plant"
  }
  const verb = tokens[skipAdverbs(text, behindList(text, last + 1, lastToken, nameAt))];
  const isPlural =
    first === last &&
    first === firstToken &&
    /[^s]s$/.test(tokens[first]?.lower ?? '') &&
    (isEnglish(tokens[first] as Token) || /-/.test(tokens[first]?.text ?? '')); // "E-mails disclosed it"
  if (verb?.pos === 'VERB' && sufferingLemmas.has(verb.lemma) && !isPlural) return true;
  let at = beforeList(text, first - 1, firstToken, nameAt);
  if (at > firstToken && isDeterminer(tokens[at] as Token)) at--;
  const [governor, before] = [tokens[at], tokens[at - 1]];
  if (!governor || at < firstToken) return false;
  if (
    governor.pos === 'VERB' &&
    (hitLemmas.has(governor.lemma) || /^(?:affected|impacted|fined|sued|reprimanded)$/.test(governor.lower))
  )
    return true;
  if (!before || at - 1 < firstToken) return false;
  if (isOfStaff(governor) && isStaff(before)) return true;
  if (governor.lower === 'from') return before.pos === 'VERB' && takenLemmas.has(before.lemma);
  return isWhere(governor) && isAttackNoun(before);
}

function skipAdverbs({ tokens }: AnnotatedText, from: number, high = tokens.length): number {
  let at = from;
  while (at < high && (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'AUX')) at++;
  return at;
}

/** "a flaw in Elm Gate", "patched Elm Gate", "Elm Gate 7.2", "Elm Gate appliances": what is run, not who runs it. */
export function isProduct(
  text: AnnotatedText,
  { first, last }: { readonly first: number; readonly last: number },
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
  nameAt: Int32Array | null = null,
): boolean {
  const { tokens } = text;
  const behind = last < lastToken ? tokens[last + 1] : undefined;
  const end = nameAt ? behindList(text, last + 1, lastToken, nameAt) : last + 1;
  if (
    /^(?:was|were|is|are|being)$/.test(tokens[end]?.lower ?? '') &&
    tokens[skipAdverbs(text, end)]?.lower === 'exploited'
  )
    return true;
  if (behind && (isApplied(behind) || isFlaw(behind))) return first < last || !isEnglish(tokens[first] as Token); // not "Apply version 2"
  if (behind && /^v?\d+(?:\.\d+)+$/.test(behind.text)) return /(?:\p{Ll}{2}|OS)$/u.test(tokens[last]?.text ?? ''); // not "US$ 2.2"
  let at = first - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (tokens[at]?.lower === 'of' && /^versions?$/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (at < firstToken || (behind && /^['’]s?$/.test(behind.text))) return false;
  if (/^(?:patched|unpatched)$/.test(tokens[at]?.lower ?? '')) return true;
  const flaw = at > firstToken ? tokens[at - 1] : undefined;
  return flaw !== undefined && isWithin(tokens[at] as Token) && (isFlaw(flaw) || flaw.lower.startsWith('cve-'));
}

const isOfBodies = (noun: string): boolean => noun !== 'malware' && noun !== 'product';

/** "Elm Works and Oak denied it": the verb behind the last of a list speaks for each. */
export function speaksWith(text: AnnotatedText, last: number, high: number, nameAt: Int32Array): boolean {
  const { tokens } = text;
  const behind = behindList(text, last + 1, high, nameAt);
  if (behind === last + 1) return false;
  const verb = tokens[skipAdverbs(text, behind, high)];
  return verb?.pos === 'VERB' && speechLemmas.has(verb.lemma);
}

/** "Boat said", "Change has not responded": a common word alone, as only names stand. Not "Management said", "Experts said". */
export function isWordThatSpeaks(
  { tokens, sentences }: AnnotatedText,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const word = tokens[first] as Token;
  const { firstToken = -1, lastToken = -1 } = sentences[word.sentence] ?? {};
  if (first !== last || first !== firstToken || !isEnglish(word) || nounClasses(word).some(isOfBodies)) return false;
  if (/[^s]s$/.test(word.lower) || speakingNouns.has(word.lower)) return false;
  let at = last + 1;
  while (at < lastToken && (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART')) at++;
  const verb = tokens[at];
  return verb?.pos === 'VERB' && personalVerbs.has(verb.lemma) && !verb.lower.endsWith('ing');
}
