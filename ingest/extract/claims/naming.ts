import type { FoundClaim } from './found.ts';
import { trimmed } from './content.ts';
import { subjectToInherit, cuesOfSentence, type FoundCue } from './find-cues.ts';
import {
  isAuxiliary,
  isComma,
  isDash,
  isNominal,
  isPossessive,
  quotationAt,
  some,
  type Reading,
  type TokenRange,
} from './reading.ts';
import { phraseStartingAt } from './phrase-right.ts';

const pronouns = new Set(['it', 'this', 'that', 'them', 'him', 'her', 'these', 'those']);
const withAs = new Set(['describe', 'dismiss', 'reject', 'characterise', 'characterize', 'portray', 'denounce']);
const prepositions = new Map<string, readonly string[]>([
  ['speak', ['of']],
  ['boast', ['of']],
  ['warn', ['of']],
  ['talk', ['of']],
  ['complain', ['of', 'about']],
]);

/**
 * Verbs that give something a name or a number, or blame somebody for it: "called the report a hoax", "put the
 * number at 400", "blamed a vendor", "accused it of hiding the leak", "spoke of a mistake". Not "called for an inquiry".
 */
export function namingClaims(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const sentence of reading.narrative) {
    for (const cue of cuesOfSentence(reading, sentence)) {
      if (cue.chain.passive || cue.chain.negated) continue;
      const content = contentOf(reading, cue, sentence.lastToken);
      if (!content) continue;
      let subject = cue.subject;
      if (subject.kind === 'INHERITED')
        subject = subjectToInherit(reading, sentence.firstToken, subject.joint, cue.participle);
      if (subject.kind !== 'PHRASE') continue;
      const { chain } = cue;
      found.push({
        rule: `naming:${cue.cue.takes.has('about') ? 'about' : cue.cue.lemma}`,
        complement: cue.cue.takes.has('naming') ? 'NAMING' : 'ABOUT',
        cue: { first: chain.first, last: chain.last },
        cueWord: cue.cue.lemma,
        entry: cue.cue,
        chain,
        source: subject.range,
        voice: 'SOURCE',
        content,
        stance: null,
        reportedBy: null,
      });
    }
  }
  return found;
}

function contentOf(reading: Reading, { cue, chain }: FoundCue, sentenceLast: number): TokenRange | null {
  const { tokens } = reading;
  const start = chain.last + 1;
  const high = clauseEnd(reading, start, sentenceLast);
  const first = tokens[start];
  if (!first || start > high) return null;
  if (cue.takes.has('about')) {
    const allowed = prepositions.get(cue.lemma);
    if (allowed) return allowed.includes(first.lower) ? trimmed(reading, start + 1, high) : null;
    const of = find(reading, start, high, 'of'); // accused X of, suspects X of
    return of < 0 || of === start ? null : trimmed(reading, of + 1, high);
  }
  if (cue.lemma === 'blame') return isNominal(first) || isPossessive(first) ? trimmed(reading, start, high) : null;
  const rejectsAs = cue.lemma === 'reject' && first.lower === 'as'; // "rejected as false a report that …"
  if (!cue.takes.has('naming') && cue.lemma !== 'dismiss' && !rejectsAs) return null;
  if (cue.lemma === 'put') {
    const at = find(reading, start, high, 'at');
    const number =
      at > 0 &&
      some(
        reading,
        { first: at + 1, last: Math.min(at + 6, high) },
        (token) => token.pos === 'NUM' || /\d/.test(token.text),
      );
    if (!number) return null;
    return trimmed(reading, pronouns.has(first.lower) || at === start ? at + 1 : start, high);
  }
  if (cue.lemma === 'attribute') {
    const to = find(reading, start, high, 'to');
    return to > start ? trimmed(reading, start, high) : null;
  }
  if (cue.lemma === 'estimate') return null;
  if (withAs.has(cue.lemma)) {
    const as = find(reading, start, high, 'as');
    if (as < 0) return null;
    return trimmed(reading, pronouns.has(first.lower) || as === start ? as + 1 : start, high);
  }
  // call, term, label, dub, brand
  if (pronouns.has(first.lower) || first.lower === 'as')
    return start < high ? nameOnly(reading, start + 1, high) : null;
  if (first.quote >= 0) return trimmed(reading, start, high);
  if (
    cue.lemma !== 'call' &&
    cue.lemma !== 'term' &&
    cue.lemma !== 'label' &&
    cue.lemma !== 'brand' &&
    cue.lemma !== 'dub'
  )
    return null;
  const object = phraseStartingAt(reading, start, high);
  if (!object) return null;
  const second = tokens[object.last + 1];
  const named =
    second !== undefined &&
    object.last < high &&
    (second.quote >= 0 ||
      second.pos === 'DET' ||
      second.pos === 'ADJ' ||
      (second.pos === 'VERB' && second.lower.endsWith('ing')));
  const attribute = object.last > object.first && tokens[object.last]?.pos === 'ADJ'; // "the report baseless"
  const freeRelative = tokens[chain.first - 2]?.lower === 'what';
  const quotation = second && named ? quotationAt(reading, object.last + 1) : null;
  const end = quotation ? Math.min(high, quotation.lastToken) : high; // not "… in a tweet"
  return named || attribute || freeRelative ? trimmed(reading, start, end) : null;
}

/** "called it a hoax", not "called it in" or "called them on Monday". */
function nameOnly(reading: Reading, first: number, high: number): TokenRange | null {
  const token = reading.tokens[first];
  if (
    !token ||
    !(token.quote >= 0 || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PRON')
  )
    return null;
  return trimmed(reading, first, high);
}

function find(reading: Reading, from: number, high: number, word: string): number {
  for (let i = from; i <= Math.min(high, from + 24); i++) {
    const token = reading.tokens[i];
    if (token && token.quote < 0 && token.lower === word) return i;
    if (token && token.quote < 0 && isAuxiliary(token) && word !== 'as') return -1;
  }
  return -1;
}

function clauseEnd(reading: Reading, from: number, high: number): number {
  const { tokens } = reading;
  for (let i = from + 1; i <= high; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || token.quote >= 0) continue;
    if (token.text === ';' || isDash(token)) return i - 1;
    if (token.lower === 'and' && next && (next.pos === 'VERB' || next.pos === 'AUX')) return i - 1;
    if (
      isComma(token) &&
      next &&
      /^(and|but|adding|saying|while|insisting|claiming|noting|warning|something)$/.test(next.lower) &&
      tokens[i + 2]?.pos !== 'NUM'
    )
      return i - 1;
  }
  return high;
}
