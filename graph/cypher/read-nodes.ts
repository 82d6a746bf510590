import {
  project,
  type ClaimProps,
  type DocumentProps,
  type EntityProps,
  type FigureProps,
  type IncidentProps,
  type SourceProps,
} from './projections.ts';
import { meaningNow, meant } from './things.ts';
import { judgementKeys, type JudgementProps } from './read-judgements.ts';
import type { Statement } from '../engine.ts';
import { statement } from './statement.ts';
import type { StoredCuration } from './curations.ts';
import type { LinkRow } from './read-links.ts';

export type AnyNode =
  | { kind: 'Claim'; id: string; node: ClaimProps }
  | { kind: 'Document'; id: string; node: DocumentProps }
  | { kind: 'Source'; id: string; node: SourceProps }
  | { kind: 'Entity'; id: string; node: EntityProps }
  | { kind: 'Figure'; id: string; node: FigureProps }
  | { kind: 'Incident'; id: string; node: IncidentProps }
  | { kind: 'Judgement'; id: string; node: JudgementProps }
  | { kind: 'Curation'; id: string; node: CurationProps }
  | { kind: 'ClaimLink'; id: string; node: LinkRow };

export type CurationProps = Omit<StoredCuration, 'precedence'>;

const branch = (kind: string, ids: string, projection: string): string =>
  `UNWIND $${ids} AS id MATCH (n:${kind} {id: id}) RETURN '${kind}' AS kind, id AS id, n ${projection} AS node`;

const linkBranch = (type: string): string =>
  `UNWIND $linkIds AS id MATCH (a:Claim)-[r:${type} {id: id}]->(b:Claim)
RETURN 'ClaimLink' AS kind, id AS id, {kind: '${type}', link: r ${project.link}, from: a ${project.claim('a')}, to: b ${project.claim('b')}} AS node`;

const branches = {
  claimIds: branch('Claim', 'claimIds', project.claim('n')),
  documentIds: branch('Document', 'documentIds', project.document),
  sourceIds: branch('Source', 'sourceIds', project.source),
  entityIds: `UNWIND $entityIds AS id MATCH (n:Entity {id: id}) ${meaningNow('n')} RETURN 'Entity' AS kind, id AS id, ${meant('n')} AS node`,
  figureIds: branch('Figure', 'figureIds', project.figure),
  judgementIds: branch('Judgement', 'judgementIds', judgementKeys),
  curationIds: branch('Curation', 'curationIds', project.curation),
  incidentIds: `UNWIND $incidentIds AS id MATCH (i:Incident {id: id})
CALL (i) { MATCH (i)<-[:PART_OF]-(u:StoryUnit)-[r:PART_OF]->(n:Incident) WHERE r.to IS NULL AND n.to IS NULL
  WITH n, count(DISTINCT u) AS units ORDER BY units DESC, n.id LIMIT 1 RETURN collect(n ${project.incident}) AS heirs }
RETURN 'Incident' AS kind, id AS id, CASE WHEN i.to IS NULL OR size(heirs) = 0 THEN i ${project.incident} ELSE heirs[0] END AS node`,
  linkIds: ['DENIES', 'CONFIRMS'].map(linkBranch).join('\nUNION ALL\n'),
} as const;

type Kind = keyof typeof branches;
export type NodeIds = Record<Kind, string[]>;
type Params = NodeIds & { asOf: string };

const allKinds = Object.keys(branches) as Kind[];
const ofKinds = (kinds: readonly Kind[]) =>
  statement<Params, AnyNode>('nodes.byIds', 'read', kinds.map((kind) => branches[kind]).join('\nUNION ALL\n'));

export const readNodes = {
  /** Things of any kind. An incident that merged into another gives that other. */
  byIds: ofKinds(allKinds),
};

/** `byIds` with the branches for which there are ids: Neo4j takes .4 s to plan one of them at first, 3 s for all. */
export function readNodesAmong(ids: NodeIds): Statement<Params, AnyNode> {
  const kinds = allKinds.filter((kind) => ids[kind].length > 0);
  return kinds.length === 0 ? readNodes.byIds : ofKinds(kinds);
}
