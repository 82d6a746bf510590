import { compareText } from '../../schema/claim-ids.ts';
import type { GraphReader, Statement } from '../engine.ts';
import {
  closeFacts,
  readBeforeWrite,
  writeFacts,
  writeRecordedAt,
  type LinkRow,
  type NodeRow,
  type StoredDocument,
} from '../cypher/write-facts.ts';
import { displayName } from '../../schema/display-name.ts';
import type { DocumentFacts, DocumentLinks, EntityFacts } from './document-facts.ts';
import { inChunks } from './in-chunks.ts';
import { compareTelling, mostTelling, recordedSince } from './telling.ts';

export interface AppliedFacts {
  /** Documents whose facts were written: new ones, and ones read anew by a newer extractor or from a fuller record. */
  readonly written: readonly DocumentFacts[];
  readonly addedDocumentIds: readonly string[];
  readonly addedClaimIds: readonly string[];
  readonly closedClaimIds: readonly string[];
  readonly addedLinkIds: readonly string[];
  readonly refused: readonly string[];
}

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
  const stored = new Map((await transaction.run(readBeforeWrite.documents, { ids })).map((row) => [row.id, row]));
  await keepEarliest(transaction, winners, stored);

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
  const openClaims = new Set<string>();
  const openLinks = new Set<string>();
  const onceMentioned = new Set<string>();
  if (replacedIds.length > 0) {
    for (const row of await transaction.run(readBeforeWrite.claims, { documentIds: replacedIds }))
      openClaims.add(row.id);
    for (const row of await transaction.run(readBeforeWrite.links, { documentIds: replacedIds })) openLinks.add(row.id);
    for (const row of await transaction.run(readBeforeWrite.mentionedEntities, { documentIds: replacedIds }))
      onceMentioned.add(row.id);
    for (const statement of Object.values(closeFacts))
      await transaction.run(statement, { documentIds: replacedIds, now });
  }
  await writeNodes(transaction, written);
  await writeLinks(transaction, written);
  if (replacedIds.length > 0) {
    const mentioned = replaced.flatMap((facts) => facts.entities.map((entity) => entity.id));
    await renameEntities(transaction, [...onceMentioned.union(new Set(mentioned))].toSorted(compareText));
  }

  const claimIds = new Set(written.flatMap((facts) => facts.claims.map((claim) => claim.id)));
  const linkIds = written.flatMap((facts) => [...facts.links.denies, ...facts.links.confirms].map((link) => link.id));
  return {
    written,
    addedDocumentIds: added.map((facts) => facts.documentId),
    addedClaimIds: [...claimIds].filter((id) => !openClaims.has(id)),
    closedClaimIds: [...openClaims].filter((id) => !claimIds.has(id)),
    addedLinkIds: linkIds.filter((id) => !openLinks.has(id)),
    refused: written.flatMap((facts) => facts.refused.map((what) => `${facts.documentId}: ${what}`)),
  };
}

async function keepEarliest(
  transaction: GraphReader,
  winners: readonly DocumentFacts[],
  stored: ReadonlyMap<string, StoredDocument>,
): Promise<void> {
  const rows = winners
    .filter((facts) => facts.recordedAt < (stored.get(facts.documentId)?.recordedAt ?? ''))
    .map((facts) => ({ id: facts.documentId, recordedAt: facts.recordedAt }));
  if (rows.length > 0)
    for (const statement of Object.values(writeRecordedAt)) await transaction.run(statement, { rows });
}

async function writeNodes(transaction: GraphReader, written: readonly DocumentFacts[]): Promise<void> {
  const rows = <Row>(of: (facts: DocumentFacts) => readonly Row[]): Row[] => written.flatMap((facts) => [...of(facts)]);
  const nodes = async <Row extends NodeRow>(
    statement: Statement<{ rows: Row[] }, never>,
    found: Row[],
    size?: number,
  ): Promise<void> => {
    const unique = [...new Map(found.map((row) => [row.id, row])).values()];
    await inChunks(
      transaction,
      statement,
      unique.toSorted((a, b) => compareText(a.id, b.id)),
      size,
    );
  };
  await nodes(
    writeFacts.articles,
    rows((facts) => [facts.article]),
  );
  await nodes(
    writeFacts.sources,
    rows((facts) => (facts.source ? [facts.source] : [])),
  );
  await nodes(
    writeFacts.documents,
    rows((facts) => [facts.document]),
    maxDocumentRows,
  );
  await nodes(
    writeFacts.units,
    rows((facts) => [facts.unit]),
  );
  const entities = await entityRows(transaction, written);
  await nodes(
    writeFacts.agencies,
    entities.filter((row) => row.props['kind'] === 'AGENCY'),
  );
  await nodes(
    writeFacts.systems,
    entities.filter((row) => row.props['kind'] === 'SYSTEM'),
  );
  await nodes(
    writeFacts.attackers,
    entities.filter((row) => row.props['kind'] === 'ATTACKER'),
  );
  await nodes(
    writeFacts.people,
    entities.filter((row) => row.props['kind'] === 'PERSON'),
  );
  await nodes(
    writeFacts.dataTypes,
    rows((facts) => facts.dataTypes),
  );
  await nodes(
    writeFacts.voices,
    rows((facts) => facts.voices),
  );
  const claims = rows((facts) => facts.claims.map((claim) => ({ ...claim, since: facts.recordedAt })));
  const claimRow = ({ id, since, props }: (typeof claims)[number]) => ({ id, since, props });
  await nodes(writeFacts.claims, claims.filter((claim) => !claim.denial).map(claimRow));
  await nodes(writeFacts.denials, claims.filter((claim) => claim.denial).map(claimRow));
  await nodes(
    writeFacts.figures,
    rows((facts) => facts.figures.map((figure) => ({ ...figure, since: facts.recordedAt }))),
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
    return { id, props: { ...entity.props, name, aliases, searchText: aliases.join('\n') } };
  });
}

/** After a document was read anew, an entity goes by the names that the documents of the current view give it. */
async function renameEntities(transaction: GraphReader, ids: string[]): Promise<void> {
  const rows = (await transaction.run(readBeforeWrite.mentionAliases, { ids })).map((row) => {
    const aliases = [...new Set(row.aliases.flat())].toSorted(compareText);
    return {
      id: row.id,
      props: { name: displayName(row.kind, row.form, aliases), aliases, searchText: aliases.join('\n') },
    };
  });
  await inChunks(transaction, writeFacts.names, rows);
}

async function writeLinks(transaction: GraphReader, written: readonly DocumentFacts[]): Promise<void> {
  const all = <Key extends keyof DocumentLinks>(key: Key): DocumentLinks[Key] =>
    written.flatMap((facts) => facts.links[key] as never[]);
  const links = async <Row extends LinkRow>(
    statement: Statement<{ rows: Row[] }, never>,
    rows: readonly Row[],
  ): Promise<void> => {
    const unique = [...new Map(rows.map((row) => [`${row.to} ${row.from} ${'id' in row ? String(row.id) : ''}`, row]))];
    await inChunks(
      transaction,
      statement,
      unique.toSorted((a, b) => compareText(a[0], b[0])).map(([, row]) => row),
    );
  };
  const from = (rows: readonly NodeRow[], property: string): LinkRow[] =>
    rows.map((row) => ({ from: row.id, to: row.props[property] as string }));
  const claims = written.flatMap((facts) => facts.claims);
  const figures = written.flatMap((facts) => facts.figures);

  await links(
    writeFacts.versionOf,
    from(
      written.map((facts) => facts.document),
      'articleId',
    ),
  );
  await links(
    writeFacts.publishedBy,
    from(
      written.filter((facts) => facts.source !== null).map((facts) => facts.document),
      'publisherId',
    ),
  );
  await links(
    writeFacts.tells,
    written.map((facts) => ({ from: facts.documentId, to: facts.unitId, main: true })),
  );
  await links(writeFacts.mentions, all('mentions'));
  await links(writeFacts.claimStatedIn, from(claims, 'documentId'));
  await links(writeFacts.claimInUnit, from(claims, 'unitId'));
  await links(writeFacts.madeByEntity, all('madeByEntity'));
  await links(writeFacts.madeByVoice, all('madeByVoice'));
  await links(writeFacts.onBehalfOf, all('onBehalfOf'));
  await links(writeFacts.reportedBy, all('reportedBy'));
  await links(writeFacts.claimPartOf, all('claimPartOf'));
  await links(writeFacts.about, all('about'));
  await links(writeFacts.figureStatedIn, from(figures, 'documentId'));
  await links(writeFacts.figureInUnit, from(figures, 'unitId'));
  await links(writeFacts.figureSaidIn, all('figureSaidIn'));
  await links(writeFacts.affiliatedWith, all('affiliatedWith'));
  await links(writeFacts.operates, all('operates'));
  await links(writeFacts.denies, all('denies'));
  await links(writeFacts.confirms, all('confirms'));
}
