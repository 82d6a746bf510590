import { isKnownBody } from '../entities/forms.ts';
import type { Token } from '../text/annotate.ts';
import { isCapitalised } from '../vocabulary/capitals.ts';
import { isOneOf } from '../vocabulary/word.ts';

/** Plural nouns that the tagger takes for verbs where no verb can stand: "according to reports", "media reports claim". */
const pluralNouns = new Set(['reports', 'posts', 'claims', 'estimates', 'records', 'documents', 'tweets', 'rumours', 'rumors', 'officials', 'sources', 'researchers', 'investigators', 'prosecutors', 'hackers']); // prettier-ignore
const outlets = new Set(['media', 'news', 'press']);
const alwaysNouns = new Set(['evidence', 'set', 'spokesperson', 'statement']);

/** "Hackers claim to have …", "The attackers claim they …": two nouns in a row, for the tagger. */
function isVerbOfMany(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (tokens[index]?.lower !== 'claim' || !before || before.sentence !== next?.sentence) return false;
  const opens = tokens[index - 2]?.sentence !== before.sentence; // "Hackers" is a name there, for the tagger
  if (before.pos === 'NOUN' ? before.lemma === before.lower : !(opens && before.pos === 'PROPN' && before.lower.endsWith('s'))) return false; // prettier-ignore
  return next.pos === 'PRON' || next.lower === 'that' || (next.lower === 'to' && /^(?:have|be)$/.test(tokens[index + 2]?.lower ?? '')); // prettier-ignore
}

/** The tokens with the tags that the passes over claims rely on put right. Offsets and words stay. */
export function retagged(tokens: readonly Token[]): readonly Token[] {
  const better = [...tokens];
  const openers: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const wrong = mayBeWrong(token);
    if (token.pos !== 'NOUN' && !wrong) continue;
    if (mayOpenName(tokens, token, index)) openers.push(index);
    const pos = wrong ? betterTag(tokens, token, index) : token.pos;
    if (pos !== token.pos) better[index] = { ...token, pos };
  }
  for (const index of namesAmong(tokens, openers)) better[index] = { ...(tokens[index] as Token), pos: 'PROPN' };
  return better;
}

/** Nouns that may be verbs, and a word of offices. */
const doubtful = isOneOf(
  new Set(['general', 'claim', 'claims', 'reports', 'notes', 'learnt', 'spelt', 'burnt', 'dreamt']),
);
/** Which the tagger knows in their American form alone. */
const britishPasts = new Set(['learnt', 'spelt', 'burnt', 'dreamt']);
const mayBeWrong = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'ADJ' || doubtful(token);
/** "the attorney general", "the director general" */
const generals = new Set('attorney advocate auditor comptroller consul director inspector secretary solicitor surveyor'.split(' ')); // prettier-ignore

/** A word that the tagger takes for a verb or an adjective: "Halcyon Watch, which …", "the attorney general, whose …". */
function isPartOfName(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.sentence !== token.sentence) return false;
  if (token.lower === 'general') return generals.has(before.lower);
  return (
    (token.pos === 'VERB' || token.pos === 'ADJ') &&
    before.pos === 'PROPN' &&
    isCapitalised(token) &&
    isCapitalised(before)
  );
}

const opensSentence = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return before === undefined || before.sentence !== tokens[index]?.sentence || before.pos === 'PUNCT';
};

function mayOpenName(tokens: readonly Token[], token: Token, index: number): boolean {
  const next = tokens[index + 1];
  return (
    (token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'NOUN') &&
    isCapitalised(token) &&
    next?.pos === 'PROPN' &&
    next.sentence === token.sentence &&
    isCapitalised(next)
  );
}

/**
 * Of the words that may open a name of two those that do: "Live" of "its parent Live Nation", and of "Live Nation said" in the
 * same text; not "Citing" of "Citing Reuters, …", which stands nowhere but where a sentence or a quotation opens.
 */
function namesAmong(tokens: readonly Token[], openers: readonly number[]): number[] {
  const pairAt = (index: number): string => `${tokens[index]?.lower ?? ''} ${tokens[index + 1]?.lower ?? ''}`;
  const named = new Set(openers.filter((index) => !opensSentence(tokens, index)).map(pairAt));
  return openers.filter((index) => named.has(pairAt(index)) || isKnownBody(pairAt(index)));
}

function betterTag(tokens: readonly Token[], token: Token, index: number): string {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (isPartOfName(token, before)) return 'PROPN';
  if (isVerbOfMany(tokens, index)) return 'VERB';
  const opens = opensSentence(tokens, index);
  if (token.pos === 'ADJ' && token.lower === 'chief' && next?.lower === 'of') return 'NOUN';
  if (token.pos === 'NOUN' && britishPasts.has(token.lower)) return 'VERB';
  // "calls himself Elm and claims to have …"
  if (token.lower === 'claims' && before?.lower === 'and')
    return (next?.lower === 'to' && /^(?:have|be|hold|own|possess)$/.test(tokens[index + 2]?.lower ?? '')) || next?.lower === 'that' || /^(?:he|she|it|they)$/.test(next?.lower ?? '') ? 'VERB' : token.pos; // prettier-ignore
  // "rejected it and reports that …"
  if (token.pos === 'NOUN' && (token.lower === 'reports' || token.lower === 'notes') && before?.lower === 'and')
    return next?.lower === 'that' ? 'VERB' : token.pos;
  if (token.pos === 'VERB') {
    if (token.lower === 'report' && before && outlets.has(before.lower)) return 'NOUN';
    if (
      alwaysNouns.has(token.lower) &&
      before &&
      (before.pos === 'NOUN' || before.pos === 'AUX' || before.pos === 'DET') &&
      token.lower !== 'set'
    )
      return 'NOUN';
    if (token.lower === 'set' && before?.lower === 'data') return 'NOUN';
    if (!pluralNouns.has(token.lower)) return token.pos;
    const inPhrase =
      before !== undefined &&
      !opens &&
      (before.pos === 'ADP' || before.pos === 'ADJ' || before.pos === 'DET' || outlets.has(before.lower));
    const isSubject = opens && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
    return inPhrase || isSubject ? 'NOUN' : token.pos;
  }
  // "has informed the commission"
  if (
    token.pos === 'ADJ' &&
    (token.lower === 'informed' || token.lower === 'alleged') &&
    before?.pos === 'AUX' &&
    next !== undefined &&
    next.pos !== 'NOUN'
  )
    return 'VERB';
  return token.pos;
}
