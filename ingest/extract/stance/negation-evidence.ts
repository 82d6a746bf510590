import type { Reading, TokenRange } from '../claims/reading.ts';
import { bindings, modals, negations, subordinators, sufferings, tellings } from '../vocabulary/polarity.ts';
import { objectsOf, predicatesOf } from '../vocabulary/proposition.ts';
import { isOneOf } from '../vocabulary/word.ts';

type Add = (reason: string, when?: unknown) => void;

const having = new Set(['has', 'have', 'had']);
const doing = new Set(['do', 'does', 'did']);
const being = new Set("is are was were be been isn aren wasn weren".split(' ')); // prettier-ignore
const harmless = /^(?:only|just|merely|less|more|longer|doubt|least|yet|fewer|later|unlike|without|surprisingly)$/;
const first = /^(?:i|we|our|my|us)$/;
const third = /^(?:he|she|they|his|her|their)$/;
const thing = /^(?:it|its|this|that)$/;

const opensClause = isOneOf(new Set(['.', ';', ':', '!', '?', ',', 'and', 'but', 'or']));
const isNegation = isOneOf(negations);

interface Negation {
  /** How it turns the clause round: "never", "was not", "there is no", … */
  readonly kind: string;
  /** Class of the verb or noun that it falls on. */
  readonly of: string;
  /** What the clause is about. */
  readonly about: string;
}

/** Reasons from each negation of a content: where it stands, what it falls on, and whose clause it turns round. */
export function negationEvidence(
  { tokens }: Reading,
  content: TokenRange,
  voice: string,
  cueWord: string,
  add: Add,
): void {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  let clause = content.first;
  let times = 0;
  let inMain = false;
  for (let i = content.first; i <= content.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (opensClause(token)) {
      clause = i + 1;
      continue;
    }
    if (!isNegation(token)) continue;
    if (harmless.test(lower(i + 1))) {
      add(`harmless ${lower(i + 1)}`);
      continue;
    }
    times++;
    let place = 'main clause';
    for (let k = Math.max(clause, content.first + 1); k < i; k++)
      if (subordinators.has(lower(k)) || /^(?:that|since|for|so|than|as)$/.test(lower(k))) place = 'subordinate clause';
    if (place === 'main clause') inMain = true;
    const word = /^n[’']t$|^cannot$/.test(token.lower) ? 'not' : token.lower;
    const { kind, of, about } = /^(?:not|never|hardly)$/.test(word)
      ? ofVerb(tokens, word, i, clause, content)
      : ofNoun(tokens, word, i, clause, content);
    add(`negated ${place}: ${kind}`);
    add(`negated ${place}: ${kind} of ${of}`);
    add(`negated ${place}: of ${of}`);
    add(`negated ${place}: about ${about}`);
    add(`negated ${place}: ${token.sentence > (tokens[content.first]?.sentence ?? 0) ? 'later' : 'at first'}`);
    add(`negated ${place}: by ${voice}`);
    add(`negated ${place}: “${word}” ${kind}`);
    add(`negated: ${kind} of ${of} about ${about}`, /^(?:is|perfect|did|do)$/.test(kind));
    add(`negated ${place}: behind “${cueWord}”`, cueWord);
    add(`negated ${place}: ${token.quote >= 0 ? 'quoted' : 'told'}`);
  }
  add(`times negated ${Math.min(3, times)}`);
  add(inMain ? 'negated in the main clause' : 'negated in a clause of it', times > 0);
}

type Tokens = Reading['tokens'];

/** "has never left", "is not a leak", ", not the 600" */
function ofVerb(tokens: Tokens, word: string, at: number, clause: number, { first: low, last }: TokenRange): Negation {
  const before = tokens[at - 1]?.lower ?? '';
  let kind = word === 'never' ? 'never' : 'other';
  if (/^[,—–-]$/.test(tokens[at - 1]?.text ?? '') || /^(?:and|but)$/.test(before) || at === low) kind = 'part';
  else if (modals.has(before)) kind = /^(?:can|could|ca)$/.test(before) ? 'can' : 'modal';
  else if (having.has(before)) kind = 'perfect';
  else if (doing.has(before)) kind = before === 'did' ? 'did' : 'do';
  else if (being.has(before)) kind = 'is';
  let of = 'none';
  for (let k = at + 1; k <= Math.min(last, at + 4) && of === 'none'; k++) {
    const token = tokens[k];
    if (!token) break;
    const { lower, pos } = token;
    if (pos === 'VERB' || sufferings.has(lower) || bindings.has(lower) || tellings.has(lower)) of = classOf(lower);
    else if (kind === 'is' && /^(?:ADJ|NOUN|PROPN)$/.test(pos)) of = classOf(lower);
    else if (kind === 'is' && pos === 'DET') of = 'thing';
  }
  let about = 'noun';
  for (let k = clause; k < at; k++) {
    const lower = tokens[k]?.lower ?? '';
    if (first.test(lower)) return { kind, of, about: 'we' };
    if (third.test(lower)) about = 'they';
    else if (about === 'noun' && thing.test(lower)) about = 'it';
    else if (about !== 'they' && about !== 'it') about = objectsOf(lower).at(-1) ?? about;
  }
  return { kind, of, about };
}

/** "No data was taken", "there is no leak", "received no complaint" */
function ofNoun(tokens: Tokens, word: string, at: number, clause: number, { last }: TokenRange): Negation {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (at === clause) return { kind: `subject ${word}`, of: verbBehind(tokens, at, last), about: 'noun' };
  if (being.has(before) && tokens[at - 2]?.lower === 'there')
    return { kind: 'there', of: classOf(next), about: 'noun' };
  if (having.has(before)) return { kind: 'has', of: classOf(next), about: 'noun' };
  for (let k = at - 1; k >= Math.max(clause, at - 4); k--)
    if (tokens[k]?.pos === 'VERB')
      return { kind: `object ${word}`, of: classOf(tokens[k]?.lower ?? ''), about: 'noun' };
  return { kind: `object ${word}`, of: 'none', about: 'noun' };
}

function verbBehind(tokens: Tokens, at: number, last: number): string {
  for (let k = at + 1; k <= Math.min(last, at + 9); k++) {
    const token = tokens[k];
    if (!token) break;
    if (token.pos === 'VERB') return classOf(token.lower);
    if (token.pos !== 'AUX' && !being.has(token.lower) && !having.has(token.lower)) continue;
    for (let m = k + 1; m <= Math.min(last, k + 3); m++) {
      const lower = tokens[m]?.lower ?? '';
      if (tokens[m]?.pos === 'VERB' || sufferings.has(lower) || bindings.has(lower)) return classOf(lower);
    }
    break;
  }
  return 'none';
}

function classOf(word: string): string {
  if (tellings.has(word)) return 'telling';
  if (sufferings.has(word) || bindings.has(word)) return 'harm';
  return predicatesOf(word)[0] ?? 'other';
}
