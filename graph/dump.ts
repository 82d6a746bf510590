import { compareText } from '../schema/claim-ids.ts';
import { dumpNodes, dumpRelationships } from './cypher/dump.ts';
import type { CypherValue, GraphReader } from './engine.ts';

/** When Gainsay learned of things: the one part of the graph that depends on the order of arrival (Law 2). */
const learned = new Set(['recordedAt', 'from', 'to', 'at', 'withdrawnAt', 'correctedAt', 'stances', 'history']);

/** What states nothing: a hint to the writer, true also where nobody knows. */
const hints = new Set(['contested']);

/**
 * The canonical dump: one line of JSON for each node and relationship of the current view, sorted. Two graphs that
 * hold the same have the same dump, on either engine.
 */
export async function dumpGraph(reader: GraphReader): Promise<string[]> {
  const lines: string[] = [];
  for (const statement of dumpNodes)
    for (const { label, id, denial, props } of await reader.run(statement, {}))
      lines.push(JSON.stringify([denial ? `${label}:Denial` : label, id, canonical(props)]));
  for (const statement of dumpRelationships)
    for (const { type, from, to, props } of await reader.run(statement, {}))
      lines.push(JSON.stringify([type, from, to, canonical(props)]));
  return lines.toSorted(compareText);
}

function canonical(props: { [key: string]: CypherValue }): [string, CypherValue][] {
  return Object.entries(props)
    .filter(([key, value]) => !learned.has(key) && !hints.has(key) && value !== null)
    .toSorted((a, b) => compareText(a[0], b[0]));
}
