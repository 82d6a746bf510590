import type { Token } from '../text/annotate.ts';
import {
  isAuxiliary,
  isClausePronoun,
  isGenitive,
  isIndefinite,
  isNominal,
  isNounLike,
  isPossessive,
  isTimeWord,
  isTitleParticiple,
  quotationAt,
  quotationLength,
  type Reading,
  type TokenRange,
} from './reading.ts';

/** Prepositions that join a noun phrase to the one before it: "an officer of the cell". */
export const joining = new Set('of for at in with from on by to behind under within inside near against into about as without between outside across'.split(' ')); // prettier-ignore
/** Words that begin a clause, so that no subject reaches over them. */
const clauseOpeners = new Set('that because although though while when if after before since as until whereas unless whether how why but and or so yet'.split(' ')); // prettier-ignore

const reflexives = new Set(['itself', 'himself', 'herself', 'themselves']);

/** A short quotation inside of a name: Sam “Chick3nman” Croley. */
export function shortQuotationFrom(reading: Reading, last: number): number | null {
  const quotation = quotationAt(reading, last);
  if (!quotation || quotation.lastToken !== last || quotationLength(quotation) > 4) return null;
  return quotation.firstToken;
}

const naming =
  /^(?:called|named|dubbed|nicknamed|as|handle|alias|name|itself|himself|themselves|user|seller|gang|group)$/;

/** Not in "obtained it from “a newspaper”", which names nobody. */
function nameFrom(reading: Reading, last: number): number | null {
  const first = shortQuotationFrom(reading, last);
  return first !== null && naming.test(reading.tokens[first - 1]?.lower ?? '') ? first : null;
}

function opensWithDeterminer(token: Token): boolean {
  return (token.pos === 'DET' && token.lower !== 'all' && token.lower !== 'both') || isPossessive(token);
}

/** Nouns with their adjectives and one determiner, ending at `last`: "the Union health ministry". */
export function simplePhraseEndingAt(reading: Reading, last: number, low: number): number | null {
  const { tokens } = reading;
  const end = tokens[last];
  if (!end || last < low) return null;
  if (end.quote < 0 && isClausePronoun(end) && end.pos !== 'NOUN') return last;
  if (isIndefinite(end)) return last - 1 >= low && tokens[last - 1]?.lower === 'the' ? last - 1 : last; // "the two"
  // a name in quotation marks: "a user called “gaechon”"
  let first = end.quote >= 0 ? nameFrom(reading, last) : null;
  if (first !== null && first <= low) return null;
  let i = first === null ? last : first - 1;
  while (i >= low) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 && token.quote !== (end.quote >= 0 ? end.quote : -1)) {
      const from = shortQuotationFrom(reading, i);
      if (from === null || from < low) break;
      first = from;
      i = from - 1;
      continue;
    }
    if (token.text === ')') {
      let open = i;
      while (open > low && (tokens[open] as Token).text !== '(') open--;
      if (open <= low) break;
      i = open - 1;
      continue;
    }
    if (isClausePronoun(token) && token.pos === 'PRON') break;
    if (isTimeWord(token) && first !== null && !isGenitive(tokens[i + 1] as Token) && !isDate(reading, i + 1, last))
      break;
    const inner =
      isNominal(token) ||
      isGenitive(token) ||
      (isTitleParticiple(token) && first !== null) ||
      (token.pos === 'VERB' && first !== null && /(ed|ing|own|en)$/.test(token.lower) && i > low && opensWithDeterminer(tokens[i - 1] as Token)) ||
      (token.pos === 'ADV' && first !== null && i > low && ((tokens[i - 1] as Token).pos === 'DET' || isGenitive(tokens[i - 1] as Token))) ||
      (token.pos === 'PUNCT' && /^[.\-–/]$/.test(token.text) && first !== null && i > low && (tokens[i - 1] as Token).end === token.start && isNounLike(tokens[i - 1] as Token)); // prettier-ignore
    if (!inner) break;
    first = i;
    if (opensWithDeterminer(token)) break;
    i--;
  }
  if (first === null) return null;
  while (first < last && isGenitive(tokens[first] as Token)) first++;
  return first;
}

/** "17" of "the circular of August 17" */
function isDate(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i] as Token;
    if (token.pos !== 'NUM' && !isTimeWord(token)) return false;
  }
  return true;
}

/** "the older" of "the older of the two" */
const isOneOfThem = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'of';

/** Goes on to the left over what modifies the phrase: prepositions, participles, a relative clause without comma. */
export function phraseEndingAt(reading: Reading, last: number, low: number): TokenRange | null {
  const { tokens } = reading;
  let first = simplePhraseEndingAt(reading, last, low);
  if (first === null) return null;
  if (
    isClausePronoun(tokens[last] as Token) &&
    tokens[last - 1]?.lower !== 'of' &&
    (tokens[last] as Token).lower !== 'there'
  )
    return { first, last };
  for (let steps = 0; steps < 8; steps++) {
    const before = tokens[first - 1];
    if (!before || first - 1 < low || before.quote >= 0) break;
    let next: number | null = null;
    const anchor = tokens[first - 2];
    if (
      (joining.has(before.lower) || before.lower === 'since') &&
      anchor &&
      first - 2 >= low &&
      (isNounLike(anchor) || isIndefinite(anchor) || anchor.text === ')' || isOneOfThem(reading, first - 2)) &&
      !isTimeWord(anchor)
    ) {
      next = simplePhraseEndingAt(reading, first - 2, low);
    } else if ((before.lower === 'and' || before.text === '&') && anchor && first - 2 >= low && isNounLike(anchor)) {
      const other = simplePhraseEndingAt(reading, first - 2, low);
      const governs = other === null ? undefined : tokens[other - 1];
      if (other !== null && !(governs && other - 1 >= low && (governs.pos === 'VERB' || governs.pos === 'AUX' || joining.has(governs.lower) && other - 2 >= low && tokens[other - 2]?.pos === 'VERB'))) next = other; // prettier-ignore
    } else if (
      before.pos === 'VERB' &&
      /(ing|ed|known|held|taken|based|seen|sent|written|made|shown)$/.test(before.lower) &&
      anchor &&
      first - 2 >= low &&
      isNounLike(anchor) &&
      !isTimeWord(anchor)
    ) {
      next = simplePhraseEndingAt(reading, first - 2, low);
    } else if (
      joining.has(before.lower) &&
      anchor?.pos === 'VERB' &&
      first - 3 >= low &&
      /(ing|ed|known|held|seen|sent|written|made|shown)$/.test(anchor.lower) &&
      isNounLike(tokens[first - 3] as Token)
    ) {
      next = simplePhraseEndingAt(reading, first - 3, low);
    }
    // "a gang calling itself Hollow Pike"
    if (next === null && reflexives.has(before.lower) && anchor?.pos === 'VERB' && first - 3 >= low && anchor.lower.endsWith('ing') && isNounLike(tokens[first - 3] as Token)) next = simplePhraseEndingAt(reading, first - 3, low); // prettier-ignore
    if (next === null && before.lower === 'to' && anchor?.lower === 'close' && first - 3 >= low)
      next = simplePhraseEndingAt(reading, first - 3, low);
    if (next === null && joining.has(before.lower) && anchor?.pos === 'ADJ' && first - 3 >= low && isNounLike(tokens[first - 3] as Token)) next = simplePhraseEndingAt(reading, first - 3, low); // prettier-ignore
    if (next === null) {
      const antecedent = restrictiveAntecedent(reading, first, low);
      if (antecedent !== null) next = antecedent;
    }
    if (next === null || next >= first) break;
    first = next;
  }
  return { first, last };
}

/** "a user who goes by MajorNelson" from "MajorNelson": the noun before a relative pronoun without a comma. */
function restrictiveAntecedent(reading: Reading, first: number, low: number): number | null {
  const { tokens } = reading;
  for (let i = first - 1; i >= Math.max(low + 1, first - 9); i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (token.pos === 'PUNCT' && token.text !== '-')) return null;
    if (
      token.lower === 'who' ||
      token.lower === 'which' ||
      token.lower === 'whose' ||
      (token.lower === 'that' && (isAuxiliary(tokens[i + 1] as Token) || (tokens[i + 1] as Token).pos === 'VERB'))
    ) {
      const noun = tokens[i - 1] as Token;
      return isNounLike(noun) || isIndefinite(noun) ? simplePhraseEndingAt(reading, i - 1, low) : null;
    }
    if (clauseOpeners.has(token.lower) && token.lower !== 'and' && token.lower !== 'as') return null;
  }
  return null;
}
