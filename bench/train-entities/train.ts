import { entityKinds, type EntityKind } from '../../schema/ontology/kinds.ts';
import {
  descriptionOutcomes,
  labelDescriptions,
  type DescriptionExample,
  type DescriptionOutcome,
} from './described.ts';
import { heldOut } from './folds.ts';
import type { AnnotatedDocument } from './gold.ts';
import { learn, likeliest, probabilities, type Model } from './logistic-regression.ts';
import { labelNames, nameExamples, nameOutcomes, type NamedDocument, type NameOutcome } from './named.ts';
import type { NameGroup } from '../../ingest/extract/entities/name.ts';

/**
 * From this probability on, a description is an entity of its own: where F1 is highest, half of what F1 can be. Between .25
 * and .4 the F1 of cross-validation stays within a point. Systems from .40 to .48 too, and texts of others have fewer;
 * attackers from .20 to .33 too.
 */
export const thresholds = { AGENCY: 0.35, SYSTEM: 0.46, ATTACKER: 0.33 } as const;

export interface Trained {
  readonly names: Model<NameOutcome>;
  readonly descriptions: Model<DescriptionOutcome>;
  readonly documents: number;
  readonly incidents: number;
  readonly nameExamples: number;
  readonly descriptionExamples: number;
  /** F1 in per cent, each document judged by models that have not seen its incident. */
  readonly f1: Readonly<Record<EntityKind, number>>;
}

interface ReadDocument extends NamedDocument {
  readonly judged: ReadonlyMap<NameGroup, NameOutcome>;
  readonly descriptions: readonly DescriptionExample[];
}

export function train(documents: readonly AnnotatedDocument[]): Trained {
  const named = documents.map(labelNames);
  const namesHeldOut = heldOut(named, nameExamples, nameOutcomes);
  const read = named.map((document): ReadDocument => {
    const model = namesHeldOut(document);
    const judged = new Map([...document.reasons].map(([group, reasons]) => [group, likeliest(model, reasons)]));
    const descriptions = labelDescriptions(document, (group) => judged.get(group) ?? 'NONE');
    return { ...document, judged, descriptions };
  });
  const forNames = named.flatMap(nameExamples);
  const forDescriptions = read.flatMap(({ descriptions }) => descriptions);
  return {
    names: learn(forNames, nameOutcomes),
    descriptions: learn(forDescriptions, descriptionOutcomes),
    documents: documents.length,
    incidents: new Set(documents.map(({ incident }) => incident)).size,
    nameExamples: forNames.length,
    descriptionExamples: forDescriptions.length,
    f1: score(read),
  };
}

function score(documents: readonly ReadDocument[]): Record<EntityKind, number> {
  const right = { AGENCY: 0, SYSTEM: 0, ATTACKER: 0, PERSON: 0 };
  const found = { ...right };
  const annotated = { ...right };
  const descriptionsHeldOut = heldOut(documents, ({ descriptions }) => descriptions, descriptionOutcomes);
  for (const document of documents) {
    for (const { kind } of document.entities) annotated[kind]++;
    for (const [group, outcome] of document.judged) {
      if (outcome === 'NONE') continue;
      found[outcome]++;
      if (document.labels.get(group) === outcome) right[outcome]++;
    }
    const model = descriptionsHeldOut(document);
    for (const { type, reasons, outcome } of document.descriptions) {
      if ((probabilities(model, reasons)[1] ?? 0) < thresholds[type]) continue;
      found[type]++;
      if (outcome === 'YES') right[type]++;
    }
  }
  const f1 = (kind: EntityKind): number => (200 * right[kind]) / Math.max(1, found[kind] + annotated[kind]);
  return Object.fromEntries(entityKinds.map((kind) => [kind, f1(kind)])) as Record<EntityKind, number>;
}
