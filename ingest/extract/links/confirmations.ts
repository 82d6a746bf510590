import { candidatesOf, widest, type Candidate } from './candidates.ts';
import { type FoundLink, spelled } from './match.ts';
import { meets } from '../vocabulary/said-words.ts';
import type { Proposition } from './proposition.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import type { Story } from './story.ts';

/** How like the words must be; below it a confirmation is more often about something else. */
const leastCosine = 0.1;
/** The annotators drew no such links; so this is how often one read by hand was right. */
const confidence = 0.4;
/** Claims of others between the two at most. */
const farthest = 3;

const before = { ...widest, on: 0, closely: false };

/** Which earlier claims of others a confirmation takes up: the same proposition, not turned round. */
export function confirmationsOf(story: Story): FoundLink[] {
  const links: FoundLink[] = [];
  story.claims.forEach(({ stance }, from) => {
    if (stance !== 'CONFIRMS') return;
    for (const candidate of candidatesOf(story, from, before)) {
      if (!takesUp(story, from, candidate)) continue;
      const shared = spelled(story, from, candidate);
      links.push({
        kind: 'CONFIRMS',
        from,
        to: candidate.to,
        partial: false,
        confidence,
        reasons: ['grants what another said', ...(shared.length > 0 ? [`both speak of ${shared.join(', ')}`] : [])],
        rule: 'link:confirms',
      });
    }
  });
  return links;
}

function takesUp(
  { claims, propositions, classesOf, reading }: Story,
  from: number,
  { to, rank, words }: Candidate,
): boolean {
  const { content, cue } = (claims[from] as SettledClaim).claim;
  const { stance, claim } = claims[to] as SettledClaim;
  const a = propositions[from] as Proposition;
  const b = propositions[to] as Proposition;
  if (isDenial(stance) || b.unreal || a.negated !== b.negated || rank < 1 || rank > farthest) return false;
  const paragraphs = (reading.tokens[content.first]?.paragraph ?? 0) - (reading.tokens[claim.content.first]?.paragraph ?? 0); // prettier-ignore
  const wordless = cue !== null && cue.first >= content.first && cue.last <= content.last;
  if (wordless) return rank === 1 && paragraphs === 0;
  return paragraphs <= 1 && words.cosine >= leastCosine && meets(classesOf(from), classesOf(to));
}
