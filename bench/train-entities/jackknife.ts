import type { EntityWeights } from '../../ingest/extract/entities/judge.ts';
import { foldOf, folds } from './folds.ts';
import type { AnnotatedDocument } from './gold.ts';
import { train } from './train.ts';
import { entityTables } from './weights-file.ts';

/**
 * For each incident weights learned from the documents of other incidents: what is learned further on must see the
 * entities with the errors that they have in a text nobody has annotated.
 */
export function jackknife(documents: readonly AnnotatedDocument[]): (incident: string) => EntityWeights {
  const weights = Array.from({ length: folds }, (_, fold) =>
    entityTables(train(documents.filter(({ incident }) => foldOf(incident) !== fold))),
  );
  return (incident) => weights[foldOf(incident)] as EntityWeights;
}
