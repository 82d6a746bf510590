import type { DataTypeCode } from '../../schema/ontology/data-types.ts';
import { hitEvidence } from '../../ingest/extract/data-types/evidence.ts';
import { hitsOf } from '../../ingest/extract/data-types/hits.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';
import { learn, type Example, type Weights } from '../learn/multinomial.ts';
import type { AnnotatedFile } from '../train-entities/folder.ts';
import { parseGold } from './gold.ts';

export type DataTypeOutcome = 'NO' | 'YES';
export const dataTypeOutcomes: readonly DataTypeOutcome[] = ['NO', 'YES'];

export interface DataTypeDocument {
  readonly incident: string;
  readonly examples: readonly Example<DataTypeOutcome>[];
}

/** Every mention of a kind of data with whether the annotators name that kind. */
export function readDocument({ name, text: plain, gold }: AnnotatedFile): DataTypeDocument {
  const { incident, dataTypes } = parseGold(name, gold);
  const text = annotate(plain, plain.split('\n')[0]?.trim() ?? null);
  const annotated = new Set<DataTypeCode>(dataTypes);
  const hits = hitsOf(text);
  const reasonsOf = hitEvidence(text, hits);
  const examples = hits.map(({ code }, at): Example<DataTypeOutcome> => {
    return { reasons: reasonsOf(at), outcome: annotated.has(code) ? 'YES' : 'NO' };
  });
  return { incident, examples };
}

/** 4 and 2 were half a point and a point worse in cross-validation. */
const pull = 8;

export const train = (documents: readonly DataTypeDocument[]): Weights =>
  learn(documents.flatMap(({ examples }) => examples), dataTypeOutcomes, { pull }); // prettier-ignore
