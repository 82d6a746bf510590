import { handleWords } from '../vocabulary/attacker-words.ts';
import { attackLemmas, speechLemmas } from '../vocabulary/speech-words.ts';
import { messengers, publicationWords } from '../vocabulary/system-words.ts';
import type { AnnotatedText, TextSentence } from '../text/annotate.ts';
import { introducedAs } from './apposition.ts';
import { isCalledAttacker } from './attacker-signs.ts';
import { bodySigns } from './body-signs.ts';
import { staffOf } from './bystanders.ts';
import { addConjunctions } from './conjunctions.ts';
import { behindList } from './coordination.ts';
import { endsInGoods } from './goods.ts';
import type { NameGroup, NamePlace } from './name.ts';
import { addBefore, addBehind, isGenitive } from './name-neighbours.ts';
import { addLine, addPlaces } from './name-places.ts';
import { addShape } from './name-shape.ts';
import { isWordThatLeaks, isWordThatSpeaks, speaksOf, speaksWith } from './name-speech.ts';
import { addWords, endsLikeCompany, wordingOf } from './name-wording.ts';
import { nounClasses } from './noun-classes.ts';
import { isPartner } from './partners.ts';
import { isProduct } from './products.ts';
import { verbBehind } from './verb-behind.ts';
import { isHit, isVictim } from './victims.ts';

/** Reasons, by name, to take a named thing for an agency, system, attacker or person. */
export function nameEvidence(
  text: AnnotatedText,
  group: NameGroup,
  nameAt: Int32Array,
  definedBy: string | undefined,
  forWeights = true,
): Map<string, number> {
  const reasons = new Map<string, number>();
  const add = (reason: string): void => void reasons.set(reason, 1);
  const wording = wordingOf(group);
  if (!wording) return reasons;
  addWords(wording, definedBy, forWeights, add);
  if (!forWeights) {
    if (endsLikeCompany(wording.lowerWords.at(-1) ?? '')) add('company-ending');
    addPlainContext(text, group, add);
    return reasons;
  }
  addShape(text, wording, add);
  addPlaces(text, wording, add);
  if (group.mentions.some((mention) => endsInGoods(text, mention))) add('goods');
  for (const mention of group.mentions) {
    if (mention.title !== null) add('titled');
    const sentence = text.sentences[text.tokens[mention.first]?.sentence ?? 0];
    if (!sentence) continue;
    addLine(text, wording, mention, sentence, add);
    if (messengers.has(group.form) && isPublication(text, sentence)) add('publication-there');
    addPart(text, mention, sentence, nameAt, add);
    addBefore(text, mention, sentence, nameAt, add);
    addBehind(text, mention, sentence, nameAt, add);
  }
  addConjunctions(reasons, add);
  return reasons;
}

function isPublication({ tokens }: AnnotatedText, { firstToken, lastToken }: TextSentence): boolean {
  for (let i = firstToken; i <= lastToken; i++)
    if (publicationWords.has(tokens[i]?.lemma ?? '') || publicationWords.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** What part it has in what its sentence tells: whom it befell, who speaks, what is run. */
function addPart(
  text: AnnotatedText,
  mention: NamePlace,
  sentence: TextSentence,
  nameAt: Int32Array,
  add: (reason: string) => void,
): void {
  const { first, last } = mention;
  const { firstToken, lastToken } = sentence;
  const staff = staffOf(text, mention, sentence);
  if (staff) add(staff);
  const behind = behindList(text, last + 1, lastToken, nameAt);
  if (isHit(text, lastToken, behind)) add('hit');
  if (isVictim(text, mention, sentence, behind, nameAt)) add('victim');
  if (isPartner(text, mention, sentence, nameAt)) add('partner');
  if (speaksWith(text, last, lastToken, behind)) add('speaks-with');
  if (speaksOf(text, last, lastToken, nameAt)) add('speaks-of');
  if (isProduct(text, mention, sentence, behind)) add('product');
  if (isWordThatSpeaks(text, mention)) add('word-speaks');
  if (isWordThatLeaks(text, mention)) add('word-leaks');
  if (isCalledAttacker(text, mention, sentence)) add('called-attacker');
  for (const sign of bodySigns(text, mention, sentence, nameAt)) add(sign);
  addNearby(text, mention, sentence, add);
  const introduction = introducedAs(text, first, firstToken);
  if (introduction) add(`introduced-as=${introduction}`);
}

/** Tokens from a name. */
const nearby = 5;

/** Classes of the lower-case nouns near a name, and talk of attacks. */
function addNearby(
  { tokens }: AnnotatedText,
  { first, last }: NamePlace,
  { firstToken, lastToken }: TextSentence,
  add: (reason: string) => void,
): void {
  for (let i = Math.max(firstToken, first - nearby); i <= Math.min(lastToken, last + nearby); i++) {
    if (i >= first && i <= last) continue;
    const token = tokens[i];
    if (!token || token.text !== token.lower || token.pos === 'ADP' || token.pos === 'PUNCT') continue;
    for (const noun of nounClasses(token)) add(`near-${noun}`);
    if (token.pos === 'VERB' && attackLemmas.has(token.lemma)) add('near-attack');
    if (handleWords.has(token.lower)) add('near-handle');
  }
}

/** What rules ask of its places: far less than weights do. */
function addPlainContext(text: AnnotatedText, { form, mentions }: NameGroup, add: (reason: string) => void): void {
  const { tokens, sentences } = text;
  for (const { first, last, title } of mentions) {
    if (title !== null) add('titled');
    const sentence = sentences[tokens[first]?.sentence ?? 0];
    if (!sentence) continue;
    if (messengers.has(form) && isPublication(text, sentence)) add('publication-there');
    const after = last < sentence.lastToken ? tokens[last + 1] : undefined;
    if (!after || isGenitive(after) || after.lower === ',' || after.lower === '(') continue;
    const verb = verbBehind(text, last, sentence.lastToken);
    if (verb && speechLemmas.has(verb.lemma)) add('speaks');
  }
}
