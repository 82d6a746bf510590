import { findClaims } from '../../ingest/extract/claims/find-claims.ts';
import type { FoundClaim } from '../../ingest/extract/claims/found.ts';
import { speakerContext, type Speaker, type SpeakerContext } from '../../ingest/extract/claims/speaker.ts';
import { findEntities } from '../../ingest/extract/entities/entities.ts';
import type { EntityWeights } from '../../ingest/extract/entities/judge.ts';
import type { Question } from '../../ingest/extract/speakers/candidates.ts';
import { spelledOut } from '../../ingest/extract/speakers/evidence.ts';
import { walkSpeakers } from '../../ingest/extract/speakers/settle-speakers.ts';
import type { TaggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';
import { learnChoice, type Choice } from '../learn/choice.ts';
import type { Weights } from '../learn/multinomial.ts';
import { annotationsOf } from '../match-claims.ts';
import type { AnnotatedFile } from '../train-entities/folder.ts';
import { parseGold, type Gold, type GoldClaim } from '../train-links/gold.ts';
import { rightAnswers } from './right-answers.ts';

/** A document as the reader finds it, with the annotation of each claim that is one. */
export interface SpeakerDocument {
  readonly incident: string;
  readonly context: SpeakerContext;
  readonly claims: readonly FoundClaim[];
  readonly gold: Gold;
  readonly annotated: readonly (GoldClaim | null)[];
}

/** The weights are of models that have not seen the incident, since they err there as they will elsewhere. */
export function readDocument(
  { name, text, gold: json }: AnnotatedFile,
  entities: EntityWeights,
  tagger: TaggerWeights | null,
): SpeakerDocument {
  const gold = parseGold(name, json);
  const annotatedText = annotate(text, text.split('\n')[0]?.trim() ?? null);
  const { reading, claims } = findClaims(annotatedText, { kind: gold.kind }, tagger);
  const context = speakerContext(reading, findEntities(annotatedText, { publisher: null }, entities), gold.kind);
  const annotated = annotationsOf(text, reading, claims, gold.claims);
  return { incident: gold.incident, context, claims, gold, annotated };
}

/** The questions of a document whose answer the annotators give. Speakers before are those that the fixed rules name. */
export function choicesOf({ context, claims, gold, annotated }: SpeakerDocument): Choice[] {
  const choices: Choice[] = [];
  walkSpeakers(context, claims, (question: Question, evidence, index): Speaker => {
    const claim = annotated[index];
    if (claim && claim.speaker !== 'author') {
      const right = rightAnswers(context, question, gold, claim);
      if (right.includes(true)) choices.push({ answers: spelledOut(question, evidence()), right });
    }
    return question.ruled;
  });
  return choices;
}

export const train = (documents: readonly SpeakerDocument[]): Weights => learnChoice(documents.flatMap(choicesOf));
