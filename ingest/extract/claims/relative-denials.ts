import { deniable, untrueWords } from '../vocabulary/polarity.ts';
import { cuesOfSentence, type FoundCue } from './find-cues.ts';
import type { FoundClaim } from './found.ts';
import { isComma, type Reading, type TokenRange } from './reading.ts';

const callings = new Set(['call', 'describe', 'label', 'brand', 'dub', 'term']);

/**
 * Denials in a clause that hangs on what is denied: "…, a claim that researchers dispute", "…, a figure the bank has called
 * inaccurate", "…, which the vendor denies". Not "a claim that researchers dispute the count", which tells what is claimed.
 */
export function relativeDenials(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const sentence of reading.narrative) {
    for (const each of cuesOfSentence(reading, sentence)) {
      const claim = relativeDenial(reading, each, sentence.firstToken, sentence.lastToken);
      if (claim) found.push(claim);
    }
  }
  return found;
}

function relativeDenial(
  reading: Reading,
  { cue, chain, subject, participle }: FoundCue,
  low: number,
  high: number,
): FoundClaim | null {
  if (subject.kind !== 'PHRASE' || chain.negated || chain.passive || participle) return null;
  const last = callings.has(cue.lemma) ? untrueBehind(reading, chain.last, high) : cue.stance === 'DENIES' ? chain.last : -1; // prettier-ignore
  const next = reading.tokens[last + 1];
  if (last < 0 || (next && last < high && !/^[.,;:—–)]$/.test(next.text))) return null;
  const source = behindNoun(reading, subject.range);
  if (source.last >= chain.first || !hangsOnClaim(reading, source.first, low)) return null;
  return {
    rule: 'rebuff',
    complement: 'VERB_PHRASE',
    cue: { first: chain.first, last },
    cueWord: cue.lemma,
    entry: null,
    chain,
    source,
    voice: 'SOURCE',
    content: { first: source.first, last },
    stance: 'DENIES',
    reportedBy: null,
  };
}

/** The end of "inaccurate" of "has called inaccurate", "has described as false"; -1 without such a word. */
function untrueBehind({ tokens }: Reading, verb: number, high: number): number {
  const at = tokens[verb + 1]?.lower === 'as' ? verb + 2 : verb + 1;
  return at <= high && untrueWords.has(tokens[at]?.lower ?? '') ? at : -1;
}

/** "Elm Works" of "a figure Elm Works", where nothing stands between what is denied and who denies it. */
function behindNoun({ tokens }: Reading, range: TokenRange): TokenRange {
  if (/^(?:that|which)$/.test(tokens[range.first]?.lower ?? '') && range.first < range.last && deniable.has(tokens[range.first - 1]?.lower ?? '')) return { first: range.first + 1, last: range.last }; // prettier-ignore
  for (let i = range.first; i < range.last; i++)
    if (deniable.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.pos === 'PROPN')
      return { first: i + 1, last: range.last };
  return range;
}

/** Whether a clause that opens with this subject hangs on a word for a claim, or on all that stands before ", which". */
function hangsOnClaim({ tokens }: Reading, subject: number, low: number): boolean {
  const before = tokens[subject - 1];
  if (!before || subject - 1 <= low) return false;
  if (before.lower === 'which' && isComma(tokens[subject - 2])) return true;
  const noun = before.lower === 'that' || before.lower === 'which' ? tokens[subject - 2] : before;
  return noun !== undefined && noun.pos !== 'VERB' && deniable.has(noun.lower);
}
