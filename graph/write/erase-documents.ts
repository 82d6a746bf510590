import { sorted } from '../../schema/claim-ids.ts';
import {
  eraseFacts,
  eraseNameJudgements,
  eraseOrphans,
  forgetIncidentNames,
  readErasable,
  readOrphans,
} from '../cypher/erase.ts';
import { readNames } from '../cypher/write-identity.ts';
import type { GraphReader } from '../engine.ts';
import { renameEntities, type ClaimOfDocument } from './apply-facts.ts';
import { unitsBeside } from './left-stories.ts';

export interface Erased {
  readonly documentIds: readonly string[];
  readonly articleIds: readonly string[];
  /** Claims of the current view that are gone. */
  readonly claims: readonly ClaimOfDocument[];
  /** Story units that hung together with those of the documents and may not do so any longer. */
  readonly leftUnitIds: readonly string[];
  /** Incidents that are still there and told of them. */
  readonly incidentIds: readonly string[];
  /** Names that nobody else gives now, and those that others give too, or gave. */
  readonly goneEntityIds: readonly string[];
  readonly keptEntityIds: readonly string[];
  /** Names of which one of those was judged to mean the same, or left undecided. */
  readonly leftEntityIds: readonly string[];
}

const nothing: Erased = {
  documentIds: [],
  articleIds: [],
  claims: [],
  leftUnitIds: [],
  incidentIds: [],
  goneEntityIds: [],
  keptEntityIds: [],
  leftEntityIds: [],
};

/** Takes documents out of the graph with all that only they told. Whoever derives has to derive anew what hung on them. */
export async function eraseDocuments(
  transaction: GraphReader,
  wanted: readonly string[],
  now: string,
): Promise<Erased> {
  if (wanted.length === 0) return nothing;
  const documents = await transaction.run(readErasable.documents, { documentIds: sorted(wanted) });
  if (documents.length === 0) return nothing;
  const documentIds = documents.map(({ id }) => id);
  const [claims, entities, memberships, keys] = await Promise.all([
    transaction.run(readErasable.claims, { documentIds }),
    transaction.run(readErasable.entities, { documentIds }),
    transaction.run(readErasable.incidents, { documentIds }),
    transaction.run(readErasable.keys, { documentIds }),
  ]);
  const leftUnitIds = await unitsLeft(transaction, memberships);
  const neighborIds = await namesAround(
    transaction,
    entities.map(({ id }) => id),
  );

  for (const statement of Object.values(eraseFacts)) void transaction.run(statement, { documentIds });
  const articleIds = sorted(documents.map(({ articleId }) => articleId));
  const incidents = sorted(memberships.map(({ id }) => id));
  const entityIds = entities.map(({ id }) => id);
  const [, , goneEntityIds, goneIncidentIds] = await Promise.all([
    eraseUntold(transaction, 'articles', articleIds),
    eraseUntold(transaction, 'sources', sorted(documents.flatMap(({ publisherId }) => publisherId ?? []))),
    eraseUntold(transaction, 'entities', entityIds),
    eraseUntold(transaction, 'incidents', incidents),
    eraseUntold(
      transaction,
      'keys',
      keys.map(({ id }) => id),
    ),
  ]);
  const keptEntityIds = entityIds.filter((id) => !goneEntityIds.has(id));
  const unnamed = keptEntityIds.length === 0 ? [] : await renameEntities(transaction, keptEntityIds, now);
  const incidentIds = incidents.filter((id) => !goneIncidentIds.has(id));
  // Those that have documents still are named anew with their view.
  if (incidentIds.length > 0) void transaction.run(forgetIncidentNames, { ids: incidentIds });
  return {
    documentIds,
    articleIds,
    claims,
    leftUnitIds,
    incidentIds,
    goneEntityIds: [...goneEntityIds, ...unnamed],
    keptEntityIds,
    leftEntityIds: neighborIds.filter((id) => !goneEntityIds.has(id)),
  };
}

async function namesAround(transaction: GraphReader, ids: string[]): Promise<string[]> {
  const [rows, judged] = await Promise.all([
    transaction.run(readNames.byIds, { ids }),
    transaction.run(readNames.judgements, { ids }),
  ]);
  const canonical = sorted(rows.map(({ canonicalId }) => canonicalId));
  const mates = canonical.length === 0 ? [] : await transaction.run(readNames.ofCanonical, { ids: canonical });
  return sorted([...mates.map(({ id }) => id), ...judged.flatMap(({ a, b }) => [a, b])]);
}

async function unitsLeft(
  transaction: GraphReader,
  memberships: readonly { id: string; unitId: string; open: boolean }[],
): Promise<string[]> {
  const erased = sorted(memberships.map(({ unitId }) => unitId));
  return erased.length === 0 ? [] : unitsBeside(transaction, erased, sorted(memberships.map(({ id }) => id)));
}

async function eraseUntold(
  transaction: GraphReader,
  kind: keyof typeof readOrphans,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const gone = (await transaction.run(readOrphans[kind], { ids: [...ids] })).map(({ id }) => id);
  if (gone.length === 0) return new Set();
  if (kind === 'entities') void transaction.run(eraseNameJudgements, { ids: gone });
  void transaction.run(eraseOrphans[kind], { ids: gone });
  return new Set(gone);
}
