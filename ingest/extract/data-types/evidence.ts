import type { AnnotatedText } from '../text/annotate.ts';
import { adviceWords, exposureWords } from '../vocabulary/data-context-words.ts';
import { incidentWords } from '../vocabulary/figure-words.ts';
import { stemOf } from '../vocabulary/proposition.ts';
import type { Hit } from './hits.ts';
import { singular } from './phrases.ts';

/** Tokens between two kinds of data in one list. */
const sameList = 6;
const wordsLeft = 5;
const wordsRight = 4;
/** Hits on either side that are looked at for others of the sentence. */
const beside = 40;

/** Reasons, by name, to take words for a kind of data that is said to be, or not to be, exposed: for each hit its own. */
export function hitEvidence(text: AnnotatedText, hits: readonly Hit[]): string[][] {
  const times = new Map<string, number>();
  for (const { code } of hits) times.set(code, (times.get(code) ?? 0) + 1);
  let around: Around | null = null;
  return hits.map((hit, at) => {
    if (around?.sentence !== hit.sentence) around = aroundOf(text, hit.sentence);
    return evidenceOf(text, hits, at, times.get(hit.code) ?? 1, around);
  });
}

/** What the words of a sentence say to all its hits. */
interface Around {
  readonly sentence: number;
  readonly exposing: number;
  readonly telling: number;
  /** "advice", "negated", in the order of the text. */
  readonly tone: ReadonlySet<string>;
}

function aroundOf({ tokens, sentences }: AnnotatedText, sentence: number): Around {
  const { firstToken, lastToken } = sentences[sentence] as { firstToken: number; lastToken: number };
  let exposing = 0;
  let telling = 0;
  const tone = new Set<string>();
  for (let i = firstToken; i <= lastToken; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (exposureWords.has(lower)) exposing++;
    if (incidentWords.has(lower)) telling++;
    if (adviceWords.has(lower)) tone.add('advice');
    if (/^(no|not|nor|neither|n['’]t)$/.test(lower)) tone.add('negated');
  }
  return { sentence, exposing, telling, tone };
}

function evidenceOf(
  { tokens, sentences }: AnnotatedText,
  hits: readonly Hit[],
  at: number,
  times: number,
  { exposing, telling, tone }: Around,
): string[] {
  const hit = hits[at] as Hit;
  const { code, firstToken, lastToken, weak } = hit;
  const found = new Set<string>();
  const add = (reason: string): void => {
    found.add(reason);
    found.add(`${weak ? 'weak' : 'strong'}, ${reason}`);
  };
  const others = hits
    .slice(Math.max(0, at - beside), at + beside)
    .filter((other) => other.sentence === hit.sentence && other.code !== code);
  const near = others.filter(
    (other) => Math.min(Math.abs(other.firstToken - lastToken), Math.abs(firstToken - other.lastToken)) <= sameList,
  );
  const kinds = (some: readonly Hit[]): number => new Set(some.map((other) => other.code)).size;
  const stem = (index: number): string => stemOf(tokens[index]?.lower ?? '^');
  found.add(weak ? 'weak' : 'strong');
  found.add(`is ${code}`);
  found.add(`phrase ${hit.phrase}`);
  add(`in ${hit.paragraph}`);
  add(`kinds beside ${Math.min(kinds(near), 3)}`);
  found.add(`${code}, kinds beside ${Math.min(kinds(near), 2)}`);
  add(`kinds in sentence ${Math.min(kinds(others), 3)}`);
  add(`before ${stem(firstToken - 1)}`);
  add(`behind ${stem(lastToken + 1)}`);
  found.add(`two before ${stem(firstToken - 2)} ${stem(firstToken - 1)}`);
  found.add(`two behind ${stem(lastToken + 1)} ${stem(lastToken + 2)}`);
  const last = tokens[lastToken]?.lower ?? '';
  if (last !== singular(last)) add('plural');
  const sentence = sentences[hit.sentence] as { firstToken: number; lastToken: number };
  for (const reason of tone) add(reason);
  add(`words of exposure ${Math.min(exposing, 2)}`);
  add(`words of the incident ${Math.min(telling, 3)}`);
  add(`named ${Math.min(times, 3)} times`);
  found.add(`${code}, named ${Math.min(times, 2)} times`);
  for (let i = Math.max(sentence.firstToken, firstToken - wordsLeft); i < firstToken; i++) found.add(`left ${stem(i)}`);
  for (let i = lastToken + 1; i <= Math.min(sentence.lastToken, lastToken + wordsRight); i++)
    found.add(`right ${stem(i)}`);
  if ((tokens[firstToken]?.quote ?? -1) >= 0) add('quoted');
  const place = firstToken / tokens.length;
  add(place < 0.2 ? 'at the beginning' : place < 0.6 ? 'in the middle' : 'at the end');
  return [...found];
}
