import { compareText, sorted } from '../../schema/claim-ids.ts';
import type { GraphReader, Statement } from '../engine.ts';
import {
  closeEntities,
  closeFacts,
  readBeforeWrite,
  writeFacts,
  writeRecordedAt,
  type NodeRow,
  type SaidRow,
  type StoredDocument,
} from '../cypher/write-facts.ts';
import { displayName } from '../../schema/display-name.ts';
import type { DocumentFacts, EntityFacts } from './document-facts.ts';
import { inChunks } from './in-chunks.ts';
import { closeUnits, moveSaid, type LeftStories } from './left-stories.ts';
import { writeDocumentLinks, writeSaidLinks } from './write-links.ts';
import { compareTelling, mostTelling, recordedSince } from './telling.ts';

export interface AppliedFacts {
  /** Documents whose facts were written: new ones, and ones read anew by a newer extractor or from a fuller record. */
  readonly written: readonly DocumentFacts[];
  readonly addedDocumentIds: readonly string[];
  /** Articles of the written documents, but for those of which nothing else was ever written. */
  readonly versionedArticleIds: readonly string[];
  readonly addedClaims: readonly ClaimOfDocument[];
  readonly closedClaims: readonly ClaimOfDocument[];
  readonly addedLinkIds: readonly string[];
  /** What the written documents name, and named until now. */
  readonly entityIds: readonly string[];
  /** Those of them that nobody names any more. */
  readonly goneEntityIds: readonly string[];
  /** What stories that are no longer told left behind. */
  readonly left: LeftStories;
  readonly refused: readonly string[];
  /**
   * Writes claims, figures and their links, unless that was done; to be called before any of them is read. Whoever has
   * much to reckon that needs none of them calls it just before: the server works meanwhile.
   * @param incidentOf what story units are part of, as far as that is known
   * @returns false where they had been written before, without it
   */
  readonly writeSaid: (incidentOf?: ReadonlyMap<string, string>) => boolean;
}

/** With the story unit that it is or was told in. */
export type ClaimOfDocument = { readonly id: string; readonly documentId: string; readonly unitId: string };

/** Documents of one statement at most: their texts may be long. */
const maxDocumentRows = 20;

/**
 * Writes what documents say. Any repetition and order of records ends in the same rows: per document the record with
 * the newest extractor and the fullest metadata tells, and the earliest time is kept.
 * @param now when what a newer reading no longer finds ceased to hold
 */
export async function applyFacts(
  transaction: GraphReader,
  batch: readonly DocumentFacts[],
  now: string,
): Promise<AppliedFacts> {
  const winners = mostTelling(batch);
  const ids = winners.map((facts) => facts.documentId);
  const articleIds = sorted(winners.map((facts) => facts.articleId));
  const [storedDocuments, storedArticles] = await Promise.all([
    transaction.run(readBeforeWrite.documents, { ids }),
    transaction.run(readBeforeWrite.articles, { ids: articleIds }),
  ]);
  const stored = new Map(storedDocuments.map((row) => [row.id, row]));
  keepEarliest(transaction, winners, stored);

  const added = winners.filter((facts) => !stored.has(facts.documentId));
  const replaced = winners.filter((facts) => {
    const row = stored.get(facts.documentId);
    return row !== undefined && compareTelling(facts, row) > 0;
  });
  const written = [...added, ...replaced].map((facts) => {
    const row = stored.get(facts.documentId);
    return row !== undefined && row.recordedAt < facts.recordedAt ? recordedSince(facts, row.recordedAt) : facts;
  });
  const replacedIds = replaced.map((facts) => facts.documentId).toSorted(compareText);
  const before = await readReplaced(transaction, replacedIds);
  if (replacedIds.length > 0)
    for (const statement of Object.values(closeFacts))
      void transaction.run(statement, { documentIds: replacedIds, now });
  const left = await closeUnits(transaction, replaced, before.units, now);
  await writeNodes(transaction, written);
  writeDocumentLinks(transaction, written, new Set(added.map((facts) => facts.documentId)));
  let isSaid = false;
  const writeSaid: AppliedFacts['writeSaid'] = (incidentOf = new Map()) => {
    if (isSaid) return false;
    isSaid = true;
    writeSaidNodes(transaction, written, incidentOf);
    writeSaidLinks(transaction, written);
    return true;
  };
  let goneEntityIds: readonly string[] = [];
  if (replacedIds.length > 0) {
    writeSaid();
    moveSaid(transaction, replacedIds);
    const mentioned = replaced.flatMap((facts) => facts.entities.map((entity) => entity.id));
    const ids = [...before.mentioned.union(new Set(mentioned))].toSorted(compareText);
    goneEntityIds = await renameEntities(transaction, ids, now);
  }

  const named = new Set(written.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const claims = written.flatMap(({ documentId, claims }) =>
    claims.map(({ id, props: { unitId } }) => ({ id, documentId, unitId })),
  );
  const claimIds = new Set(claims.map(({ id }) => id));
  const openClaimIds = new Set(before.claims.map(({ id }) => id));
  const linkIds = written.flatMap((facts) => [...facts.links.denies, ...facts.links.confirms].map((link) => link.id));
  return {
    written,
    addedDocumentIds: added.map((facts) => facts.documentId),
    versionedArticleIds: versionedAmong(written, new Set(storedArticles.map(({ id }) => id))),
    addedClaims: claims.filter(({ id }) => !openClaimIds.has(id)),
    closedClaims: before.claims.filter(({ id }) => !claimIds.has(id)),
    addedLinkIds: linkIds.filter((id) => !before.linkIds.has(id)),
    entityIds: [...named.union(before.mentioned)].toSorted(compareText),
    goneEntityIds,
    left,
    refused: written.flatMap((facts) => facts.refused.map((what) => `${facts.documentId}: ${what}`)),
    writeSaid,
  };
}

function versionedAmong(written: readonly DocumentFacts[], storedIds: ReadonlySet<string>): string[] {
  const byArticle = Map.groupBy(written, (facts) => facts.articleId);
  return [...byArticle].filter(([id, versions]) => storedIds.has(id) || versions.length > 1).map(([id]) => id);
}

/** What documents that are read anew said until now. */
async function readReplaced(transaction: GraphReader, documentIds: string[]) {
  if (documentIds.length === 0)
    return { claims: [], linkIds: new Set<string>(), mentioned: new Set<string>(), units: [] };
  const [claims, links, mentioned, units] = await Promise.all([
    transaction.run(readBeforeWrite.claims, { documentIds }),
    transaction.run(readBeforeWrite.links, { documentIds }),
    transaction.run(readBeforeWrite.mentionedEntities, { documentIds }),
    transaction.run(readBeforeWrite.units, { documentIds }),
  ]);
  const idsOf = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));
  return { claims, linkIds: idsOf(links), mentioned: idsOf(mentioned), units };
}

function keepEarliest(
  transaction: GraphReader,
  winners: readonly DocumentFacts[],
  stored: ReadonlyMap<string, StoredDocument>,
): void {
  const rows = winners
    .filter((facts) => facts.recordedAt < (stored.get(facts.documentId)?.recordedAt ?? ''))
    .map((facts) => ({ id: facts.documentId, recordedAt: facts.recordedAt }));
  if (rows.length > 0)
    for (const statement of Object.values(writeRecordedAt)) void transaction.run(statement, { rows });
}

async function writeNodes(transaction: GraphReader, written: readonly DocumentFacts[]): Promise<void> {
  const rows = <Row>(of: (facts: DocumentFacts) => readonly Row[]): Row[] => written.flatMap((facts) => [...of(facts)]);
  const nodes = <Row extends NodeRow>(
    statement: Statement<{ rows: Row[] }, never>,
    found: Row[],
    size?: number,
  ): void => {
    const unique = [...new Map(found.map((row) => [row.id, row])).values()];
    inChunks(
      transaction,
      statement,
      unique.toSorted((a, b) => compareText(a.id, b.id)),
      size,
    );
  };
  nodes(
    writeFacts.articles,
    rows((facts) => [facts.article]),
  );
  const sources = rows((facts) => (facts.source ? [facts.source] : []));
  nodes(
    writeFacts.sources,
    sources.toSorted((a, b) => compareText(b.props.name, a.props.name)), // the last one of an id is written
  );
  nodes(
    writeFacts.documents,
    rows((facts) => [facts.document]),
    maxDocumentRows,
  );
  nodes(
    writeFacts.units,
    rows((facts) => facts.units),
  );
  const entities = await entityRows(transaction, written);
  nodes(
    writeFacts.agencies,
    entities.filter((row) => row.props['kind'] === 'AGENCY'),
  );
  nodes(
    writeFacts.systems,
    entities.filter((row) => row.props['kind'] === 'SYSTEM'),
  );
  nodes(
    writeFacts.attackers,
    entities.filter((row) => row.props['kind'] === 'ATTACKER'),
  );
  nodes(
    writeFacts.people,
    entities.filter((row) => row.props['kind'] === 'PERSON'),
  );
  nodes(
    writeFacts.dataTypes,
    rows((facts) => facts.dataTypes),
  );
  nodes(
    writeFacts.voices,
    rows((facts) => facts.voices),
  );
}

/** Claims and figures. Rows of one document stand together: it and its unit are what they share. */
function writeSaidNodes(
  transaction: GraphReader,
  written: readonly DocumentFacts[],
  incidentOf: ReadonlyMap<string, string>,
): void {
  const placed = (props: SaidRow['props']): SaidRow['props'] => {
    const incidentId = incidentOf.get(props.unitId);
    return incidentId === undefined ? props : { ...props, incidentId };
  };
  const said = (statement: Statement<{ rows: SaidRow[] }, never>, rows: readonly SaidRow[]): void => {
    const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
    inChunks(
      transaction,
      statement,
      unique.toSorted((a, b) => compareText(a.props.documentId, b.props.documentId) || compareText(a.id, b.id)),
    );
  };
  const claims = (denial: boolean): SaidRow[] =>
    written.flatMap(({ claims, recordedAt: since }) =>
      claims.filter((claim) => claim.denial === denial).map(({ id, props }) => ({ id, since, props: placed(props) })),
    );
  said(writeFacts.claims, claims(false));
  said(writeFacts.denials, claims(true));
  said(
    writeFacts.figures,
    written.flatMap(({ figures, recordedAt: since }) =>
      figures.map(({ id, props }) => ({ id, since, props: placed(props) })),
    ),
  );
}

/** An entity's aliases are all names that any document gives it; which is shown depends on that set alone. */
async function entityRows(transaction: GraphReader, written: readonly DocumentFacts[]): Promise<NodeRow[]> {
  const names = new Map<string, Set<string>>();
  const props = new Map<string, EntityFacts>();
  for (const entity of written.flatMap((facts) => facts.entities)) {
    props.set(entity.id, entity);
    names.set(entity.id, (names.get(entity.id) ?? new Set()).union(new Set(entity.names)));
  }
  const ids = [...props.keys()].toSorted(compareText);
  if (ids.length > 0)
    for (const row of await transaction.run(readBeforeWrite.aliases, { ids }))
      for (const alias of row.aliases) names.get(row.id)?.add(alias);
  return ids.map((id) => {
    const entity = props.get(id) as EntityFacts;
    const aliases = [...(names.get(id) ?? [])].toSorted(compareText);
    const name = displayName(entity.kind, entity.form, aliases);
    return { id, props: { ...entity.props, name, aliases, searchText: aliases.join('\n'), to: null } };
  });
}

/**
 * After a document was read anew or erased, an entity goes by the names that the documents of the current view give it.
 * @returns those that none of them names any more, which are closed
 */
export async function renameEntities(transaction: GraphReader, ids: string[], now: string): Promise<string[]> {
  const mentioned = await transaction.run(readBeforeWrite.mentionAliases, { ids });
  // A kind of data goes by its code.
  const rows = mentioned.flatMap(({ id, kind, form, aliases: lists }) => {
    const aliases = [...new Set(lists.flat())].toSorted(compareText);
    return kind === 'DATA_TYPE'
      ? []
      : [{ id, props: { name: displayName(kind, form, aliases), aliases, searchText: aliases.join('\n') } }];
  });
  inChunks(transaction, writeFacts.names, rows);
  const named = new Set(mentioned.map(({ id }) => id));
  const gone = ids.filter((id) => !named.has(id));
  if (gone.length > 0) void transaction.run(closeEntities, { ids: gone, now });
  return gone;
}
