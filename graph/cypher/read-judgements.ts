import { countStatement, pageStatement, type CountParams, type ListShape, type PageParams } from './pages.ts';
import {
  keysOf,
  project,
  type DocumentProps,
  type EntityProps,
  type IncidentProps,
  type NamedKind,
} from './projections.ts';
import { statement } from './statement.ts';
import { meaningNow, meant } from './things.ts';

export type JudgementProps = {
  id: string;
  a: string;
  b: string;
  verdict: 'SAME' | 'NOT_SAME' | 'UNDECIDED';
  score: number;
  reasons: string[];
  judgedBy: string;
  at: string;
  withdrawnAt: string | null;
};

export const judgementKeys = keysOf('id', 'a', 'b', 'verdict', 'score', 'reasons', 'judgedBy', 'at', 'withdrawnAt');

export type JudgementFilterParams = {
  /** '', 'NAMES' or 'STORIES'. */
  kind: string;
  withdrawn: boolean;
};

const anchors = { ALL: 'MATCH (j:Judgement)', VERDICT: 'UNWIND row.ids AS verdict MATCH (j:Judgement {verdict: verdict})' } as const; // prettier-ignore
export type JudgementAnchor = keyof typeof anchors;

const shapeOf = (anchor: JudgementAnchor): ListShape => ({
  match: anchors[anchor],
  where: `(j.withdrawnAt IS NOT NULL) = $withdrawn AND ($kind = '' OR (j.a STARTS WITH 'unt_') = ($kind = 'STORIES'))`,
  variable: 'j',
  sort: 'j.score',
  projection: judgementKeys,
  distinct: false,
});

const pageOf = (anchor: JudgementAnchor) =>
  pageStatement<PageParams & JudgementFilterParams, JudgementProps>(`judgements.page ${anchor}`, shapeOf(anchor));
const countOf = (anchor: JudgementAnchor) =>
  countStatement<CountParams & JudgementFilterParams>(`judgements.count ${anchor}`, shapeOf(anchor));

export const judgementPages = { ALL: pageOf('ALL'), VERDICT: pageOf('VERDICT') } as const;
export const judgementCounts = { ALL: countOf('ALL'), VERDICT: countOf('VERDICT') } as const;

type ById = { ids: string[] };

export type JudgedNameProps = {
  id: string;
  name: string;
  kind: NamedKind;
  aliases: string[];
  qualifier: string | null;
  entity: EntityProps;
};

/** What is judged, in the current view. */
export const readJudged = {
  /** The names themselves, whatever they mean now. */
  names: statement<ById, JudgedNameProps>(
    'judgements.names',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${meaningNow('e')}
RETURN id AS id, e.name AS name, e.kind AS kind, e.aliases AS aliases, e.qualifier AS qualifier, ${meant('e')} AS entity ORDER BY id`,
  ),
  stories: statement<ById, { id: string; document: DocumentProps; incident: IncidentProps | null }>(
    'judgements.stories',
    'read',
    `UNWIND $ids AS id MATCH (u:StoryUnit {id: id})<-[:TELLS]-(d:Document)
OPTIONAL MATCH (u)-[r:PART_OF]->(i:Incident) WHERE r.to IS NULL
RETURN id AS id, d ${project.document} AS document, CASE WHEN i IS NOT NULL THEN i ${project.incident} END AS incident ORDER BY id`,
  ),
  /** Documents that give the name, the ten published last, with its places in each. */
  mentions: statement<ById, { id: string; documentId: string; spans: string }>(
    'judgements.mentions',
    'read',
    `UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[m:MENTIONS]-(d:Document) WHERE m.to IS NULL
  WITH d, m, d.publishedAt IS NULL AS undated, d.publishedAt AS publishedAt ORDER BY undated, publishedAt DESC, d.id LIMIT 10
  RETURN d.id AS documentId, m.spans AS spans, undated, publishedAt
}
RETURN id AS id, documentId AS documentId, spans AS spans, undated, publishedAt ORDER BY id, undated, publishedAt DESC, documentId`,
  ),
  claims: statement<ById, { id: string; documentId: string; start: number; end: number }>(
    'judgements.claims',
    'read',
    `UNWIND $ids AS id
CALL (id) {
  MATCH (u:StoryUnit {id: id})<-[:IN_UNIT]-(c:Claim) WHERE c.to IS NULL
  WITH c, c.start AS start, c.id AS claimId ORDER BY start, claimId LIMIT 10
  RETURN c.documentId AS documentId, start, c.end AS end, claimId
}
RETURN id AS id, documentId AS documentId, start AS start, end AS end, claimId ORDER BY id, start, claimId`,
  ),
};
