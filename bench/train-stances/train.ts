import { settleSpeakers } from '../../ingest/extract/speakers/settle-speakers.ts';
import { denialEvidence } from '../../ingest/extract/stance/evidence.ts';
import { ruledStances } from '../../ingest/extract/stance/settle-stances.ts';
import { learn, type Example, type Weights } from '../learn/multinomial.ts';
import type { SpeakerDocument } from '../train-speakers/train.ts';

export type DenialOutcome = 'OTHER' | 'DENIES';
export const denialOutcomes: readonly DenialOutcome[] = ['OTHER', 'DENIES'];

/**
 * Every claim that is found, with whether the annotators take it for a denial. One that they do not have is no denial
 * either: without these the weights were right less often about what the reader finds on its own.
 */
export function examplesOf({ context, claims, gold, annotated }: SpeakerDocument): Example<DenialOutcome>[] {
  const ruled = ruledStances(context.reading, settleSpeakers(context, claims, null));
  return annotated.map((claim, at) => ({
    reasons: denialEvidence(context.reading, ruled, at, gold.kind),
    outcome: claim && /DENIES/.test(claim.stance) ? 'DENIES' : 'OTHER',
  }));
}

/** From 4 to 6 all is alike in cross-validation, 8 is half a point worse. */
const pull = 5;

export const train = (examples: readonly Example<DenialOutcome>[]): Weights =>
  learn(examples, denialOutcomes, { pull });
