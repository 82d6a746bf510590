import type { TokenRange } from '../claims/reading.ts';
import { little } from '../vocabulary/nearness.ts';
import { nothingShared, sharedOf, type Proposition, type Shared } from './proposition.ts';
import type { SettledClaim } from './settled.ts';
import { sameSide, sameVoice, type Side } from './sides.ts';
import type { Story } from './story.ts';

/** A claim that another may answer. */
export interface Candidate {
  readonly to: number;
  /** 1 for the last claim of another side before the answer, 2 for the one before it; -1 for the first after it. */
  readonly rank: number;
  /** The claims between the two are all of one of the two speakers. */
  readonly exchange: boolean;
  readonly words: Shared;
  readonly classes: Shared;
  /** Between the words of the answer and the whole sentence of the claim. */
  readonly around: Shared;
  /** No other candidate shares more words with the answer. */
  readonly closest: boolean;
  /** How many share more. */
  readonly closer: number;
  /** Of the likeness in words that all candidates have with the answer, what this one has. */
  readonly share: number;
}

/** Claims before an answer and after it among which it looks for what it answers, so that no text costs a square. */
export interface Reach {
  readonly back: number;
  readonly on: number;
  /** Whether they are compared by what their words mean, and with the sentences around the claims, too. */
  readonly closely: boolean;
}
export const widest: Reach = { back: 60, on: 60, closely: true };

const answerable: ReadonlySet<string> = new Set(['ASSERTS', 'ALLEGES', 'CONFIRMS', 'DENIES', 'PARTLY_DENIES']);

/** Whether a claim is of the side of an answer. */
const isOwnOf = ({ reading, claims, sides }: Story, from: number, to: number): boolean =>
  sameSide(sides[from] as Side, sides[to] as Side) ||
  sameVoice((claims[from] as SettledClaim).speaker, (claims[to] as SettledClaim).speaker, reading);

function isOpenTo(story: Story, from: number, to: number): boolean {
  const { stance, claim } = story.claims[to] as SettledClaim;
  const answer = story.claims[from] as SettledClaim;
  return answerable.has(stance) && !isOwnOf(story, from, to) && !holds(claim.content, answer.claim.content);
}

/** The last claim before an answer that it may answer, or -1: the candidate of rank 1, found without comparing the two. */
export function lastBefore(story: Story, from: number, { back }: Reach): number {
  for (let to = from - 1; to >= Math.max(0, from - back); to--) if (isOpenTo(story, from, to)) return to;
  return -1;
}

/** The claims of other sides near an answer. */
export function candidatesOf(story: Story, from: number, { back, on, closely }: Reach = widest): Candidate[] {
  const { reading, claims } = story;
  const found: Omit<Candidate, 'closest' | 'closer' | 'share'>[] = [];
  let nearest: SettledClaim | null = null;
  let exchange = true;
  let rank = 0;
  for (let to = from - 1; to >= Math.max(0, from - back); to--) {
    const target = claims[to] as SettledClaim;
    if (isOpenTo(story, from, to)) {
      nearest ??= target;
      exchange &&= sameVoice(nearest.speaker, target.speaker, reading);
      found.push({ ...compared(story, from, to, closely), rank: ++rank, exchange });
    } else if (!isOwnOf(story, from, to)) exchange = false;
  }
  rank = 0;
  for (let to = from + 1; to < Math.min(claims.length, from + on); to++)
    if (isOpenTo(story, from, to)) found.push({ ...compared(story, from, to, closely), rank: --rank, exchange: false });
  const likest = found.map(({ words }) => words.cosine).sort((a, b) => b - a);
  const all = likest.reduce((sum, cosine) => sum + cosine, 0);
  const [most = 0] = likest;
  return found.map((candidate) => {
    const { cosine } = candidate.words;
    return {
      ...candidate,
      closest: most > 0 && cosine === most,
      closer: likest.indexOf(cosine),
      share: cosine / (all + little),
    };
  });
}

/**
 * "The report said that the board denied …" passes the denial on, or says it again, and is not what it answers. Of the same
 * words two may speak: "denied that the password was the user's name, as the expert had reported".
 */
function holds(outer: TokenRange, inner: TokenRange): boolean {
  if (outer.first === inner.first && outer.last === inner.last) return false;
  const length = inner.last - inner.first + 1;
  const both = Math.min(outer.last, inner.last) - Math.max(outer.first, inner.first) + 1;
  return both >= 0.8 * length;
}

function compared(
  story: Story,
  from: number,
  to: number,
  closely: boolean,
): Pick<Candidate, 'to' | 'words' | 'classes' | 'around'> {
  const { propositions, words } = story;
  const a = propositions[from] as Proposition;
  const b = propositions[to] as Proposition;
  return {
    to,
    words: sharedOf(a.stems, b.stems, words),
    classes: closely ? sharedOf(story.classesOf(from), story.classesOf(to), story.classes) : nothingShared,
    around: closely ? sharedOf(a.stems, story.sentenceOf(to).stems, words) : nothingShared,
  };
}
