import type { FoundClaim } from '../claims/found.ts';
import { isFirstPerson, speakerOf, type Speaker, type SpeakerContext, type SpokenClaim } from '../claims/speaker.ts';
import { parseTable, type Table } from '../learned/table.ts';
import { questionOf, type Question } from './candidates.ts';
import { castOf, evidenceOf } from './evidence.ts';
import { speakerWeights as weightsText } from './weights.generated.ts';

export const speakerWeights = parseTable(weightsText);

/** The author speaks for himself, "we" is whoever wrote the text, and "media reports" are nobody's: there is nothing to weigh. */
function isOpen({ reading }: SpeakerContext, { source, rule }: FoundClaim, ruled: Speaker): boolean {
  if (rule.startsWith('author:') || ruled.kind === 'MEDIA') return false;
  return !(source && source.first === source.last && isFirstPerson(reading, source));
}

/** Nobody who spoke so many claims ago is meant: a text of 20,000 claims is read in the time of its length. */
const mostBefore = 400;

function ruledSpeakers(context: SpeakerContext, claims: readonly FoundClaim[]): SpokenClaim[] {
  const settled: SpokenClaim[] = [];
  for (const claim of claims) settled.push({ claim, speaker: speakerOf(context, claim, settled.slice(-mostBefore)) });
  return settled;
}

/**
 * The speakers of all claims, in the order of the text: a pronoun may mean who spoke before. `choose` picks among those
 * who may be meant, or leaves it at whom the fixed rules name.
 */
export function walkSpeakers(
  context: SpeakerContext,
  claims: readonly FoundClaim[],
  choose: (question: Question, evidence: () => string[][], index: number) => Speaker,
): SpokenClaim[] {
  const cast = castOf(context);
  const settled: SpokenClaim[] = [];
  claims.forEach((claim, index) => {
    const before = settled.slice(-mostBefore);
    const ruled = speakerOf(context, claim, before);
    const question = isOpen(context, claim, ruled) ? questionOf(context, claim, ruled, before) : null;
    const speaker = question ? choose(question, () => evidenceOf(cast, question), index) : ruled;
    settled.push({ claim, speaker });
  });
  return settled;
}

/** Without weights the fixed rules decide. */
export function settleSpeakers(
  context: SpeakerContext,
  claims: readonly FoundClaim[],
  weights: Table | null = speakerWeights,
): SpokenClaim[] {
  if (!weights) return ruledSpeakers(context, claims);
  return walkSpeakers(context, claims, (question, evidence) => likeliest(weights, question, evidence()));
}

export function likeliest({ rows }: Table, { candidates, ruled }: Question, evidence: readonly string[][]): Speaker {
  let best: Speaker = ruled;
  let most = -Infinity;
  evidence.forEach((reasons, at) => {
    let sum = 0;
    for (const reason of reasons) sum += rows.get(reason)?.[0] ?? 0;
    if (sum <= most) return;
    most = sum;
    best = candidates[at]?.speaker ?? ruled;
  });
  return best;
}
