import { keyedLink } from './keyed-link.ts';
import { statement } from './statement.ts';
import type { LinkRow } from './keyed-link.ts';

/** What stories are known by, and which others share it. Keys are nodes, so that a look-up is bounded by its block. */

export type StoryRow = {
  id: string;
  documentId: string;
  publishedAt: string | null;
  incidentId: string | null;
  /** JSON; null for a unit that was written before stories had one. */
  signature: string | null;
};

/** A unit of an incident; contested is one of which a union was refused, on which a curator decided, or of which nobody knows. */
export type MemberRow = Omit<StoryRow, 'signature'> & { contested: boolean };

/** Keys of a unit, with the dates between which one shared key is enough, and those between which two are. */
export type StoryLookup = {
  unitId: string;
  keys: string[];
  /** It says that its data is older: what lies further back is looked for too. */
  recalls: boolean;
  /** Gangs and people of it: one of them counts as a second key. */
  cast: string[];
  nearAfter: string;
  nearBefore: string;
  farAfter: string;
  farBefore: string;
};

type Verdict = 'SAME' | 'NOT_SAME' | 'UNDECIDED';

export type JudgementRow = {
  id: string;
  a: string;
  b: string;
  /** What the rule or the curator said. */
  verdict: Verdict;
  /** What is shown: undecided, where joining the two would bring together two that are apart. */
  shown: Verdict;
  score: number;
  /** Of what is shown. */
  reasons: string[];
  /** Whether a curator decided it. */
  decided: boolean;
};

const story = `u.id AS id, u.documentId AS documentId, u.publishedAt AS publishedAt, u.incidentId AS incidentId`;

export const readStories = {
  units: statement<{ ids: string[] }, StoryRow>(
    'readStoryUnits',
    'read',
    `UNWIND $ids AS id MATCH (u:StoryUnit {id: id}) WHERE u.to IS NULL RETURN ${story}, u.signature AS signature ORDER BY id`,
  ),
  ofIncidents: statement<{ ids: string[] }, MemberRow>(
    'readStoriesOfIncidents',
    'read',
    `UNWIND $ids AS incident MATCH (i:Incident {id: incident})<-[r:PART_OF]-(u:StoryUnit) WHERE r.to IS NULL
RETURN ${story}, coalesce(i.contested, true) AS contested ORDER BY id`,
  ),
  byKeys: statement<{ rows: StoryLookup[] }, { id: string }>(
    'readStoriesByKeys',
    'read',
    `UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key MATCH (:StoryKey {id: key})<-[:KNOWN_BY]-(u:StoryUnit)
  WITH u, count(key) AS shared
  WITH u, shared, coalesce(u.datedAt, row.farAfter) AS datedAt, row.recalls OR coalesce(u.recalls, false) AS recalls
  WHERE u.id <> row.unitId AND (recalls OR (datedAt >= row.farAfter AND datedAt <= row.farBefore AND
    (shared >= 2 OR (u.datedAt >= row.nearAfter AND u.datedAt <= row.nearBefore) OR any(key IN row.cast WHERE key IN coalesce(u.cast, [])))))
  RETURN u.id AS id
}
RETURN DISTINCT id AS id ORDER BY id`,
  ),
  judgements: statement<{ ids: string[] }, JudgementRow>(
    'readStoryJudgements',
    'read',
    `UNWIND $ids AS id MATCH (u:StoryUnit {id: id})<-[:JUDGES]-(j:Judgement) WHERE j.withdrawnAt IS NULL
RETURN DISTINCT j.id AS id, j.a AS a, j.b AS b, coalesce(j.ruled, j.verdict) AS verdict, j.verdict AS shown, j.score AS score,
  coalesce(j.reasons, []) AS reasons, coalesce(j.judgedBy STARTS WITH 'curator', false) AS decided ORDER BY id`,
  ),
  recycled: statement<{ ids: string[] }, { id: string; from: string; to: string }>(
    'readRecycledStories',
    'read',
    `UNWIND $ids AS id MATCH (u:StoryUnit {id: id})-[r:RECYCLED_FROM]->(v:StoryUnit) WHERE r.to IS NULL
RETURN r.id AS id, u.id AS from, v.id AS to
UNION
UNWIND $ids AS id MATCH (v:StoryUnit {id: id})<-[r:RECYCLED_FROM]-(u:StoryUnit) WHERE r.to IS NULL
RETURN r.id AS id, u.id AS from, v.id AS to`,
  ),
};

export const writeStories = {
  keys: statement<{ rows: { id: string }[] }, never>(
    'writeStoryKeys',
    'write',
    'UNWIND $rows AS row MERGE (k:StoryKey {id: row.id})',
  ),
  forgottenKeys: statement<{ ids: string[] }, never>(
    'forgetStoryKeys',
    'write',
    'UNWIND $ids AS id MATCH (u:StoryUnit {id: id})-[r:KNOWN_BY]->(k:StoryKey) DELETE r',
  ),
  /** Of units that know none: new ones, or ones whose keys were forgotten. */
  knownBy: statement<{ rows: LinkRow[] }, never>(
    'writeKnownBy',
    'write',
    'UNWIND $rows AS row MATCH (u:StoryUnit {id: row.from}) MATCH (k:StoryKey {id: row.to}) CREATE (u)-[:KNOWN_BY]->(k)',
  ),
  recycled: keyedLink('writeRecycledStories', 'StoryUnit', 'RECYCLED_FROM', 'StoryUnit'),
};

export const closeRecycled = statement<{ rows: { id: string; from: string; to: string }[]; now: string }, never>(
  'closeRecycledStories',
  'write',
  `UNWIND $rows AS row MATCH (u:StoryUnit {id: row.from})-[r:RECYCLED_FROM]->(v:StoryUnit {id: row.to}) WHERE r.to IS NULL SET r.to = $now`,
);
