import { candidatesOf, type Candidate } from './candidates.ts';
import type { FoundLink } from './links.ts';
import { meets, type Proposition } from './proposition.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import type { Story } from './story.ts';

/** Words that a confirmation shares with what it confirms; with fewer it is more often about something else. */
const least = { words: 2, cosine: 0.2 };
/** Claims of others between the two at most. */
const farthest = 6;
const mostWords = 4;

/** Which earlier claims of others a confirmation takes up: the same proposition, not turned round. */
export function confirmationsOf(story: Story): FoundLink[] {
  const links: FoundLink[] = [];
  story.claims.forEach(({ stance }, from) => {
    if (stance !== 'CONFIRMS') return;
    for (const candidate of candidatesOf(story, from)) {
      if (!takesUp(story, from, candidate)) continue;
      const shared = candidate.words.words.slice(0, mostWords).join(', ');
      links.push({
        kind: 'CONFIRMS',
        from,
        to: candidate.to,
        partial: false,
        confidence: 0.6,
        reasons: [`both speak of ${shared}`, 'acknowledged after another had said it'],
        rule: 'link:confirms',
      });
    }
  });
  return links;
}

function takesUp({ claims, propositions }: Story, from: number, { to, rank, words }: Candidate): boolean {
  const a = propositions[from] as Proposition;
  const b = propositions[to] as Proposition;
  const { stance } = claims[to] as SettledClaim;
  if (rank < 1 || rank > farthest || isDenial(stance) || b.unreal || a.negated !== b.negated) return false;
  return words.words.length >= least.words && words.cosine >= least.cosine && meets(a.predicates, b.predicates);
}
