import { agencyHeads, bodyNouns, companyEndings, mediaNames } from '../vocabulary/agency-words.ts';
import {
  attackerEndings,
  attackerHeads,
  attackerTitles,
  handleWords,
  knownAttackers,
} from '../vocabulary/attacker-words.ts';
import { firstNames, personPosts } from '../vocabulary/people-words.ts';
import { demonyms, places } from '../vocabulary/places.ts';
import {
  attackLemmas,
  findingLemmas,
  otherHeads,
  silentLemmas,
  speechLemmas,
  speechLikeNouns,
} from '../vocabulary/speech-words.ts';
import { prepositions } from '../vocabulary/small-words.ts';
import {
  contactServices,
  knownForums,
  knownSystems,
  messengers,
  publicationWords,
  machineHeads,
  machineWork,
  systemHeads,
} from '../vocabulary/system-words.ts';
import { opensWithDigit } from '../vocabulary/digit-names.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, ParagraphKind, Token } from '../text/annotate.ts';
import { wordKindsOf } from './common-words.ts';
import {
  appositionAfter,
  compoundHead,
  introducedAs,
  isHit,
  isProduct,
  isVictim,
  isWordThatSpeaks,
  nounClasses,
  speaksWith,
  staffOf,
} from './name-context.ts';
import { agencyTypeOf, isKnownBody } from './forms.ts';
import type { NameGroup, NameMention } from './name-groups.ts';

/** "Land Records Database", "Patient Information System"; not "Adventist Health System", which is hospitals. */
function isMachine(words: readonly string[]): boolean {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined) return false;
  return machineHeads.has(last) || (last === 'system' && machineWork.has(before));
}

function isPublication(text: AnnotatedText, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (publicationWords.has(text.tokens[i]?.lemma ?? '') || publicationWords.has(text.tokens[i]?.lower ?? ''))
      return true;
  return false;
}

/** Classes of the lower-case nouns within five words of a name. */
function nearbyClasses(
  text: AnnotatedText,
  first: number,
  last: number,
  sentenceFirst: number,
  sentenceLast: number,
): readonly string[] {
  const classes: string[] = [];
  const enter = (found: string): void => {
    if (!classes.includes(found)) classes.push(found);
  };
  for (let i = Math.max(sentenceFirst, first - 5); i <= Math.min(sentenceLast, last + 5); i++) {
    if (i >= first && i <= last) continue;
    const token = text.tokens[i];
    if (!token || token.text !== token.lower || token.pos === 'ADP' || token.pos === 'PUNCT') continue;
    nounClasses(token).forEach(enter);
    if (token.pos === 'VERB' && attackLemmas.has(token.lemma)) enter('attack');
    if (handleWords.has(token.lower)) enter('handle');
  }
  return classes;
}

/** Reasons, by name, to take a named thing for an agency, system, attacker or person. */
export function nameEvidence(
  text: AnnotatedText,
  group: NameGroup,
  nameAt: Int32Array,
  definedBy: string | undefined,
  forWeights = true,
): Map<string, number> {
  const { tokens, sentences, paragraphs } = text;
  const reasons = new Map<string, number>();
  const add = (reason: string): void => void reasons.set(reason, 1);
  const words = group.form.split(' ');
  const fullWords = group.full.split(' ');
  const last = fullWords.at(-1)?.toLowerCase() ?? '';
  const lowerWords = fullWords.map((word) => word.toLowerCase());
  const firstMention = group.mentions.find((mention) => mention.how === 'NAME') ?? group.mentions[0];
  if (!firstMention) return reasons;

  if (forWeights) add(`words=${Math.min(fullWords.length, 5)}`);
  if (definedBy !== undefined) add(`defined-by=${definedBy}`);
  if (firstMention.handle) add('handle');
  if (forWeights && firstMention.handle && /^[a-z]+$/.test(group.full)) add('lower-case');
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
  if (knownForums.has(group.form)) add('known-forum');
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
  const hasAgencyWord = lowerWords.some((word) => agencyHeads.has(word));
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
  if (!forWeights) {
    if (endsLikeCompany(last)) add('company-ending');
    addPlainContext(text, group, add);
    return reasons;
  }
  if (group.full.includes('&')) add('ampersand');
  // a name with a head word is told by that
  const wordKinds = hasAgencyWord ? null : wordKindsOf(text, group);
  if (wordKinds !== null) add(`words-known=${wordKinds}`);
  if (fullWords.length === 1) {
    if (group.mentions.some((mention) => commonTags.has(tokens[mention.first]?.pos ?? ''))) add('tagged-common');
    if (
      group.mentions.every((mention) => sentences[tokens[mention.first]?.sentence ?? 0]?.firstToken === mention.first)
    )
      add('only-begins-sentences');
    if (tokens[firstMention.first]?.lemma !== tokens[firstMention.first]?.lower) add('inflected');
  }
  if (/-/.test(fullWords.at(-1) ?? '') && fullWords.length > 1 && /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(fullWords.at(-1) ?? ''))
    add('double-barrelled');
  if (
    fullWords.length >= 2 &&
    fullWords.length <= 3 &&
    fullWords.every((word) => /^\p{Lu}(\.|[\p{Ll}'’-]+(-\p{Lu}\p{Ll}+)?)?$/u.test(word)) &&
    !hasAgencyWord &&
    !lowerWords.some((word) => systemHeads.has(word))
  )
    add('like-a-person');

  if (
    fullWords.length > 1 &&
    fullWords.slice(0, -1).some((word) => /^\p{Lu}\.?$/u.test(word)) &&
    /^\p{Lu}\p{Ll}/u.test(fullWords.at(-1) ?? '')
  )
    add('initials');
  const plainSingle =
    fullWords.length === 1 &&
    !places.has(group.form) &&
    !demonyms.has(group.form) &&
    !firstMention.handle &&
    !/^[A-Z]+$/.test(group.full);
  if (plainSingle) add('plain-single');
  if (endsLikeCompany(last)) add('company-ending');
  const total = group.mentions.length;
  if (plainSingle && total >= 2) add('plain-single-repeated');
  add(`mentions=${total >= 6 ? '6+' : total >= 3 ? '3+' : total}`);
  const kindOf = (mention: NameMention): ParagraphKind | undefined =>
    paragraphs[tokens[mention.first]?.paragraph ?? 0]?.kind;
  if (!group.mentions.some((mention) => inProse(kindOf(mention))))
    add(`only-in=${(group.mentions[0] && kindOf(group.mentions[0])) ?? ''}`);
  const place = firstMention.first / Math.max(1, tokens.length);
  add(place < 0.15 ? 'early' : place > 0.9 ? 'late' : 'middle');
  if (group.mentions.some((mention) => kindOf(mention) === 'TITLE')) add('in-title');

  for (const mention of group.mentions) {
    if (mention.title !== null) add('titled');
    const sentence = sentences[tokens[mention.first]?.sentence ?? 0];
    if (!sentence) continue;
    if (mention.first - sentence.firstToken <= 2) {
      const next = tokens[sentence.lastToken + 1]?.lower ?? '';
      if (next === 'he' || next === 'she' || next === 'his' || next === 'her') add('taken-up-by-he');
      if (next === 'it' || next === 'its') add('taken-up-by-it');
    }
    const line = paragraphs[sentence.paragraph];
    if (line && line.kind !== 'TITLE') {
      const [start, end] = [tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0];
      if (start === line.start && end === line.end) {
        add(place < 0.15 ? 'alone-on-line early' : 'alone-on-line');
        if (isPostLine(text, sentence.lastToken + 1)) add('post below');
      } else if (start - line.start <= 4 && /^by\s/i.test(text.text.slice(line.start, start)) && line.end - end <= 40) add('byline'); // prettier-ignore
    }
    const before = mention.first > sentence.firstToken ? tokens[mention.first - 1] : undefined;
    const after = mention.last < sentence.lastToken ? tokens[mention.last + 1] : undefined;
    const third = mention.last + 1 < sentence.lastToken ? tokens[mention.last + 2] : undefined;
    if (messengers.has(group.form) && isPublication(text, sentence.firstToken, sentence.lastToken))
      add('publication-there');
    const staff = staffOf(text, mention, sentence);
    if (staff) add(staff);
    if (isHit(text, mention.last + 1, sentence.lastToken, nameAt)) add('hit');
    if (isVictim(text, mention, sentence, nameAt)) add('victim');
    if (speaksWith(text, mention.last, sentence.lastToken, nameAt)) add('speaks-with');
    if (isProduct(text, mention, sentence, nameAt)) add('product');
    if (isWordThatSpeaks(text, mention)) add('word-speaks');
    for (const noun of nearbyClasses(text, mention.first, mention.last, sentence.firstToken, sentence.lastToken))
      add(`near-${noun}`);
    const introduction = introducedAs(text, mention.first, sentence.firstToken);
    if (introduction) add(`introduced-as=${introduction}`);
    if (!before) add('begins-sentence');
    else {
      if (prepositions.has(before.lower)) {
        add(`after-${before.lower}`);
        governed(text, mention.first - 1, sentence.firstToken, nameAt, add);
      } else if (before.lower === 'the') {
        add('after-the');
        if (prepositions.has(tokens[mention.first - 2]?.lower ?? ''))
          governed(text, mention.first - 2, sentence.firstToken, nameAt, add);
      } else if (before.lower === '(') add('in-brackets');
      else if (before.pos === 'PUNCT' && '“"‘\''.includes(before.lower)) add('in-quotes');
      else if (before.pos === 'VERB') {
        if (speechLemmas.has(before.lemma)) add('after-speech');
        if (attackLemmas.has(before.lemma)) add('after-attack');
        add(`verb-before=${before.lemma}`);
      } else if (before.pos === 'ADV' || before.pos === 'SCONJ' || before.pos === 'CCONJ')
        add(`before=${before.lower}`);
      for (const noun of nounClasses(before)) add(`named-by-${noun}`);
      if (bodyNouns.has(before.lower)) add('called-body');
      if (before.pos === 'NOUN' || before.pos === 'ADJ') add(`noun-before=${before.lemma}`);
      const second = tokens[mention.first - 2];
      if ((before.lower === ',' || before.lower === '“' || before.lower === '‘') && second)
        for (const noun of nounClasses(second)) add(`set-off-by-${noun}`);
      if (
        before.lower === 'itself' ||
        before.lower === 'himself' ||
        before.lower === 'themselves' ||
        before.lower === 'name' ||
        before.lower === 'called' ||
        before.lower === 'named' ||
        before.lower === 'handle' ||
        before.lower === 'alias' ||
        before.lower === 'as'
      )
        add(`called-${before.lower}`);
    }
    if (after) {
      if (isGenitive(after)) {
        add('possessive');
        if (third) for (const noun of nounClasses(third)) add(`owns-${noun}`);
        if (third && (third.pos === 'NOUN' || third.pos === 'ADJ')) add(`owns=${third.lemma}`);
      } else if (after.lower === ',') {
        for (const noun of appositionAfter(text, mention.last + 2, sentence.lastToken)) add(`apposition-${noun}`);
        if (speaksBehind(text, mention.last + 2, sentence.lastToken)) add('speaks-behind');
        const spoken = before?.lower === ',' && mention.last + 2 <= sentence.lastToken ? verbBehind(text, mention.last + 1, sentence.lastToken) : null; // prettier-ignore
        if (spoken && speechLemmas.has(spoken.lemma)) add('speaks-set-off');
        if (silentBehind(text, mention.last + 2, sentence.lastToken)) add('silent');
      } else if (after.lower === '(') add('brackets-after');
      else {
        const verb = verbBehind(text, mention.last, sentence.lastToken);
        if (verb) {
          if (speechLemmas.has(verb.lemma)) add('speaks');
          if (attackLemmas.has(verb.lemma)) add('attacks');
          add(`verb=${verb.lemma}`);
          if (forWeights && findingLemmas.has(verb.lemma)) add('acts');
        } else if (saysLikeNoun(after, third)) add('speaks');
        if (isSilent(text, mention.last + 1, sentence.lastToken)) add('silent');
        if (after.text === after.lower) for (const noun of nounClasses(after)) add(`before-${noun}`);
        if (after.pos === 'NOUN') add(`noun-after=${after.lemma}`);
        const head = compoundHead(text, mention.last + 1, sentence.lastToken);
        if (head) for (const noun of nounClasses(head)) add(`compound-${noun}`);
        if (after.pos === 'AUX') add('before-auxiliary');
        if (after.lower === 'and' && (nameAt[mention.last + 2] ?? -1) >= 0) add('and-name');
      }
    } else add('ends-sentence');
  }
  const shape = shapes.find((name) => reasons.has(name)) ?? otherShape;
  const conjunctions = conjunctionsOf.get(shape) ?? [];
  const held: number[] = [];
  for (const reason of reasons.keys()) {
    const at = tellingAt.get(reason);
    if (at !== undefined) held.push(at);
  }
  for (const at of held.sort((a, b) => a - b)) add(conjunctions[at] as string);
  return reasons;
}

const isMaker = (word: string): boolean => isKnownBody(word) && agencyTypeOf(word) === 'COMPANY';
const commonTags = new Set(['NOUN', 'ADJ', 'VERB']);
const inProse = (kind: ParagraphKind | undefined): boolean => kind === 'BODY' || kind === 'LIST_ITEM';

const endingsByLast = Map.groupBy(companyEndings, (ending) => ending.at(-1));
const endsLikeCompany = (word: string): boolean =>
  endingsByLast.get(word.at(-1))?.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ?? false;

/** What rules ask of its places: far less than weights do. */
function addPlainContext(text: AnnotatedText, { form, mentions }: NameGroup, add: (reason: string) => void): void {
  const { tokens, sentences } = text;
  for (const { first, last, title } of mentions) {
    if (title !== null) add('titled');
    const sentence = sentences[tokens[first]?.sentence ?? 0];
    if (!sentence) continue;
    if (messengers.has(form) && isPublication(text, sentence.firstToken, sentence.lastToken)) add('publication-there');
    const after = last < sentence.lastToken ? tokens[last + 1] : undefined;
    if (!after || isGenitive(after) || after.lower === ',' || after.lower === '(') continue;
    const verb = verbBehind(text, last, sentence.lastToken);
    if (verb && speechLemmas.has(verb.lemma)) add('speaks');
  }
}

const isGenitive = isOneOf(new Set(["'s", '’s', "'", '’']));

/** The verb of which a name or description is the subject, its auxiliaries and adverbs passed over. */
export function verbBehind({ tokens }: AnnotatedText, last: number, sentenceLast: number): Token | null {
  let at = last + 1;
  let verb = tokens[at];
  while (verb && at <= sentenceLast && (verb.pos === 'AUX' || verb.pos === 'ADV' || verb.pos === 'PART'))
    verb = tokens[++at];
  return verb?.pos === 'VERB' ? verb : null;
}

/** The line below a signature: "Chief Executive Officer". */
function isPostLine({ tokens, paragraphs }: AnnotatedText, first: number): boolean {
  const paragraph = tokens[first]?.paragraph;
  const line = paragraphs[paragraph ?? -1];
  if (!line || line.end - line.start > 60) return false;
  for (let i = first; tokens[i]?.paragraph === paragraph; i++) if (personPosts.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** What a preposition before a name hangs on: "the director of Elm Works", "according to Elm Works". */
function governed(
  { tokens }: AnnotatedText,
  preposition: number,
  low: number,
  nameAt: Int32Array,
  add: (reason: string) => void,
): void {
  const at = preposition - 1;
  const governor = tokens[at];
  if (!governor || at < low) return;
  if (governor.lower === 'according') add('according-to');
  if ((nameAt[at] ?? -1) >= 0) add(`name ${tokens[preposition]?.lower ?? ''}`);
  for (const noun of nounClasses(governor)) add(`${noun} ${tokens[preposition]?.lower ?? ''}`);
}

/** "Elm Works, a firm that bought a part, said": the verb behind the second comma speaks. */
function speaksBehind({ tokens }: AnnotatedText, from: number, high: number): boolean {
  for (let i = from; i < Math.min(high, from + 25); i++) {
    if (tokens[i]?.text !== ',') continue;
    let at = i + 1;
    while (at < high && (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV')) at++;
    return tokens[at]?.pos === 'VERB' && speechLemmas.has(tokens[at]?.lemma ?? '');
  }
  return false;
}

/** "Elm disputes that …": the tagger takes the verb for a noun. */
const saysLikeNoun = (after: Token, next: Token | undefined): boolean =>
  next?.lower === 'that' && speechLikeNouns.has(after.lower);

/** Whether the verbs from a token on say that somebody was asked: "did not immediately respond", "could not be reached". */
function isSilent({ tokens }: AnnotatedText, from: number, high: number): boolean {
  const auxiliary = tokens[from];
  if (!auxiliary || auxiliary.pos !== 'AUX') return false;
  let negated = false;
  for (let at = from + 1; at <= Math.min(high, from + 5); at++) {
    const { lower = '', pos, lemma = '' } = tokens[at] ?? {};
    if (lower === 'not' || lower === "n't" || lower === 'n’t' || lower === 'no') negated = true;
    else if (negated && (silentLemmas.has(lemma) || silentLemmas.has(lower))) return true;
    else if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART' && pos !== 'ADJ') return false;
  }
  return false;
}

/** "Elm Works, the manufacturer, could not be reached" */
function silentBehind(text: AnnotatedText, from: number, high: number): boolean {
  for (let i = from; i < Math.min(high, from + 25); i++)
    if (text.tokens[i]?.text === ',') return isSilent(text, i + 1, high);
  return false;
}

const otherShape = 'other-shape';
const shapes = ['handle', 'first-name', 'like-a-person', 'plain-single', 'capitals', 'agency-word', 'all-capitals'];
const telling = ['words-known=all', 'words-known=none', 'words-known=first', 'words-known=last', 'speaks', 'attacks', 'begins-sentence', 'near-attacker', 'near-handle', 'near-system', 'near-agency', 'near-post', 'near-attack', 'possessive', 'after-the', 'after-by', 'after-to', 'after-of', 'after-in', 'after-on', 'before-auxiliary', 'titled', 'shortened-to-last', 'shortened-to-first', 'mentions=1', 'inner-capital', 'company-ending', 'in-title', 'ends-sentence', 'after-speech', 'set-off-by-agency', 'set-off-by-post', 'set-off-by-attacker', 'named-by-agency', 'named-by-post', 'named-by-attacker', 'named-by-system', 'apposition-det-agency', 'apposition-post', 'apposition-who', 'apposition-which', 'taken-up-by-he', 'taken-up-by-it', 'alone-on-line', 'byline', 'speaks-behind', 'according-to', 'post of', 'post at', 'name of', 'post below']; // prettier-ignore
const tellingAt = new Map(telling.map((context, at) => [context, at]));
/** By shape, in the order of `telling`: put together once, not for each name. */
const conjunctionsOf = new Map([...shapes, otherShape].map((shape) => [shape, telling.map((context) => `${shape} & ${context}`)])); // prettier-ignore
