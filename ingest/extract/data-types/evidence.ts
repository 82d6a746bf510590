import type { DataTypeCode } from '../../../schema/ontology/data-types.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { adviceWords, exposureWords } from '../vocabulary/data-context-words.ts';
import { incidentWords } from '../vocabulary/figure-words.ts';
import { stemOf } from '../vocabulary/stem.ts';
import { isOneOf, ofWord, wordTest } from '../vocabulary/word.ts';
import type { Hit } from './hits.ts';
import { singular } from './phrases.ts';

/** Tokens between two kinds of data in one list. */
const sameList = 6;
const wordsLeft = 5;
const wordsRight = 4;
/** Hits on either side that are looked at for others of the sentence. */
const beside = 40;

/** Reasons, by name, to take words for a kind of data that is said to be, or not to be, exposed: of the hit at a place among them. */
export function hitEvidence(text: AnnotatedText, hits: readonly Hit[]): (at: number) => string[] {
  const times = new Map<string, number>();
  for (const { code } of hits) times.set(code, (times.get(code) ?? 0) + 1);
  let around: Around | null = null;
  return (at) => {
    const { sentence, code } = hits[at] as Hit;
    if (around?.sentence !== sentence) around = aroundOf(text, sentence);
    return evidenceOf(text, hits, at, times.get(code) ?? 1, around);
  };
}

/** What the words of a sentence say to all its hits. */
interface Around {
  readonly sentence: number;
  readonly exposing: number;
  readonly telling: number;
  /** "advice", "negated", in the order of the text. */
  readonly tone: ReadonlySet<string>;
}

const isExposure = isOneOf(exposureWords);
const isIncident = isOneOf(incidentWords);
const isAdvice = isOneOf(adviceWords);
const isNegation = wordTest(({ lower }) => /^(no|not|nor|neither|n['’]t)$/.test(lower));

function aroundOf({ tokens, sentences }: AnnotatedText, sentence: number): Around {
  const { firstToken, lastToken } = sentences[sentence] as { firstToken: number; lastToken: number };
  let exposing = 0;
  let telling = 0;
  const tone = new Set<string>();
  for (let i = firstToken; i <= lastToken; i++) {
    const token = tokens[i] as Token;
    if (isExposure(token)) exposing++;
    if (isIncident(token)) telling++;
    if (isAdvice(token)) tone.add('advice');
    if (isNegation(token)) tone.add('negated');
  }
  return { sentence, exposing, telling, tone };
}

/** More make no difference. */
const mostKinds = 3;

/** How many other kinds of data the sentence of a hit has: in the same list, and at all. */
function kindsBeside(hits: readonly Hit[], at: number): { near: number; all: number } {
  const { code, sentence, firstToken, lastToken } = hits[at] as Hit;
  const near: DataTypeCode[] = [];
  const all: DataTypeCode[] = [];
  const enter = (kinds: DataTypeCode[], kind: DataTypeCode): void => {
    if (kinds.length < mostKinds && !kinds.includes(kind)) kinds.push(kind);
  };
  const end = Math.min(hits.length, at + beside);
  for (let i = Math.max(0, at - beside); i < end && near.length < mostKinds; i++) {
    const other = hits[i] as Hit;
    if (other.sentence !== sentence || other.code === code) continue;
    enter(all, other.code);
    if (Math.min(Math.abs(other.firstToken - lastToken), Math.abs(firstToken - other.lastToken)) <= sameList)
      enter(near, other.code);
  }
  return { near: near.length, all: all.length };
}

const stemOfWord = ofWord(({ lower }) => stemOf(lower));

function evidenceOf(
  { tokens, sentences }: AnnotatedText,
  hits: readonly Hit[],
  at: number,
  times: number,
  { exposing, telling, tone }: Around,
): string[] {
  const hit = hits[at] as Hit;
  const { code, firstToken, lastToken, weak } = hit;
  const found: string[] = [];
  const add = (reason: string): void => {
    found.push(reason, `${weak ? 'weak' : 'strong'}, ${reason}`);
  };
  const kinds = kindsBeside(hits, at);
  const stem = (index: number): string => {
    const token = tokens[index];
    return token ? stemOfWord(token) : '^';
  };
  found.push(weak ? 'weak' : 'strong');
  found.push(`is ${code}`);
  found.push(`phrase ${hit.phrase}`);
  add(`in ${hit.paragraph}`);
  add(`kinds beside ${kinds.near}`);
  found.push(`${code}, kinds beside ${Math.min(kinds.near, 2)}`);
  add(`kinds in sentence ${kinds.all}`);
  add(`before ${stem(firstToken - 1)}`);
  add(`behind ${stem(lastToken + 1)}`);
  found.push(`two before ${stem(firstToken - 2)} ${stem(firstToken - 1)}`);
  found.push(`two behind ${stem(lastToken + 1)} ${stem(lastToken + 2)}`);
  const last = tokens[lastToken]?.lower ?? '';
  if (last !== singular(last)) add('plural');
  const sentence = sentences[hit.sentence] as { firstToken: number; lastToken: number };
  for (const reason of tone) add(reason);
  add(`words of exposure ${Math.min(exposing, 2)}`);
  add(`words of the incident ${Math.min(telling, 3)}`);
  add(`named ${Math.min(times, 3)} times`);
  found.push(`${code}, named ${Math.min(times, 2)} times`);
  const aside = new Set<string>();
  for (let i = Math.max(sentence.firstToken, firstToken - wordsLeft); i < firstToken; i++) aside.add(`left ${stem(i)}`);
  for (let i = lastToken + 1; i <= Math.min(sentence.lastToken, lastToken + wordsRight); i++)
    aside.add(`right ${stem(i)}`);
  found.push(...aside);
  if ((tokens[firstToken]?.quote ?? -1) >= 0) add('quoted');
  const place = firstToken / tokens.length;
  add(place < 0.2 ? 'at the beginning' : place < 0.6 ? 'in the middle' : 'at the end');
  return found;
}
