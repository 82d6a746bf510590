import { bodyNouns } from '../vocabulary/agency-words.ts';
import { prepositions } from '../vocabulary/small-words.ts';
import { attackLemmas, findingLemmas, speechLemmas } from '../vocabulary/speech-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, TextSentence } from '../text/annotate.ts';
import { appositionAfter, compoundHead } from './apposition.ts';
import type { NamePlace } from './name.ts';
import { isSilent, saysLikeNoun, silentBehind, speaksBehind } from './name-speech.ts';
import { nounClasses } from './noun-classes.ts';
import { verbBehind } from './verb-behind.ts';

export const isGenitive = isOneOf(new Set(["'s", '’s', "'", '’']));

/** What stands right before a name: what it hangs on, what it is called. */
export function addBefore(
  text: AnnotatedText,
  mention: NamePlace,
  sentence: TextSentence,
  nameAt: Int32Array,
  add: (reason: string) => void,
): void {
  const { tokens } = text;
  const before = mention.first > sentence.firstToken ? tokens[mention.first - 1] : undefined;
  if (!before) {
    add('begins-sentence');
    return;
  }
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
  } else if (before.pos === 'ADV' || before.pos === 'SCONJ' || before.pos === 'CCONJ') add(`before=${before.lower}`);
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

/** What stands right behind it: what it does, what it owns, what is said of it in passing. */
export function addBehind(
  text: AnnotatedText,
  mention: NamePlace,
  sentence: TextSentence,
  nameAt: Int32Array,
  add: (reason: string) => void,
): void {
  const { tokens } = text;
  const after = mention.last < sentence.lastToken ? tokens[mention.last + 1] : undefined;
  const third = mention.last + 1 < sentence.lastToken ? tokens[mention.last + 2] : undefined;
  if (!after) {
    add('ends-sentence');
    return;
  }
  if (isGenitive(after)) {
    add('possessive');
    if (third) for (const noun of nounClasses(third)) add(`owns-${noun}`);
    if (third && (third.pos === 'NOUN' || third.pos === 'ADJ')) add(`owns=${third.lemma}`);
  } else if (after.lower === ',') {
    for (const noun of appositionAfter(text, mention.last + 2, sentence.lastToken)) add(`apposition-${noun}`);
    if (speaksBehind(text, mention.last + 2, sentence.lastToken)) add('speaks-behind');
    const isSetOff = mention.first > sentence.firstToken && tokens[mention.first - 1]?.lower === ',';
    const spoken = isSetOff && mention.last + 2 <= sentence.lastToken ? verbBehind(text, mention.last + 1, sentence.lastToken) : null; // prettier-ignore
    if (spoken && speechLemmas.has(spoken.lemma)) add('speaks-set-off');
    if (silentBehind(text, mention.last + 2, sentence.lastToken)) add('silent');
  } else if (after.lower === '(') add('brackets-after');
  else {
    const verb = verbBehind(text, mention.last, sentence.lastToken);
    if (verb) {
      if (speechLemmas.has(verb.lemma)) add('speaks');
      if (attackLemmas.has(verb.lemma)) add('attacks');
      add(`verb=${verb.lemma}`);
      if (findingLemmas.has(verb.lemma)) add('acts');
    } else if (saysLikeNoun(after, third)) add('speaks');
    if (isSilent(text, mention.last + 1, sentence.lastToken)) add('silent');
    if (after.text === after.lower) for (const noun of nounClasses(after)) add(`before-${noun}`);
    if (after.pos === 'NOUN') add(`noun-after=${after.lemma}`);
    const head = compoundHead(text, mention.last + 1, sentence.lastToken);
    if (head) for (const noun of nounClasses(head)) add(`compound-${noun}`);
    if (after.pos === 'AUX') add('before-auxiliary');
    if (after.lower === 'and' && (nameAt[mention.last + 2] ?? -1) >= 0) add('and-name');
  }
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
