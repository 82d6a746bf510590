import type { Candidate } from './candidates.ts';
import { cosine } from '../vocabulary/said-words.ts';
import type { Add } from './pair.ts';
import type { Proposition } from './proposition.ts';
import type { Story } from './story.ts';

/**
 * What stands beside a denial may tell what it answers: "Asked about the memo, the board said that it did not recognise
 * the document" answers whoever told of a memo. And the more a claim has of what the text is about, the likelier it is meant.
 */
export function surroundingFeatures(story: Story, from: number, { to, closer, share }: Candidate, add: Add): void {
  const { profiles, propositions, saidIn, sentenceOf, besideOf, opening, words } = story;
  const { stems } = propositions[to] as Proposition;
  const like = (name: string, a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): void => {
    const much = a ? cosine(a, b, words) : 0;
    add(name, much > 0, much);
  };
  like('title tells it', opening.title, stems);
  like('lead tells it', opening.lead, stems);
  add('closer ones', closer > 0, closer);
  add('share of words', share > 0, share);
  const [own, other] = [profiles[from]?.sentence ?? 0, profiles[to]?.sentence ?? 0];
  if (own === other) return;
  const [sentence, around] = [sentenceOf(from).stems, sentenceOf(to).stems];
  like('beside the denial', besideOf(from), stems);
  like('sentence of the denial', sentence, stems);
  like('one sentence and the other', sentence, around);
  like('beside one and the other', besideOf(from), besideOf(to));
  if (own - 1 !== other) {
    const before = saidIn(own - 1)?.stems;
    like('before the denial', before, stems);
    like('before the denial, its sentence', before, around);
  }
  if (own + 1 !== other) like('behind the denial', saidIn(own + 1)?.stems, stems);
}
