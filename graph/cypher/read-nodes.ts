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
RETURN 'ClaimLink' AS kind, id AS id, {kind: '${type}', link: r ${project.link}, from: a ${project.claim}, to: b ${project.claim}} AS node`;

export const readNodes = {
  /** Things of any kind. An incident that merged into another gives that other. */
  byIds: statement<
    {
      claimIds: string[];
      documentIds: string[];
      sourceIds: string[];
      entityIds: string[];
      figureIds: string[];
      incidentIds: string[];
      curationIds: string[];
      judgementIds: string[];
      linkIds: string[];
    },
    AnyNode
  >(
    'nodes.byIds',
    'read',
    [
      branch('Claim', 'claimIds', project.claim),
      branch('Document', 'documentIds', project.document),
      branch('Source', 'sourceIds', project.source),
      `UNWIND $entityIds AS id MATCH (n:Entity {id: id}) ${meaningNow('n')} RETURN 'Entity' AS kind, id AS id, ${meant('n')} AS node`,
      branch('Figure', 'figureIds', project.figure),
      branch('Judgement', 'judgementIds', judgementKeys),
      branch('Curation', 'curationIds', project.curation),
      `UNWIND $incidentIds AS id MATCH (i:Incident {id: id})
CALL (i) { MATCH (i)<-[:PART_OF]-(u:StoryUnit)-[r:PART_OF]->(n:Incident) WHERE r.to IS NULL AND n.to IS NULL
  WITH n, count(DISTINCT u) AS units ORDER BY units DESC, n.id LIMIT 1 RETURN collect(n ${project.incident}) AS heirs }
RETURN 'Incident' AS kind, id AS id, CASE WHEN i.to IS NULL OR size(heirs) = 0 THEN i ${project.incident} ELSE heirs[0] END AS node`,
      linkBranch('DENIES'),
      linkBranch('CONFIRMS'),
    ].join('\nUNION ALL\n'),
  ),
};
