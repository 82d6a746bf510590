import { statement } from '../../graph/cypher/statement.ts';
import type { CypherParams, GraphReader } from '../../graph/engine.ts';

type None = Record<string, never>;
const allNodes = statement<None, { labels: string[]; props: CypherParams }>(
  'test.allNodes',
  'read',
  'MATCH (n) WHERE NOT n:GainsayTest RETURN labels(n) AS labels, properties(n) AS props',
);
const allLinks = statement<None, { from: string; type: string; to: string; props: CypherParams }>(
  'test.allLinks',
  'read',
  'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props',
);

/** The same text for the same value, whatever the order of a map's keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Everything that is in a graph, one line each, in one order. */
export async function dumpGraph(reader: GraphReader): Promise<string[]> {
  const nodes = await reader.run(allNodes, {});
  const links = await reader.run(allLinks, {});
  return [
    ...nodes.map(({ labels, props }) => canonical({ labels: labels.toSorted(), props })),
    ...links.map(canonical),
  ].sort();
}
