import type { Token } from '../text/annotate.ts';
import { refusing } from '../vocabulary/no-comment.ts';
import { isAuxiliary, isNegation, sentenceAt, type Reading, type TokenRange } from './reading.ts';

/** A verb with its auxiliaries, adverbs and negation: "has not yet been confirmed". */
export interface Chain extends TokenRange {
  readonly verb: number;
  readonly negated: boolean;
  /** "was told", "is said", "being questioned" */
  readonly passive: boolean;
  /** "may", "can", "will" and the like before the verb, in lower case */
  readonly modal: string | null;
  /** The verb that governs the infinitive: "went on to say", "declined to confirm"; -1 when there is none. */
  readonly governor: number;
  readonly infinitive: boolean;
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s', 'am', 'got']);
const modals = new Set(['may', 'might', 'can', 'could', 'will', 'would', 'shall', 'should', 'must', 'wo', 'ca']);
/** Adverbs within a chain that the tagger takes for something else: "have since said". */
const adverbs = new Set(['also', 'further', 'since', 'long', 'twice', 'again', 'once', 'always', 'first', 'merely']);
const granting = new Set(['accept', 'admit', 'acknowledge', 'concede', 'believe']);

/** "refused to accept that …" denies it; "refused to confirm" is silence. */
export const refusesToGrant = (governor: Token | undefined, verb: Token | undefined): boolean =>
  refusing.has(governor?.lower ?? '') && granting.has(verb?.lower ?? '');

const nearNegation = new Set(['neither', 'nor', 'nobody', 'nothing', 'none']);

/** Goes left from a verb over its auxiliaries. An infinitive goes on over "to" to the verb that governs it. */
export function chainAround(reading: Reading, verb: number, lastOfCue: number): Chain {
  const { tokens } = reading;
  const low = sentenceAt(reading, verb).firstToken;
  const inQuote = tokens[verb]?.quote ?? -1;
  let first = verb;
  let negated = false;
  let passive = false;
  let modal: string | null = null;
  let infinitive = false;
  let governor = -1;
  for (let i = verb - 1; i >= low; i--) {
    const token = tokens[i];
    if (!token || token.quote !== inQuote) break;
    if (isAuxiliary(token)) {
      if (beForms.has(token.lower) && governor < 0) passive = true;
      if (modals.has(token.lower)) modal = token.lower;
      first = i;
    } else if (isNegation(token)) {
      negated = true;
      first = i;
    } else if (nearNegation.has(token.lower) && i > low && isAuxiliary(tokens[i - 1] ?? token)) {
      negated = true;
      first = i;
    } else if (token.lower === 'to' && !infinitive && i === first - 1) {
      infinitive = true;
      first = i;
      const before = tokens[i - 1];
      if (before && i - 1 >= low && before.quote === inQuote && !isAuxiliary(before) && before.pos !== 'PUNCT') {
        governor = i - 1;
        first = i - 1;
        if (refusesToGrant(before, tokens[verb])) negated = true;
      } else break;
    } else if (token.lower === 'at' && tokens[governor]?.lower === 'pains' && i === first - 1) {
      first = i;
    } else if (token.pos === 'ADV' || adverbs.has(token.lower)) {
      continue;
    } else break;
  }
  // "was saying" and "was adamant" are no passives: the word itself tells
  if (passive && (tokens[verb]?.lower.endsWith('ing') || tokens[verb]?.lower === 'adamant')) passive = false;
  return { first, last: lastOfCue, verb, negated, passive, modal, governor, infinitive };
}
