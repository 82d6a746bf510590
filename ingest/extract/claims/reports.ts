import type { TextSentence } from '../text/annotate.ts';
import { ofWord } from '../vocabulary/word.ts';
import { cuesOfSentence } from './find-cues.ts';
import { trimmed } from './content.ts';
import type { FoundClaim, FoundStance } from './found.ts';
import { isComma, isGenitive, isNarrative, type Reading, type TokenRange } from './reading.ts';
import { phraseEndingAt } from './phrase-left.ts';
import { phraseStartingAt } from './phrase-right.ts';

interface ReportNoun {
  readonly voice: 'MEDIA' | 'AUTHOR';
  readonly stance: FoundStance;
}

const nouns = new Map<string, ReportNoun>([
  ...['reports', 'report', 'rumours', 'rumour', 'rumors', 'rumor', 'speculation', 'messages', 'posts'].map(
    (noun) => [noun, { voice: 'MEDIA', stance: 'ALLEGES' }] as const,
  ),
  ...[
    'allegation',
    'allegations',
    'suggestion',
    'suggestions',
    'accusation',
    'accusations',
    'claim',
    'claims',
    'charge',
    'suspicion',
    'fears',
  ].map((noun) => [noun, { voice: 'AUTHOR', stance: 'ALLEGES' }] as const),
  ...['denial', 'denials'].map((noun) => [noun, { voice: 'AUTHOR', stance: 'DENIES' }] as const),
  ...['insistence', 'assurance', 'assurances', 'assertion', 'admission', 'statement'].map(
    (noun) => [noun, { voice: 'AUTHOR', stance: 'ASSERTS' }] as const,
  ),
]);

const reportNoun = ofWord(({ lower }) => nouns.get(lower) ?? null);

/**
 * Nouns with a that-clause: "reports that the portal was hacked", "its claim that nothing was lost". Without somebody
 * whose claim it is ("the allegation that …") it is nobody's but the author's; a bare "statement that" is left alone.
 */
export function reportNounClaims(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { tokens } = reading;
  for (const sentence of reading.annotated.sentences) {
    if (!isNarrative(reading, sentence.firstToken)) continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = tokens[i];
      const noun = token && reportNoun(token);
      if (!noun || token.quote >= 0 || token.pos === 'VERB') continue;
      const that = thatBehind(reading, i, sentence.lastToken);
      if (that < 0) continue;
      if (isRejected(reading, sentence, i)) continue;
      const owner = ownerOf(reading, i, that, sentence.firstToken);
      if (!owner && noun.stance !== 'ALLEGES') continue;
      const content = trimmed(reading, that + 1, clauseEnd(reading, that + 1, sentence.lastToken));
      if (!content || content.last - content.first < 1) continue;
      const media = noun.voice === 'MEDIA' && !owner;
      found.push({
        rule: media ? 'noun:media' : 'noun:claim',
        complement: 'THAT',
        cue: { first: i, last: i },
        cueWord: token.lower,
        entry: null,
        chain: null,
        source: owner ?? (media ? (phraseEndingAt(reading, i, sentence.firstToken) ?? { first: i, last: i }) : null),
        voice: owner ? 'SOURCE' : noun.voice,
        content,
        stance: noun.stance,
        reportedBy: null,
      });
    }
  }
  return found;
}

const beforeNoun = 5;

/** "rejected suggestions that …": what is suggested is only told to be denied. */
function isRejected(reading: Reading, sentence: TextSentence, noun: number): boolean {
  const cue = cuesOfSentence(reading, sentence).findLast(({ chain }) => chain.last < noun);
  if (!cue || cue.cue.stance !== 'DENIES' || !cue.cue.takes.has('object') || noun - cue.chain.last > beforeNoun) return false; // prettier-ignore
  for (let i = cue.chain.last + 1; i < noun; i++) {
    const token = reading.tokens[i];
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return true;
}

/** The "that" right behind the noun, or behind one phrase with a preposition: "reports in the press that". */
function thatBehind(reading: Reading, noun: number, high: number): number {
  const { tokens } = reading;
  for (let i = noun + 1; i <= Math.min(high - 1, noun + 7); i++) {
    const token = tokens[i];
    if (!token || token.quote >= 0) return -1;
    const next = tokens[i + 1];
    if (token.lower === 'that') return next && next.pos !== 'AUX' && next.pos !== 'VERB' ? i : -1;
    if (/^(claiming|saying|suggesting|alleging)$/.test(token.lower) && i === noun + 1) continue;
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'PRON'
    )
      return -1;
  }
  return -1;
}

/** "the manager's claim that", "its insistence that", "claims by the seller that" */
function ownerOf(reading: Reading, noun: number, that: number, low: number): TokenRange | null {
  const { tokens } = reading;
  const before = tokens[noun - 1];
  if (before && noun - 1 >= low) {
    if (/^(his|her|its|their)$/.test(before.lower)) return { first: noun - 1, last: noun - 1 };
    if (isGenitive(before)) return phraseEndingAt(reading, noun - 2, low);
  }
  for (let i = noun + 1; i < that; i++)
    if (tokens[i]?.lower === 'by' || tokens[i]?.lower === 'from' || tokens[i]?.lower === 'of')
      return phraseStartingAt(reading, i + 1, that - 1);
  return null;
}

function clauseEnd(reading: Reading, from: number, high: number): number {
  const { tokens } = reading;
  for (let i = from; i <= high; i++) {
    const token = tokens[i];
    if (!token || token.quote >= 0) continue;
    if (token.text === ';' || token.text === ':') return i - 1;
    if (isComma(token) && /^(but|saying|adding|insisting|calling|and|which|while)$/.test(tokens[i + 1]?.lower ?? ''))
      return i - 1;
  }
  return high;
}
