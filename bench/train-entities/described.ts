import type { NameGroup } from '../../ingest/extract/entities/name.ts';
import { countNamed, nominalEvidence, sentenceTopics } from '../../ingest/extract/entities/nominal-evidence.ts';
import type { NominalGroup } from '../../ingest/extract/entities/nominal-groups.ts';
import { settleNominals } from '../../ingest/extract/entities/settle.ts';
import { places } from '../../ingest/extract/vocabulary/places.ts';
import type { Example } from './logistic-regression.ts';
import { mostAlike, spellings, type NamedDocument, type NameOutcome } from './named.ts';

export type DescriptionOutcome = 'NONE' | 'YES';
export const descriptionOutcomes: readonly DescriptionOutcome[] = ['NONE', 'YES'];

export interface DescriptionExample extends Example<DescriptionOutcome> {
  readonly type: NominalGroup['type'];
}

/**
 * The descriptions ("the billing server") that are left when names have taken up theirs, each with what the annotators
 * took it for. `outcomeOf` is what each name was judged to be; like the reader it may err, so it must come from a model
 * that has not seen the document.
 */
export function labelDescriptions(
  document: NamedDocument,
  outcomeOf: (group: NameGroup) => NameOutcome,
): DescriptionExample[] {
  const { names, text } = document;
  const kinds = names.spans.map((_, i) => {
    const group = names.groupOf[i];
    const outcome = group ? outcomeOf(group) : 'NONE';
    return group && outcome === 'NONE' && places.has(group.form) ? 'PLACE' : outcome;
  });
  const { described } = settleNominals(text, names, (group) => {
    const outcome = outcomeOf(group);
    return outcome === 'NONE' ? null : outcome;
  });
  const counts = countNamed(names.groups, outcomeOf);
  const real = findReal(document, described);
  const topicsOf = sentenceTopics(text);
  return described.map((group) => ({
    type: group.type,
    outcome: real.has(group) ? 'YES' : 'NONE',
    reasons: nominalEvidence(text, group.mentions, kinds, {
      ...counts,
      described: described.filter(({ type }) => type === group.type).length - 1,
      topicsOf,
    }),
  }));
}

/** The descriptions that stand for an annotated entity without a name, one for each entity. */
function findReal(document: NamedDocument, described: readonly NominalGroup[]): Set<NominalGroup> {
  const left = new Set(document.unnamed);
  const real = new Set<NominalGroup>();
  for (const group of [...described].sort((a, b) => b.mentions.length - a.mentions.length)) {
    const sameKind = [...left].filter(({ kind }) => kind === group.type);
    const entity = mostAlike(sameKind, spellings(document, group.mentions));
    if (!entity) continue;
    left.delete(entity);
    real.add(group);
  }
  return real;
}
