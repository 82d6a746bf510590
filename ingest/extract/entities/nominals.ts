import { nominalAgencyHeads } from '../vocabulary/agency-words.ts';
import {
  arrestWords,
  attackerHeads,
  crimeWords,
  outsiderWords,
  partyHeads,
  suspectHeads,
} from '../vocabulary/attacker-words.ts';
import { isSeat } from '../vocabulary/origins.ts';
import { commonCapitals, verbsLikeNouns } from '../vocabulary/speech-words.ts';
import { systemHeads } from '../vocabulary/system-words.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { isOneOf, ofWord, wordTest } from '../vocabulary/word.ts';
import { singular } from '../data-types/phrases.ts';
import { takesUpAlias } from './same-user.ts';

/** A noun phrase that describes a thing without naming it, or names it by a head word: "the billing server", "Odisha police". */
export interface Nominal {
  readonly first: number;
  readonly last: number;
  readonly headToken: number;
  /** Singular of the head noun. */
  readonly head: string;
  readonly type: 'AGENCY' | 'SYSTEM' | 'ATTACKER';
  /** the, a, its, …, or '' */
  readonly determiner: string;
  /** Words before the head, in lower case. */
  readonly modifiers: readonly string[];
  /** Index of the name inside ("Odisha", "Glenhaven’s"), or -1; and whether it owns the head. */
  readonly name: number;
  readonly owned: boolean;
  readonly ofName: number;
}

const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'this', 'that', 'these', 'those', 'some', 'any', 'one', 'no', 'another', 'both', 'all', 'each', 'every', 'such', 'several', 'many', 'two', 'three', 'four', 'other', 'said']); // prettier-ignore
const generalModifiers = new Set(['same', 'other', 'whole', 'entire', 'affected', 'own', 'such', 'said', 'more', 'new', 'main', 'first', 'second', 'unnamed', 'concerned', 'alleged', 'suspected', 'several', 'many', 'few', 'certain']); // prettier-ignore

export const modifiersOf = (nominal: Nominal): string[] =>
  nominal.modifiers.filter((word) => !generalModifiers.has(word) && !isSeat(word));

const typeOf = ofWord(({ lower }): Nominal['type'] | null => {
  if (attackerHeads.has(lower)) return 'ATTACKER';
  if (systemHeads.has(lower)) return 'SYSTEM';
  return nominalAgencyHeads.has(lower) ? 'AGENCY' : null;
});
const tellsArrest = isOneOf(arrestWords);
const isSuspect = isOneOf(suspectHeads);
const isDeterminer = isOneOf(determiners);
/** "the national cybersecurity centre"; not "the data centre", "the call centre" */
const isCentre = isOneOf(new Set(['centre', 'center']));
const isOfSecurity = isOneOf(new Set(['cybersecurity', 'cyber-security', 'security', 'cyber', 'cybercrime', 'crime', 'response', 'coordination', 'incident'])); // prettier-ignore
const mayBeOutsider = isOneOf(partyHeads);

/** "a 19-year-old who was arrested"; what follows must not go on with the phrase: "a 19-year-old student". */
const tellsAge = wordTest(({ lower }) => /^\d\d-year-olds?$/.test(lower));
const goesOn = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "an unauthorised third party", "a criminal group"; not "a third party", "a criminal justice group". */
const isOutside = (modifiers: readonly string[]): boolean =>
  modifiers.some((word) => outsiderWords.has(word)) || crimeWords.has(modifiers.at(-1) ?? '');

/** "click-and-collect" app, "remote-access" account */
const isCompound = ({ lower, pos }: Token): boolean => /^\p{L}+(?:-\p{L}+)+$/u.test(lower) && pos !== 'ADP' && pos !== 'ADV' && !lower.endsWith('ing'); // prettier-ignore

/** Bodies, but titles right before a name. */
const officesLikeBodies = new Set(['commissioner', 'ombudsman']);

const nounLike = new Set(['NOUN', 'PROPN']);
const blocksHead = new Set(['NOUN', 'PROPN']);

/** @param nameAt index of the name span that covers a token, or -1 */
export function findNominals(text: AnnotatedText, nameAt: Int32Array): Nominal[] {
  const found: Nominal[] = [];
  const { tokens } = text;
  for (const sentence of text.sentences) {
    const kind = text.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'NAVIGATION' || kind === 'DATELINE' || kind === 'BYLINE') continue;
    let arrest = false;
    for (let i = sentence.firstToken; i <= sentence.lastToken && !arrest; i++) arrest = tellsArrest(tokens[i] as Token);
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = tokens[i] as Token;
      let type = typeOf(token) ?? (isCentre(token) && isOfSecurity(tokens[i - 1] ?? token) ? 'AGENCY' : null);
      const next = tokens[i + 1];
      const aged = arrest && tellsAge(token) && !(next && i < sentence.lastToken && goesOn.has(next.pos));
      if (!type && ((arrest && (aged || isSuspect(token))) || takesUpAlias(text, i, sentence))) type = 'ATTACKER';
      if (!type) continue;
      if ((nameAt[i] as number) >= 0) continue;
      if (
        !nounLike.has(token.pos) &&
        !(token.pos === 'ADJ' && type === 'ATTACKER') &&
        token.lower !== 'police' &&
        token.pos !== 'X'
      )
        continue;
      if (next && i < sentence.lastToken) {
        if (
          blocksHead.has(next.pos) &&
          next.text === next.lower &&
          next.lower !== 'data' &&
          !verbsLikeNouns.has(next.lower)
        )
          continue; // "server room", "police officer"
        if (next.lower.startsWith('-')) continue;
      }
      if (officesLikeBodies.has(token.lower) && (nameAt[i + 1] ?? -1) >= 0 && i < sentence.lastToken) continue; // "Deputy Commissioner Ann Lee"
      let first = i;
      let name = -1;
      let owned = false;
      const modifiers: string[] = [];
      while (first > sentence.firstToken && i - first < 7) {
        const before = tokens[first - 1] as Token;
        if (before.quote !== token.quote || isDeterminer(before)) break;
        const possessive =
          before.lower === "'s" ||
          before.lower === '’s' ||
          ((before.lower === "'" || before.lower === '’') && tokens[first - 2]?.lower.endsWith('s'));
        if (possessive) {
          if ((nameAt[first - 2] ?? -1) >= 0) {
            name = nameAt[first - 2] as number;
            owned = true;
            first -= 2;
            while (first > sentence.firstToken && nameAt[first - 1] === name) first--;
            break;
          }
          first--;
          continue;
        }
        if ((nameAt[first - 1] as number) >= 0) {
          name = nameAt[first - 1] as number;
          while (first > sentence.firstToken && nameAt[first - 1] === name) first--;
          continue;
        }
        const modifies = (before.pos === 'ADJ' && before.lower !== 'informed') || before.pos === 'NOUN' || isCompound(before) || (before.pos === 'PROPN' && !commonCapitals.has(before.lower)) || (before.pos === 'NUM' && /year-old$/.test(before.lower)) || (before.pos === 'VERB' && /(ed|en)$/.test(before.lower) && determiners.has(tokens[first - 2]?.lower ?? '')); // prettier-ignore
        if (!modifies) break;
        modifiers.unshift(before.lower);
        first--;
      }
      if (mayBeOutsider(token) && isOutside(modifiers)) type = 'ATTACKER';
      let last = i;
      let ofName = -1;
      if (
        next &&
        (next.lower === 'of' ||
          next.lower === 'at' ||
          next.lower === 'for' ||
          next.lower === 'in' ||
          next.lower === 'from')
      ) {
        const target = determiners.has(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2;
        if (target <= sentence.lastToken && (nameAt[target] ?? -1) >= 0) {
          ofName = nameAt[target] as number;
          if (next.lower === 'of')
            for (last = target; last < sentence.lastToken && nameAt[last + 1] === ofName;) last++;
        }
      }
      const determiner =
        first > sentence.firstToken && determiners.has(tokens[first - 1]?.lower ?? '')
          ? (tokens[first - 1]?.lower ?? '')
          : '';
      found.push({
        first,
        last,
        headToken: i,
        head: aged ? 'year-old' : singular(token.lower),
        type,
        determiner,
        modifiers,
        name,
        owned,
        ofName,
      });
    }
  }
  return found;
}
