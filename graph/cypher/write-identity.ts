import type { EntityKind } from '../../schema/ontology/kinds.ts';
import { keyedLink } from './keyed-link.ts';
import { statement } from './statement.ts';
import type { PlacedRow } from './write-derived.ts';
import type { LinkRow } from './keyed-link.ts';
import type { NodeRow } from './write-facts.ts';

/**
 * Which names mean one thing: what is read to judge them, and what is written. `IS` is a word of both engines' grammar, so
 * it stands in backticks.
 */

export type NameRow = {
  id: string;
  kind: EntityKind;
  form: string;
  qualifier: string | null;
  generic: boolean;
  name: string;
  aliases: string[];
  /** All aliases in one text: what it was when the name was last judged, and what it is. */
  judgedAs: string | null;
  searchText: string;
  canonicalId: string;
  knownAs: string | null;
};

/** `ruled` is what the rule or the curator said; `verdict` may leave undecided what would join two that are apart. */
export type NameJudgementRow = {
  id: string;
  a: string;
  b: string;
  verdict: 'SAME' | 'NOT_SAME' | 'UNDECIDED';
  ruled: 'SAME' | 'NOT_SAME' | 'UNDECIDED';
  score: number;
  reasons: string[];
  judgedBy: string;
  decided: boolean;
};

const name = `e.id AS id, e.kind AS kind, e.form AS form, e.qualifier AS qualifier, e.generic AS generic, e.name AS name, e.aliases AS aliases,
  e.judgedAs AS judgedAs, e.searchText AS searchText, coalesce(e.canonicalId, e.id) AS canonicalId, e.knownAs AS knownAs`;

const foundBy = (key: string): string =>
  `UNWIND $${key} AS value MATCH (e:Entity {${key}: value}) WHERE e.judgedAs IS NOT NULL RETURN ${name}`;

type ById = { ids: string[] };

/** Names that stories of incidents give, with the story; `unitIds` is null where the document tells one story. */
const namedIn = (called: string, which: string) =>
  statement<{ incidentIds: string[] }, NameRow & { incidentId: string; unitId: string; unitIds: string[] | null }>(
    called,
    'read',
    `UNWIND $incidentIds AS incidentId
MATCH (i:Incident {id: incidentId})<-[r:PART_OF]-(u:StoryUnit)<-[:TELLS]-(d:Document)-[m:MENTIONS]->(e:Entity)
WHERE r.to IS NULL AND m.to IS NULL AND ${which}
RETURN ${name}, i.id AS incidentId, u.id AS unitId, m.unitIds AS unitIds ORDER BY incidentId, id, unitId`,
  );

export const readNames = {
  /** Those of a story alone too; kinds of data are never judged. */
  byIds: statement<ById, NameRow & { mentioned: boolean }>(
    'readNames',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.kind <> 'DATA_TYPE'
RETURN ${name}, EXISTS { MATCH (e)<-[m:MENTIONS]-(d:Document) WHERE m.to IS NULL } AS mentioned ORDER BY id`,
  ),
  /** Bodies and attackers of one story alone that stories of these incidents name. */
  ofIncidents: namedIn('readNamesOfIncidents', `e.generic = true AND (e.kind = 'AGENCY' OR e.kind = 'ATTACKER')`),
  /** Bodies that stories of these incidents name, of one story alone or not. */
  bodiesOf: namedIn('readBodiesOfIncidents', `e.kind = 'AGENCY'`),
  /** Incidents that documents tell of which give these names, if they are of one story alone. */
  incidentsOf: statement<ById, { id: string }>(
    'readIncidentsOfNames',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[m:MENTIONS]-(d:Document)-[:TELLS]->(u:StoryUnit)-[r:PART_OF]->(i:Incident)
WHERE e.generic = true AND m.to IS NULL AND r.to IS NULL RETURN DISTINCT i.id AS id ORDER BY id`,
  ),
  /** One kind of key a list, since each has an index of its own. */
  byKeys: statement<{ core: string[]; bare: string[]; initials: string[]; parent: string[]; stem: string[] }, NameRow>(
    'readNamesByKeys',
    'read',
    (['core', 'bare', 'initials', 'parent', 'stem'] as const).map(foundBy).join('\nUNION\n'),
  ),
  /** All of one thing, by the id that it has in the current view. */
  ofCanonical: statement<ById, NameRow>(
    'readNamesOfCanonical',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {canonicalId: id}) RETURN ${name} ORDER BY id`,
  ),
  judgements: statement<ById, NameJudgementRow>(
    'readNameJudgements',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:JUDGES]-(j:Judgement) WHERE j.withdrawnAt IS NULL
RETURN DISTINCT j.id AS id, j.a AS a, j.b AS b, j.verdict AS verdict, j.ruled AS ruled, j.score AS score, j.reasons AS reasons,
  j.judgedBy AS judgedBy, j.decided AS decided ORDER BY id`,
  ),
  /** Where claims stand that these made, or that were made on their behalf. */
  spokenIn: statement<ById, PlacedRow & { articleId: string }>(
    'readDocumentsSpokenIn',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[r:MADE_BY|ON_BEHALF_OF]-(c:Claim)-[:STATED_IN]->(d:Document)
WHERE c.to IS NULL AND r.to IS NULL AND c.incidentId IS NOT NULL
RETURN DISTINCT c.unitId AS unitId, d.id AS documentId, c.incidentId AS incidentId, d.articleId AS articleId ORDER BY unitId`,
  ),
};

export const writeNames = {
  /** Nulls among the properties remove them. */
  properties: statement<{ rows: NodeRow[] }, never>(
    'writeNameProperties',
    'write',
    'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.props',
  ),
  judges: statement<{ rows: LinkRow[] }, never>(
    'writeJudgesNames',
    'write',
    'UNWIND $rows AS row MATCH (j:Judgement {id: row.from}) MATCH (e:Entity {id: row.to}) MERGE (j)-[:JUDGES]->(e)',
  ),
  is: keyedLink('writeIs', 'Entity', '`IS`', 'Entity'),
  closedIs: statement<{ rows: LinkRow[]; now: string }, never>(
    'closeIs',
    'write',
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:`IS`]->(b:Entity {id: row.to}) WHERE r.to IS NULL SET r.to = $now',
  ),
};
