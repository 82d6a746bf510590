import type { TextSentence, Token } from '../text/annotate.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { isStatement, trimmed } from './content.ts';
import { cuesOfSentence } from './find-cues.ts';
import type { FoundClaim } from './found.ts';
import {
  bySentence,
  isComma,
  isNominal,
  isPossessive,
  isVerb,
  quotationAt,
  some,
  type Reading,
  type TokenRange,
} from './reading.ts';
import { documents } from '../vocabulary/speakers.ts';
import { phraseStartingAt } from './phrase-right.ts';

interface Attribution {
  readonly cue: TokenRange;
  readonly source: TokenRange;
  readonly word: string;
}

const accounts = new Set(['account', 'count', 'telling', 'words', 'version', 'estimate', 'reading', 'reckoning', 'view', 'tally', 'opinion', 'records', 'calculations', 'own']); // prettier-ignore

const mayAttribute = isOneOf(new Set(['according', 'as', 'by', 'in', 'on']));

/** "according to the police", "as per reports", "in the ministry's words", "by her own account" */
function attributionAt(reading: Reading, index: number, high: number): Attribution | null {
  const { tokens } = reading;
  const word = tokens[index]?.lower;
  const next = tokens[index + 1]?.lower;
  if ((word === 'according' && next === 'to') || (word === 'as' && next === 'per')) {
    if (tokens[index + 2]?.lower === 'which') return null; // "a report according to which …"
    const phrase = phraseStartingAt(reading, index + 2, high) ?? bareNounAt(reading, index + 2, high);
    const source = phrase && withoutName(reading, withOffice(reading, phrase, high));
    return source && { cue: { first: index, last: index + 1 }, source, word: `${word} ${next}` };
  }
  if (word === 'by' || word === 'in' || word === 'on') {
    for (let k = index + 2; k <= Math.min(high, index + 7); k++) {
      const token = tokens[k];
      if (!token || token.quote >= 0 || token.pos === 'VERB' || token.pos === 'PUNCT') return null;
      const genitive =
        /^(['’]s?)$/.test(tokens[k - 1]?.text ?? '') ||
        (k === index + 2 && /^(his|her|its|their)$/.test(tokens[k - 1]?.lower ?? '')) ||
        (tokens[k - 1]?.lower === 'own' && k === index + 3);
      if (!accounts.has(token.lower) || token.lower === 'own' || !genitive) continue;
      let last = k - 1;
      while (last > index + 1 && /^(['’]s?|own)$/.test(tokens[last]?.lower ?? '')) last--;
      return { cue: { first: index, last: k }, source: { first: index + 1, last }, word: `${word} … ${token.lower}` };
    }
  }
  return null;
}

/** "according to police", "… court filings": behind "to" the tagger takes a noun without an article for an infinitive. */
function bareNounAt({ tokens }: Reading, at: number, high: number): TokenRange | null {
  const first = tokens[at];
  if (!first || at > high || first.pos !== 'VERB' || first.quote >= 0) return null;
  let last = at;
  for (let next = tokens[last + 1]; last < high && next && next.quote < 0 && isNominal(next); next = tokens[last + 1])
    last++;
  return { first: at, last };
}

/** Claims attributed by a preposition. `taken` are the claims of verbs: inside of one, the phrase only says who passed it on. */
export function accordingToClaims(
  reading: Reading,
  taken: readonly FoundClaim[],
): { claims: FoundClaim[]; reported: Map<FoundClaim, TokenRange> } {
  const claims: FoundClaim[] = [];
  const reported = new Map<FoundClaim, TokenRange>();
  const { tokens } = reading;
  const cued = bySentence(reading, taken, (claim) => claim.cue?.first);
  for (const sentence of reading.narrative) {
    const inside = cued.get(tokens[sentence.firstToken]?.sentence ?? -1) ?? [];
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = tokens[i] as Token;
      if (token.quote >= 0 || !mayAttribute(token)) continue;
      const attribution = attributionAt(reading, i, sentence.lastToken);
      if (!attribution) continue;
      const passedOn = passedOnAt(tokens, inside, i);
      if (passedOn) {
        reported.set(passedOn, attribution.source);
        continue;
      }
      const content = contentOf(reading, attribution, sentence.firstToken, sentence.lastToken);
      if (!content) continue;
      claims.push({
        rule: `according-to:${content.place}`,
        complement: 'SENTENCE',
        cue: attribution.cue,
        cueWord: attribution.word,
        entry: null,
        chain: null,
        source: attribution.source,
        voice: 'SOURCE',
        content: content.range,
        stance: null,
        reportedBy: null,
      });
      i = attribution.source.last;
    }
    claims.push(...asTold(reading, inside, sentence));
  }
  return { claims, reported };
}

/** "its hacking chief, Ann Lee": the tagger takes the word behind "its" for a verb, and the phrase ends before it. */
function withOffice(reading: Reading, phrase: TokenRange, high: number): TokenRange {
  const { tokens } = reading;
  if (phrase.last > phrase.first || !isPossessive(tokens[phrase.first] as Token)) return phrase;
  if (tokens[phrase.last + 1]?.pos !== 'VERB' || !isNominal(tokens[phrase.last + 2] as Token)) return phrase;
  const rest = phraseStartingAt(reading, phrase.last + 2, high);
  return rest ? { first: phrase.first, last: rest.last } : phrase;
}

/** "According to the indictment, Ann Lee, 31, hacked the pier": no document is called by a name behind it. */
function withoutName({ tokens }: Reading, phrase: TokenRange): TokenRange {
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (isComma(tokens[i]))
      return documents.has(tokens[i - 1]?.lower ?? '') ? { first: phrase.first, last: i - 1 } : phrase;
  return phrase;
}

/** Takes "He denied that the pier was closed, as the union contends": the union's too; not "as the union knows". */
function asTold(reading: Reading, inside: readonly FoundClaim[], sentence: TextSentence): FoundClaim[] {
  const { tokens } = reading;
  return cuesOfSentence(reading, sentence).flatMap(({ cue, chain, subject }): FoundClaim[] => {
    if (subject.kind !== 'PHRASE' || chain.negated || chain.passive) return [];
    const as = subject.range.first - 1;
    if (tokens[as]?.lower !== 'as' || !isComma(tokens[as - 1])) return [];
    const behind = tokens[chain.last + 1];
    if (behind && chain.last < sentence.lastToken && behind.pos !== 'PUNCT' && !/^(?:in|on|last|earlier)$/.test(behind.lower)) return []; // prettier-ignore
    const denied = inside.find(({ entry, cue: other }) => entry?.stance === 'DENIES' && other && other.last < as);
    if (!denied && inside.some(({ cue: other }) => other && other.last < as)) return [];
    const content = trimmed(reading, denied?.content.first ?? sentence.firstToken, as - 2);
    if (!content || !some(reading, content, isVerb)) return [];
    return [{ rule: 'according-to:as', complement: 'SENTENCE', cue: { first: chain.first, last: chain.last }, cueWord: cue.lemma, entry: cue, chain: null, source: subject.range, voice: 'SOURCE', content, stance: 'ASSERTS', reportedBy: null }]; // prettier-ignore
  });
}

/** The claim inside of which, or behind which, it is said who passed it on. */
function passedOnAt(tokens: readonly Token[], claims: readonly FoundClaim[], at: number): FoundClaim | undefined {
  return (
    claims.find(({ cue, content }) => cue && content.last > at && cue.first < at && content.first > at) ??
    claims.find(({ cue, content }) => cue && cue.last < at && isComma(tokens[at - 1]) && content.last >= at - 2)
  );
}

function contentOf(
  reading: Reading,
  { cue, source }: Attribution,
  low: number,
  high: number,
): { range: TokenRange; place: string } | null {
  const { tokens } = reading;
  const behindSource = Math.max(source.last, cue.last) + 1;
  const opensClause =
    cue.first - low <= 1 ||
    tokens[cue.first - 1]?.text === ';' ||
    (tokens[cue.first - 1]?.pos === 'CCONJ' && cue.first - low < 4);
  if (opensClause) {
    let from = behindSource;
    // a relative clause or an apposition that the phrase did not take: up to its comma
    if (!isComma(tokens[from])) {
      for (let k = from; k < Math.min(high, from + 14); k++)
        if (isComma(tokens[k]) && tokens[k]?.quote === -1) {
          from = k;
          break;
        }
    }
    const range = trimmed(reading, from, endOfClause(reading, from, high));
    return range && some(reading, range, isVerb) ? { range, place: 'before' } : null;
  }
  let from = low;
  for (let k = cue.first - 1; k > low; k--) {
    if (tokens[k]?.quote === -1 && tokens[k]?.text === ';') {
      from = k + 1;
      break;
    }
  }
  const quotation = quotationAt(reading, cue.first - 1) ?? quotationAt(reading, cue.first - 2);
  if (quotation && quotation.lastToken >= cue.first - 2 && quotation.firstToken <= from) {
    const range = trimmed(reading, quotation.firstToken, quotation.lastToken);
    return range && { range, place: 'after-quotation' };
  }
  const rest = { first: behindSource + 1, last: high };
  const resumes =
    isComma(tokens[behindSource]) &&
    rest.last - rest.first > 1 &&
    some(reading, rest, isVerb) &&
    !/^(who|which|adding|but)$/.test(tokens[rest.first]?.lower ?? '');
  const range = trimmed(reading, from, resumes ? endOfClause(reading, rest.first, high) : cue.first - 1);
  return range && (resumes || isStatement(reading, range) || range.last - range.first > 3)
    ? { range, place: resumes ? 'inside' : 'after' }
    : null;
}

function endOfClause(reading: Reading, from: number, high: number): number {
  for (let k = from + 1; k <= high; k++) {
    const token = reading.tokens[k];
    if (token?.quote === -1 && token.text === ';') return k - 1;
  }
  return high;
}
