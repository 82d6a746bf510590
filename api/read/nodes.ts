import { readNodesAmong, type AnyNode } from '../../graph/cypher/read-nodes.ts';
import type { LinkRow } from '../../graph/cypher/read-links.ts';
import type { ApiContext } from '../context.ts';
import { latest, type ClaimLinkRow, type NodeRow } from '../rows.ts';
import { contradictionsByIds } from './answers.ts';
import { isId } from './by-id.ts';

const prefixesOf = {
  claimIds: ['clm'],
  documentIds: ['doc'],
  sourceIds: ['src'],
  entityIds: ['agc', 'sys', 'atk', 'per', 'dat'],
  figureIds: ['fig'],
  incidentIds: ['inc'],
  curationIds: ['cur'],
  judgementIds: ['jdg'],
  linkIds: ['lnk'],
} as const;

export function linkRow({ kind, link, from, to }: LinkRow, asOf: string): ClaimLinkRow {
  return { ...link, kind, from: { ...from, asOf }, to: { ...to, asOf } };
}

function nodeRow(found: AnyNode): NodeRow {
  if (found.kind === 'ClaimLink') return linkRow(found.node, latest);
  return found.kind === 'Curation' || found.kind === 'Judgement' ? found.node : { ...found.node, asOf: latest };
}

/** Things of any kind, in the order asked for, null where there is none: one statement, and one for contradictions, which are worked out. */
export async function nodesByIds(context: ApiContext, ids: readonly string[]): Promise<(NodeRow | null)[]> {
  const { graph, loads } = context;
  const nodes = ids.map(async (id) => {
    if (id.startsWith('ctr_'))
      return (await loads.one('contradictions', id, (wanted) => contradictionsByIds(context, wanted))) ?? null;
    if (!isId(id)) return null;
    const node = await loads.one('nodes', id, async (wanted) => {
      const among = (prefixes: readonly string[]): string[] => wanted.filter((one) => isId(one, ...prefixes));
      const asked = {
        claimIds: among(prefixesOf.claimIds),
        documentIds: among(prefixesOf.documentIds),
        sourceIds: among(prefixesOf.sourceIds),
        entityIds: among(prefixesOf.entityIds),
        figureIds: among(prefixesOf.figureIds),
        incidentIds: among(prefixesOf.incidentIds),
        curationIds: among(prefixesOf.curationIds),
        judgementIds: among(prefixesOf.judgementIds),
        linkIds: among(prefixesOf.linkIds),
      };
      const found = await graph.reader.run(readNodesAmong(asked), { ...asked, asOf: latest });
      return new Map(found.map((one) => [one.id, nodeRow(one)]));
    });
    return node ?? null;
  });
  return Promise.all(nodes);
}

const typeOf: Record<
  string,
  | 'Claim'
  | 'Document'
  | 'Source'
  | 'Figure'
  | 'Incident'
  | 'ClaimLink'
  | 'Contradiction'
  | 'Curation'
  | 'Judgement'
  | EntityType
> = {
  clm: 'Claim',
  doc: 'Document',
  src: 'Source',
  fig: 'Figure',
  inc: 'Incident',
  lnk: 'ClaimLink',
  ctr: 'Contradiction',
  cur: 'Curation',
  jdg: 'Judgement',
  agc: 'Agency',
  sys: 'System',
  atk: 'Attacker',
  per: 'Person',
  dat: 'DataType',
};
type EntityType = 'Agency' | 'System' | 'Attacker' | 'Person' | 'DataType';

/** The first letters of an id tell the type. */
export function nodeTypeOf({ id }: { readonly id: string }) {
  const type = typeOf[id.slice(0, 3)];
  if (type === undefined) throw new Error(`the id ${id} is of no known kind`);
  return type;
}
export function entityTypeOf(entity: { readonly id: string }): EntityType {
  return nodeTypeOf(entity) as EntityType;
}
