import { readCorrected } from '../../../graph/cypher/correct.ts';
import { readForView, writeIncidents, type PlacedRow } from '../../../graph/cypher/write-derived.ts';
import { readNames } from '../../../graph/cypher/write-identity.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import type { AppliedFacts } from '../../../graph/write/apply-facts.ts';
import type { DocumentFacts } from '../../../graph/write/document-facts.ts';
import type { Erased } from '../../../graph/write/erase-documents.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { sorted } from '../../../schema/claim-ids.ts';
import { isOfItsKind } from '../../link/identity/bare-nouns.ts';
import type { Corrections } from './curate.ts';
import { readDocumentRows } from './document-rows.ts';
import { readIncidentRows } from './incident-rows.ts';
import { linkClaims } from './link-claims.ts';
import { linkEntities } from './link-entities.ts';
import { linkIncidents } from './link-incidents.ts';
import { linkVersions, readArticles } from './link-versions.ts';
import { overrule } from './overrule.ts';
import { refreshIncidents } from './refresh-incidents.ts';
import { storiesOfFacts } from './stories.ts';
import { writeOutbox } from './write-outbox.ts';

/** What a transaction changed among the facts and the decisions of curators. */
export interface Changed {
  readonly applied: AppliedFacts;
  readonly erased: Erased;
  readonly corrections: Corrections;
  /** Names on which a curator's verdict came or went. */
  readonly judgedEntityIds: readonly string[];
  readonly now: string;
}

/** Derives anew what these changes touch, and tells of it. @returns ids of the links that were not there */
export async function deriveAnew(
  transaction: GraphReader,
  { applied, erased, corrections, judgedEntityIds, now }: Changed,
): Promise<readonly string[]> {
  const { written } = applied;
  const leftUnitIds = sorted([...erased.leftUnitIds, ...applied.left.unitIds]);
  const leftIncidentIds = sorted([...erased.incidentIds, ...applied.left.incidentIds]);
  const added = new Set(applied.addedDocumentIds);
  const unsettledIds = [...judgedEntityIds, ...erased.keptEntityIds, ...erased.leftEntityIds];
  const stories = [...written.flatMap(storiesOfFacts), ...corrections.stories];
  const { placed, changedIncidentIds } =
    stories.length + leftUnitIds.length === 0
      ? { placed: [], changedIncidentIds: [] }
      : await linkIncidents(transaction, stories, now, {
          verdicts: corrections.verdicts,
          leftUnitIds,
          newUnitIds: written
            .filter(({ documentId }) => added.has(documentId))
            .flatMap(({ units }) => units.map(({ id }) => id)),
        });
  const movedIncidentIds = [...changedIncidentIds, ...leftIncidentIds];
  const plainIds = new Set(written.filter(namesNobodyOfItsStory).map(({ documentId }) => documentId));
  const addsNoName = ({ documentId }: PlacedRow): boolean => added.has(documentId) && plainIds.has(documentId);
  const placedIn = Map.groupBy(placed, ({ incidentId }) => incidentId);
  const renamedIds = [...changedIncidentIds.filter((id) => !placedIn.get(id)?.every(addsNoName)), ...leftIncidentIds];
  const { movedIds } = await linkEntities(transaction, applied.entityIds, unsettledIds, renamedIds, now);
  const sources = [stories, leftUnitIds, erased.documentIds, corrections.documentIds, movedIds];
  if (sources.every((list) => list.length === 0)) return [];
  const corrected = await placesOf(transaction, corrections.documentIds);
  // Sides are known by what names mean.
  const spoken = movedIds.length === 0 ? [] : await transaction.run(readNames.spokenIn, { ids: [...movedIds] });
  await closeEmptied(transaction, leftIncidentIds, now);
  const moved = unitsAmong([...spoken, ...corrected, ...placed]);
  const incidentOf = new Map<string, string>(moved.map((row) => [row.unitId, row.incidentId]));
  const articleIds = sorted([
    ...applied.versionedArticleIds,
    ...erased.articleIds,
    ...corrected.map(({ articleId }) => articleId),
  ]);
  const isSaid = articleIds.length > 0 && applied.writeSaid(incidentOf);
  const articles = await readArticles(transaction, articleIds);
  const { judged, overruled } = await overrule(
    transaction,
    applied,
    corrections,
    { articles, spoken, touched: moved },
    now,
  );
  const unlinked = await placesOf(transaction, overruled.changedDocumentIds);
  const touched = unitsAmong([...unlinked, ...moved]);
  const incidentIds = sorted([
    ...movedIncidentIds,
    ...[...spoken, ...corrected, ...unlinked].map(({ incidentId }) => incidentId),
  ]);
  const documents = readDocumentRows(transaction, freshAmong(written, added, corrections, articleIds));
  const rows = await readIncidentRows(transaction, documents, incidentIds);
  const derived = Promise.all([
    linkClaims(transaction, documents, { placed: touched, articleIds: erased.articleIds }, added, rows, judged, now),
    linkVersions(transaction, articles, now),
    refreshIncidents(transaction, documents, incidentIds, rows, now),
  ]);
  // These have asked for what they need and wait for it: from here on the graph writes while links are reckoned.
  const arePlaced =
    isSaid || applied.writeSaid(incidentOf) ? new Set(written.map(({ documentId }) => documentId)) : new Set();
  const toCopy = placed.filter(({ documentId }) => !arePlaced.has(documentId));
  inChunks(transaction, writeIncidents.claimCopies, toCopy);
  inChunks(transaction, writeIncidents.figureCopies, toCopy);
  const [acrossLinkIds] = await derived;
  const closedLinkIds = new Set(overruled.closedLinkIds);
  const readLinkIds = applied.addedLinkIds.filter((id) => !closedLinkIds.has(id));
  const addedLinkIds = [...readLinkIds, ...corrections.addedLinkIds, ...acrossLinkIds];
  const told = {
    addedClaims: [...applied.addedClaims, ...corrections.shown],
    closedClaims: [...applied.closedClaims, ...corrections.hidden, ...erased.claims],
    addedLinkIds,
  };
  await writeOutbox(transaction, { ...applied, ...told }, incidentIds, (id) => incidentOf.get(id) ?? null, now);
  return addedLinkIds;
}

/**
 * Such a document leaves what an incident's stories call by names of their own as it is: it has none, and no body that
 * may be meant by a noun alone.
 */
const namesNobodyOfItsStory = ({ entities }: DocumentFacts): boolean =>
  !entities.some(({ kind, form, props }) => {
    const generic = props['generic'] === true;
    return (generic && (kind === 'AGENCY' || kind === 'ATTACKER')) || isOfItsKind({ kind, form, generic });
  });

const unitsAmong = (rows: readonly PlacedRow[]): PlacedRow[] => [
  ...new Map(rows.map((row) => [row.unitId, row])).values(),
];

const placesOf = async (
  transaction: GraphReader,
  documentIds: readonly string[],
): Promise<(PlacedRow & { articleId: string })[]> =>
  documentIds.length === 0 ? [] : transaction.run(readCorrected.places, { documentIds: [...documentIds] });

/** New documents of which neither a curator says anything nor another version: they stand in the graph as they were written. */
function freshAmong(
  written: readonly DocumentFacts[],
  added: ReadonlySet<string>,
  { documentIds }: Corrections,
  articleIds: readonly string[],
): ReadonlyMap<string, DocumentFacts> {
  const corrected = new Set(documentIds);
  const versioned = new Set(articleIds);
  const fresh = written.filter(
    ({ documentId: id, articleId }) => added.has(id) && !corrected.has(id) && !versioned.has(articleId),
  );
  return new Map(fresh.map((facts) => [facts.documentId, facts]));
}

/** An incident of which only what is gone still told. */
async function closeEmptied(transaction: GraphReader, incidentIds: readonly string[], now: string): Promise<void> {
  if (incidentIds.length === 0) return;
  const members = await transaction.run(readForView.units, { incidentIds: [...incidentIds] });
  const told = new Set(members.map(({ incidentId }) => incidentId));
  const emptied = incidentIds.filter((id) => !told.has(id));
  if (emptied.length > 0) void transaction.run(writeIncidents.closedIncidents, { ids: emptied, now });
}
