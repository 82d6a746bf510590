import { agencyHeads, bodyModifiers, bodyNouns } from '../vocabulary/agency-words.ts';
import { innerTitles, isFormer, personTitles, rankInitials } from '../vocabulary/people-words.ts';
import { opensWithDigit } from '../vocabulary/digit-names.ts';
import { numberWords } from '../vocabulary/numbers.ts';
import { membersBodies } from '../vocabulary/speakers.ts';
import { isOrigin } from '../vocabulary/origins.ts';
import { commonCapitals } from '../vocabulary/speech-words.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { labelLength } from '../text/paragraphs.ts';
import { wordTest } from '../vocabulary/word.ts';
import { isEnglish } from './common-words.ts';
import { lowerBodyEnd } from './lower-bodies.ts';
import { lowerHandlesOf } from './lower-handles.ts';
import type { NameSpan } from './name.ts';
import { officeEnd, opensOffice } from './offices.ts';
import { isHandle, isUpperStart } from './spelling.ts';

/** May begin a name only when another capitalised word follows: "Data Protection Commission", "New Zealand". */
const soft = new Set(['data', 'personal', 'new', 'first', 'second', 'third', 'one', 'people', 'english', 'covid-19', 'ai', 'it', 'api', 'gps', 'sim', 'a', 'pan', 'names', 'digital', 'christmas', 'internet', 'april', 'may', 'june', 'march', 'sunday', 'will', 'even', 'all', 'an']); // prettier-ignore
const joiners = new Set(['de', 'da', 'do', 'dos', 'das', 'del', 'della', 'la', 'le', 'les', 'van', 'von', 'der', 'den', 'al', 'bin', 'binti', 'ibn', 'di', 'du', 'des', 'y', "d'", 'd’', 'na', 'ter', 'el', 'na', 'og', 'und', 'for', 'of', 'and', '&', 'the', 'on', 'to']); // prettier-ignore
const particles = new Set(['de', 'da', 'do', 'dos', 'das', 'del', 'della', 'la', 'le', 'van', 'von', 'der', 'den', 'al', 'bin', 'ibn', 'di', 'du', 'des', 'y', 'ter', 'el', 'na', 'binti']); // prettier-ignore
const ownedBodies = new Set(['office', 'association', 'union', 'fund', 'forum', 'federation', 'sabha', 'society', 'council', 'bureau', 'guild', 'senate', 'thrift', 'bench', 'counsel', 'league']); // prettier-ignore

/** Of whom a body is called: "Children's Hospital", "King's College". Source: names of hospitals, schools and banks. */
const namesakes = new Set(['king', 'queen', 'children', 'women', 'men', 'people', 'veterans', 'workers', 'teachers', 'farmers', 'bishop', 'lady', 'prince']); // prettier-ignore

/** What stands behind a person's name: "Ann Lee SC". Source: English, Irish and Indian usage. */
const lettersBehind = new Set(['SC', 'KC', 'QC', 'MP', 'TD', 'MLA', 'MLC', 'IAS', 'IPS', 'MBE', 'OBE', 'CBE', 'PhD', 'MD', 'MBBS', 'Esq']); // prettier-ignore

/** "Chipmaker Elm", at the beginning of a sentence; not "Bank Elm", "University College". */
const openingBodies = new Set([...bodyNouns].filter((noun) => !['bank', 'hospital', 'ministry', 'university', 'agency', 'company'].includes(noun))); // prettier-ignore

/** In tokens; a longer run of capitals is a list or a headline. */
const longestName = 16;

const isLowerStart = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122;
/** "mSeva", "e-Shiksha"; not "x-ray", "e-KYC" */
const isInnerCapital = (text: string): boolean =>
  isLowerStart(text) && /^(?:[a-z]{1,6}\p{Lu}\p{L}|[a-z]-\p{Lu}\p{Ll})/u.test(text);
const isDomain = (text: string): boolean => text.length > 4 && text.includes('.') && /^[\w-]+(\.[\w-]+)+$/.test(text);

/** "Dr", "Minister", "DI"; behind another title also "Executive" and "General": "Chief Executive Ann Lee". */
const isTitle = ({ lower, text }: Token, behindTitle: boolean): boolean =>
  personTitles.has(lower.replace(/\.$/, '')) || rankInitials.has(text) || (behindTitle && innerTitles.has(lower));

/** A number word that is capitalised behind a name belongs to it. */
const isNumeral = ({ text, lower }: Token): boolean => text !== lower && numberWords.has(lower);

const isNameWord = wordTest(
  ({ text }) => isUpperStart(text) || isInnerCapital(text) || isDomain(text) || isHandle(text) || opensWithDigit(text),
);
const mayOpenOffice = wordTest(({ lower }) => opensOffice(lower));

/** A heading in which almost all words are capitalised says nothing about names. */
function isTitleCase(text: AnnotatedText, first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i <= last; i++) {
    const token = text.tokens[i] as Token;
    if (token.text.length < 4) continue;
    long++;
    if (isUpperStart(token.text)) capital++;
  }
  return long > 3 && capital / long > 0.65;
}

/** Of the words that may be names and open a sentence, or stand behind a mark: there any word may have a capital. */
interface OpeningWords {
  /** Those that also occur in lower case. */
  readonly lowered: ReadonlySet<string>;
  /** How often each spelling of theirs occurs. */
  readonly spelled: ReadonlyMap<string, number>;
}

function openingWordsOf(tokens: readonly Token[]): OpeningWords {
  const opening = new Set<string>();
  let before: Token | undefined;
  for (const token of tokens) {
    if ((token.sentence !== before?.sentence || before.pos === 'PUNCT') && isNameWord(token)) opening.add(token.lower);
    before = token;
  }
  const spelled = new Map<string, number>();
  const lowered = new Set<string>();
  for (const token of tokens) {
    const { text, lower, pos } = token;
    const isLowered = text === lower && pos !== 'PUNCT';
    const mayBeName = isNameWord(token);
    if ((!isLowered && !mayBeName) || !opening.has(lower)) continue;
    if (isLowered) lowered.add(lower);
    if (mayBeName) spelled.set(text, (spelled.get(text) ?? 0) + 1);
  }
  return { lowered, spelled };
}

/** All capitalised runs of the text that may be names. */
export function findNameSpans(text: AnnotatedText): NameSpan[] {
  const words = openingWordsOf(text.tokens);
  const handles = lowerHandlesOf(text.tokens);
  const spans: NameSpan[] = [];
  for (const sentence of text.sentences) {
    const paragraph = text.paragraphs[sentence.paragraph];
    if (paragraph?.kind === 'NAVIGATION' || paragraph?.kind === 'DATELINE') continue;
    if (paragraph?.kind !== 'BODY' && isTitleCase(text, sentence.firstToken, sentence.lastToken)) continue;
    if (paragraph?.kind === 'BODY' && /[:—–-]\s*$/.test(text.text.slice(sentence.start, sentence.end)) && sentence.lastToken - sentence.firstToken < 10 && sentence.start === paragraph.start) continue; // prettier-ignore
    if (paragraph && sentence.start === paragraph.start && labelLength(text.text, paragraph) > 0) continue;
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = text.tokens[i] as Token;
      const office = mayOpenOffice(token) ? officeEnd(text.tokens, i, sentence.lastToken) : i;
      if (office > i) {
        const person = nameAt(text, office, sentence.firstToken, sentence.lastToken, words);
        if (person)
          spans.push({
            ...person,
            title: text.text.slice(text.tokens[i]?.start ?? 0, text.tokens[office - 1]?.end ?? 0),
          });
        i = person ? person.last : office - 1;
        continue;
      }
      const isOpening = i === sentence.firstToken && handles.has(token.lower); // "Brightowl wrote"
      if (isOpening || handles.has(token.text)) spans.push({ first: i, last: i, handle: true, title: null });
      if (isOpening || !isNameWord(token)) continue;
      const span = nameAt(text, i, sentence.firstToken, sentence.lastToken, words);
      if (!span) continue;
      spans.push(...splitAtTitle(text, span));
      i = span.last;
    }
  }
  return spans;
}

function nameAt(
  text: AnnotatedText,
  i: number,
  sentenceFirst: number,
  sentenceLast: number,
  words: OpeningWords,
): NameSpan | null {
  const { tokens } = text;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!isNameWord(token) || (token.text.length < 2 && !(tokens[i + 1] && isUpperStart(tokens[i + 1]?.text ?? ''))))
    return null;
  if (/^(?:pro|anti)-/.test(token.lower) && !(next && i < sentenceLast && isUpperStart(next.text))) return null; // "Pro-Elmian hackers"
  if (token.lower.startsWith('http') || token.lower.startsWith('www.') || token.lower.startsWith('cve-')) return null;
  if (isOrigin(token) || (isFormer(token) && next && isNameWord(next))) return null; // "Former Elm chief"
  if (next && i === sentenceFirst && i < sentenceLast && isUpperStart(next.text) && openingBodies.has(token.lower)) return null; // prettier-ignore
  const third = tokens[i + 2];
  const isSoftPair = next !== undefined && third !== undefined && i + 2 <= sentenceLast && soft.has(next.lower) && isUpperStart(third.text) && !commonCapitals.has(third.lower); // prettier-ignore
  const nextIsName = i < sentenceLast && next !== undefined && isNameWord(next) && (isSoftPair || !commonCapitals.has(next.lower)); // prettier-ignore
  if (commonCapitals.has(token.lower) && !(soft.has(token.lower) && nextIsName && next.sentence === token.sentence))
    return null;
  if (i === sentenceFirst || tokens[i - 1]?.pos === 'PUNCT') {
    // the first word of a sentence is capitalised anyway
    if (!nextIsName && words.lowered.has(token.lower) && !isHandle(token.text)) return null;
    if (nextIsName && words.lowered.has(token.lower) && !agencyHeads.has(token.lower) && !personTitles.has(token.lower) && !bodyModifiers.has(token.lower) && ['VERB', 'ADP', 'ADV', 'SCONJ', 'AUX', 'DET', 'PRON', 'NUM'].includes(token.pos)) return null; // prettier-ignore
    if (!nextIsName && ['ADV', 'VERB', 'AUX', 'ADP', 'SCONJ', 'INTJ', 'DET', 'PRON', 'CCONJ', 'NUM', 'ADJ', 'NOUN'].includes(token.pos) && !agencyHeads.has(token.lower) && !isHandle(token.text) && (words.spelled.get(token.text) ?? 0) < 2 && isEnglish(token)) return null; // prettier-ignore
  }
  let last = i;
  let ofSeen = false;
  while (last < sentenceLast && last - i < longestName) {
    const following = tokens[last + 1] as Token;
    if (following.quote !== token.quote && !'“"‘'.includes(following.lower)) break;
    if (isNameWord(following)) {
      if (isNumeral(following)) {
        last++; // "Gull Nine"
        continue;
      }
      if (commonCapitals.has(following.lower) && !(soft.has(following.lower) && last + 2 <= sentenceLast && isUpperStart(tokens[last + 2]?.text ?? '')) && !/^\p{Lu}$/u.test(following.text)) break; // prettier-ignore
      if (isDomain(following.text) || isHandle(following.text)) break;
      last++;
      continue;
    }
    const nickname =
      '“"‘(\''.includes(following.lower) &&
      '”"’)\''.includes(tokens[last + 3]?.lower ?? ' ') &&
      last === i &&
      following.lower !== '(';
    const surname = tokens[last + 4];
    if (
      nickname &&
      surname &&
      last + 4 <= sentenceLast &&
      isUpperStart(surname.text) &&
      !commonCapitals.has(surname.lower)
    ) {
      last += 4; // Ann “Handle” Lee
      continue;
    }
    const after = tokens[last + 2];
    if (!after || last + 2 > sentenceLast) break;
    const { lower } = following;
    if (lower === '.' && /^\p{Lu}$/u.test(tokens[last]?.text ?? '') && isUpperStart(after.text)) {
      last += 2; // an initial
      continue;
    }
    if ((lower === "'s" || lower === '’s' || lower === "'" || lower === '’') && isUpperStart(after.text)) {
      const end = tokens[last + 3];
      const isSaint =
        last > i && /^(?:st|st\.|saint)$/.test(tokens[last - 1]?.lower ?? '') && !commonCapitals.has(after.lower);
      if (
        isSaint ||
        (namesakes.has(tokens[last]?.lower ?? '') && agencyHeads.has(after.lower)) ||
        ownedBodies.has(after.lower) ||
        (end && ownedBodies.has(end.lower) && isUpperStart(end.text))
      ) {
        last += 2;
        continue;
      }
      break;
    }
    if (!joiners.has(lower)) break;
    if (particles.has(lower)) {
      const skip = particles.has(after.lower) ? tokens[last + 3] : after;
      if (!skip || !isUpperStart(skip.text)) break;
      last += skip === after ? 2 : 3;
      continue;
    }
    const headed = tokens.slice(i, last + 1).some((word) => agencyHeads.has(word.lower));
    if (lower === '&' && isUpperStart(after.text)) last += 2;
    else if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'to') {
      const target = after.lower === 'the' ? tokens[last + 3] : after;
      if (
        !headed ||
        !target ||
        !isUpperStart(target.text) ||
        (commonCapitals.has(target.lower) && !soft.has(target.lower))
      )
        break;
      if (
        lower !== 'of' &&
        lower !== 'for' &&
        !['commission', 'committee', 'office', 'body'].includes(tokens[last]?.lower ?? '')
      )
        break;
      last += target === after ? 2 : 3;
      ofSeen = true;
    } else if (lower === 'and' && isUpperStart(after.text) && !commonCapitals.has(after.lower)) {
      const ahead: Token[] = [];
      for (let k = last + 2; k <= sentenceLast && k - i < longestName && isUpperStart(tokens[k]?.text ?? ''); k++)
        ahead.push(tokens[k] as Token);
      const leftModifier = bodyModifiers.has(tokens[last]?.lower ?? '');
      const head = ahead.at(-1)?.lower ?? '';
      if (
        (isPlural(tokens[last]) &&
          isPlural(after) &&
          ahead.length > 1 &&
          membersBodies.has(head) &&
          !agencyHeads.has(tokens[last]?.lower ?? '')) || // "App Drivers and Couriers Union"
        (ofSeen && leftModifier) ||
        (leftModifier && (ahead.some((word) => agencyHeads.has(word.lower)) || bodyModifiers.has(after.lower)))
      )
        last += 2;
      else break;
    } else break;
  }
  while (last - i >= 2 && lettersBehind.has(tokens[last]?.text ?? '')) last--;
  // "A Telegram spokesperson"; not "A Raja said"
  const isArticle = (token.text === 'An' && last > i && /^\p{Lu}[\p{Lu}&]+$/u.test(tokens[i + 1]?.text ?? '')) || token.text === 'A' && last > i && /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.pos === 'NOUN'; // prettier-ignore
  let first = isArticle ? i + 1 : i;
  let title: string | null = null;
  while (first < last && isTitle(tokens[first] as Token, first > i) && !agencyHeads.has(tokens[last]?.lower ?? '')) {
    const word = tokens[first + 1] as Token;
    if (!isUpperStart(word.text) || joiners.has(word.lower)) break;
    title = text.text.slice(tokens[i]?.start ?? 0, tokens[first]?.end ?? 0);
    first++;
  }
  if (title === null && i > sentenceFirst && isTitle(tokens[i - 1] as Token, false))
    title = tokens[i - 1]?.text ?? null;
  if (title === null) last = lowerBodyEnd(tokens, first, last, sentenceLast);
  return { first, last, handle: first === last && isHandle(tokens[first]?.text ?? ''), title };
}

const isPlural = (token: Token | undefined): boolean => /[^s]s$/.test(token?.lower ?? '');

/** "DICT Secretary Ana Cruz" is a body and a person; "Secretary of State" and "Director Bank" stay whole. */
function splitAtTitle(text: AnnotatedText, span: NameSpan): NameSpan[] {
  const { tokens } = text;
  for (let i = span.first + 1; i < span.last; i++) {
    const next = tokens[i + 1] as Token;
    if (!isTitle(tokens[i] as Token, false) || !isUpperStart(next.text)) continue;
    if (agencyHeads.has(tokens[span.last]?.lower ?? '') || agencyHeads.has(next.lower) || bodyModifiers.has(next.lower))
      continue;
    let first = i + 1;
    while (first < span.last && isTitle(tokens[first] as Token, true)) first++;
    const title = text.text.slice(tokens[i]?.start ?? 0, tokens[first - 1]?.end ?? 0);
    let bodyLast = i - 1;
    for (let k = span.first + 1; k < i; k++) if (tokens[k]?.lower === 'chief') bodyLast = Math.min(bodyLast, k - 1); // "Elm Chief Technology Officer Ann Lee"
    while (
      bodyLast >= span.first &&
      (personTitles.has(tokens[bodyLast]?.lower ?? '') || joiners.has(tokens[bodyLast]?.lower ?? ''))
    )
      bodyLast--;
    const person: NameSpan = { first, last: span.last, handle: false, title };
    return bodyLast < span.first ? [person] : [{ ...span, last: bodyLast }, person];
  }
  return [span];
}
