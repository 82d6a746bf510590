import { settleSpeakers } from '../../ingest/extract/speakers/settle-speakers.ts';
import { denialEvidence } from '../../ingest/extract/stance/evidence.ts';
import { ruledStances } from '../../ingest/extract/stance/settle-stances.ts';
import { learn, type Example, type Weights } from '../learn/multinomial.ts';
import type { SpeakerDocument } from '../train-speakers/train.ts';

export type DenialOutcome = 'OTHER' | 'DENIES';
export const denialOutcomes: readonly DenialOutcome[] = ['OTHER', 'DENIES'];

/** Every claim that the annotators have too, with whether they take it for a denial. */
export function examplesOf({ context, claims, gold, annotated }: SpeakerDocument): Example<DenialOutcome>[] {
  const ruled = ruledStances(context.reading, settleSpeakers(context, claims, null));
  return annotated.flatMap((claim, at) =>
    claim
      ? [
          {
            reasons: denialEvidence(context.reading, ruled, at, gold.kind),
            outcome: /DENIES/.test(claim.stance) ? ('DENIES' as const) : ('OTHER' as const),
          },
        ]
      : [],
  );
}

/** 3 was a quarter of a point worse in cross-validation. */
const pull = 6;

export const train = (examples: readonly Example<DenialOutcome>[]): Weights =>
  learn(examples, denialOutcomes, { pull });
