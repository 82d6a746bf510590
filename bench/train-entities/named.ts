import { ruledReasons } from '../../ingest/extract/entities/judge.ts';
import { nameEvidence } from '../../ingest/extract/entities/name-evidence.ts';
import type { NameGroup } from '../../ingest/extract/entities/name.ts';
import { readNames, type NamesOfText } from '../../ingest/extract/entities/read-names.ts';
import type { EntityKind } from '../../schema/ontology/kinds.ts';
import type { AnnotatedDocument, GoldEntity } from './gold.ts';
import type { Example } from './logistic-regression.ts';
import { likeness } from './same-name.ts';

export type NameOutcome = 'NONE' | EntityKind;
/** In the order of the columns that `judge.ts` reads. */
export const nameOutcomes: readonly NameOutcome[] = ['NONE', 'AGENCY', 'SYSTEM', 'ATTACKER', 'PERSON'];

export interface NamedDocument extends AnnotatedDocument {
  readonly names: NamesOfText;
  readonly reasons: ReadonlyMap<NameGroup, ReadonlyMap<string, number>>;
  /** AGAIN: another spelling of an entity that a group with more mentions stands for already. */
  readonly labels: ReadonlyMap<NameGroup, NameOutcome | 'AGAIN'>;
  /** Entities that no name stands for. */
  readonly unnamed: readonly GoldEntity[];
}

/** The distinct spellings of some mentions, as they stand in the text. */
export function spellings(
  { text }: AnnotatedDocument,
  mentions: readonly { readonly first: number; readonly last: number }[],
): string[] {
  const all = mentions.map(({ first, last }) =>
    text.text.slice(text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 0),
  );
  return [...new Set(all)];
}

/** The entity whose names are most like these, or null. */
export function mostAlike(entities: readonly GoldEntity[], names: readonly string[]): GoldEntity | null {
  let best: GoldEntity | null = null;
  let most = 0;
  for (const entity of entities) {
    const like = likeness(names, entity.names);
    if (like <= most) continue;
    most = like;
    best = entity;
  }
  return best;
}

/** The names that the reader finds in a document, each with what it has to go by and what the annotators took it for. */
export function labelNames(document: AnnotatedDocument): NamedDocument {
  const names = readNames(document.text);
  const taken = new Set<GoldEntity>();
  const labels = new Map<NameGroup, NameOutcome | 'AGAIN'>();
  for (const group of [...names.groups].sort((a, b) => b.mentions.length - a.mentions.length)) {
    const entity = mostAlike(document.entities, [group.full, ...spellings(document, group.mentions)]);
    labels.set(group, entity === null ? 'NONE' : taken.has(entity) ? 'AGAIN' : entity.kind);
    if (entity) taken.add(entity);
  }
  const reasons = new Map(
    names.groups.map((group) => [
      group,
      withoutRuled(nameEvidence(document.text, group, names.nameAt, names.definitions.get(group)?.type)),
    ]),
  );
  return { ...document, names, reasons, labels, unnamed: document.entities.filter((entity) => !taken.has(entity)) };
}

export function nameExamples({ names, labels, reasons }: NamedDocument): Example<NameOutcome>[] {
  return names.groups.flatMap((group) => {
    const outcome = labels.get(group) ?? 'NONE';
    return outcome === 'AGAIN' ? [] : [{ reasons: reasons.get(group) ?? new Map<string, number>(), outcome }];
  });
}

/** Reasons that only fixed rules ask for are too rare in the articles to be weighed. */
const withoutRuled = (reasons: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...reasons].filter(([reason]) => !ruledReasons.has(reason)));
