import type { Stance } from '../../schema/ontology/kinds.ts';
import {
  holds,
  project,
  stanceThen,
  versionOf,
  voiceNow,
  voiceRead,
  wordsRead,
  type ClaimProps,
  type FigureProps,
} from './projections.ts';
import type { ToldParty } from './read-told.ts';
import { computedCount, computedPage, type CountParams, type PageParams } from './pages.ts';
import { heldBy, meaning } from './things.ts';
import { statement } from './statement.ts';

type ByIds = { ids: string[]; asOf: string };

const partyOf = (way: string, type: string, name: string): string =>
  `MATCH ${way}-[r:${type}]->(x) WHERE ${holds('r')} ${meaning('x')}
  WITH x, xMeant, coalesce(r.to, '~') AS until ORDER BY until, x.id
  RETURN collect({id: coalesce(xMeant.id, x.id), kind: x.kind, name: coalesce(xMeant.knownAs, xMeant.name, x.knownAs, x.name, x.text)}) AS ${name}`;

/** Figures with who said them; where the claim repeats another, when that one was made. */
export type LedgerRow = {
  incidentId: string;
  figure: FigureProps;
  madeBy: ToldParty[];
  onBehalfOf: ToldParty[];
  publisherId: string | null;
  articleId: string;
  version: string;
  /** The claim that it is said in. */
  claim: {
    id: string;
    exact: string;
    sentence: string;
    stance: Stance;
    saidAt: string | null;
    publishedAt: string | null;
  } | null;
  firstSaidAt: string | null;
};

const ledger = `MATCH (i)<-[po:PART_OF]-(u:StoryUnit)<-[:IN_UNIT]-(f:Figure) WHERE ${holds('po')} AND ${holds('f')}
WITH DISTINCT i, f
MATCH (f)-[:STATED_IN]->(d:Document)
CALL (f) { ${partyOf('(f)-[:SAID_IN]->(c:Claim)', 'MADE_BY', 'madeBy')} }
CALL (f) { ${partyOf('(f)-[:SAID_IN]->(c:Claim)', 'ON_BEHALF_OF', 'onBehalfOf')} }
CALL (f, d) { MATCH (f)-[si:SAID_IN]->(c:Claim) WHERE ${holds('si')} WITH c, d ORDER BY c.id
  RETURN collect({id: c.id, exact: c.exact, sentence: c.sentence, stance: ${stanceThen('c')}, saidAt: c.saidAt, publishedAt: d.publishedAt}) AS claims }
CALL (f) { MATCH (f)-[:SAID_IN]->(c:Claim)-[r:REPEATS]->(o:Claim) WHERE ${holds('r')} RETURN min(o.saidAt) AS firstSaidAt }
RETURN i.id AS incidentId, f ${project.figure} AS figure, f.saidAt AS saidAt, f.saidAt IS NULL AS undated, f.id AS figureId, f.documentId AS documentId, f.start AS start,
  madeBy AS madeBy, onBehalfOf AS onBehalfOf, d.publisherId AS publisherId, d.articleId AS articleId, ${versionOf('d')} AS version, head(claims) AS claim, firstSaidAt AS firstSaidAt
ORDER BY incidentId, undated, saidAt, documentId, start, figureId`;

/** Who says a thing each for themselves: those of the statement that it repeats or is, and of those that confirm it. */
export type SourceRow = {
  id: string;
  madeBy: ToldParty[];
  onBehalfOf: ToldParty[];
  publisherId: string | null;
  articleId: string;
};

const primary = (claim: string): string =>
  `NOT EXISTS { MATCH (${claim})-[rx:REPEATS]->(y:Claim) WHERE ${holds('rx')} }`;

const repetitions = `UNWIND row.ids AS anchor MATCH (c:Claim {id: anchor})<-[r:REPEATS]-(o:Claim) WHERE ${holds('r')} AND ${holds('o')}
  WITH {id: o.id, sort: o.saidAt, claim: o ${project.claim('o')}} AS item`;

export type RepetitionItem = { id: string; sort: string | null; claim: ClaimProps };

export const readLedger = {
  ofIncidents: statement<ByIds, LedgerRow>(
    'ledger.ofIncidents',
    'read',
    `UNWIND $ids AS id MATCH (i:Incident {id: id}) WITH DISTINCT i\n${ledger}`,
  ),
  /** All of the incidents that these figures belong to. */
  around: statement<ByIds, LedgerRow>(
    'ledger.around',
    'read',
    `UNWIND $ids AS id MATCH (k:Figure {id: id})-[:IN_UNIT]->(:StoryUnit)-[kp:PART_OF]->(i:Incident) WHERE ${holds('kp')} WITH DISTINCT i\n${ledger}`,
  ),
};

export const readRepetitions = {
  page: computedPage<PageParams, RepetitionItem>('repetitions.page', repetitions),
  count: computedCount<CountParams>('repetitions.count', repetitions),
  repeats: statement<ByIds, { id: string; claim: ClaimProps }>(
    'repetitions.repeats',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:REPEATS]->(o:Claim) WHERE ${holds('r')} AND ${holds('o')}
RETURN id AS id, o ${project.claim('o')} AS claim, o.id AS claimId ORDER BY id, claimId`,
  ),
  /** The same words of the same speaker, alone or among more, in later versions of the article, nearest first. */
  supersededBy: statement<ByIds, { id: string; claim: ClaimProps }>(
    'repetitions.supersededBy',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[:STATED_IN]->(d:Document)-[:VERSION_OF]->(a:Article)<-[:VERSION_OF]-(e:Document)<-[:STATED_IN]-(o:Claim)
WHERE ${versionOf('e')} > ${versionOf('d')} AND e.recordedAt <= $asOf AND o.exact CONTAINS c.exact AND ${holds('o')}
  AND ((o.stance = c.stance AND ${voiceNow('o')} = ${voiceNow('c')})
    OR (o.exact = c.exact AND coalesce(o.readStance, o.stance) = coalesce(c.readStance, c.stance)
      AND (${voiceRead('o')} = ${voiceRead('c')} OR (o.sentence = c.sentence AND ${wordsRead('o')} = ${wordsRead('c')}))))
WITH DISTINCT id, c, o, e RETURN id AS id, o ${project.claim('o')} AS claim, ${versionOf('e')} AS version, o.exact <> c.exact AS hasMore, o.start AS start, o.id AS claimId ORDER BY id, version, hasMore, start, claimId`,
  ),
  sources: statement<ByIds, SourceRow>(
    'repetitions.sources',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[up:REPEATS*0..4]->(p:Claim) WHERE ${heldBy('up')}
WITH DISTINCT id, p
MATCH (p)<-[down:REPEATS*0..4]-(m:Claim) WHERE ${heldBy('down')} AND ${holds('m')}
WITH DISTINCT id, m
CALL (m) {
  MATCH (k:Claim {id: m.id}) RETURN k.id AS saidId
  UNION
  MATCH (m)<-[r:CONFIRMS]-(k:Claim) WHERE ${holds('r')} AND ${holds('k')} RETURN k.id AS saidId
}
WITH DISTINCT id, saidId
MATCH (c:Claim {id: saidId}) WHERE ${primary('c')}
MATCH (c)-[:STATED_IN]->(d:Document)
CALL (c) { ${partyOf('(c)', 'MADE_BY', 'madeBy')} }
CALL (c) { ${partyOf('(c)', 'ON_BEHALF_OF', 'onBehalfOf')} }
RETURN id AS id, madeBy AS madeBy, onBehalfOf AS onBehalfOf, d.publisherId AS publisherId, d.articleId AS articleId, saidId AS saidId ORDER BY id, saidId`,
  ),
};
