import type { SearchLabel, SearchRow } from '../engine.ts';
import { textIndexes } from '../schema.ts';
import { searchWords } from '../words.ts';
import type { GrafeoDB } from './grafeo.ts';

/** The engine finds nodes with any of the words; those with all are the intersection, word by word. */
async function searchLabel(db: GrafeoDB, label: SearchLabel, words: readonly string[]): Promise<Map<number, number>> {
  const properties = textIndexes.find((index) => index.label === label)?.properties ?? [];
  const everything = db.nodeCount();
  let found: Map<number, number> | null = null;
  for (const word of words) {
    const hits = new Map<number, number>();
    for (const property of properties) {
      for (const [node, score] of await db.textSearch(label, property, word, everything)) {
        if (node !== undefined && score !== undefined) hits.set(node, (hits.get(node) ?? 0) + score);
      }
    }
    const before: Map<number, number> | null = found;
    found = new Map();
    for (const [node, score] of hits) {
      if (before === null) found.set(node, score);
      else if (before.has(node)) found.set(node, score + (before.get(node) ?? 0));
    }
    if (found.size === 0) break;
  }
  return found ?? new Map<number, number>();
}

export async function searchEmbedded(
  db: GrafeoDB,
  text: string,
  labels: readonly SearchLabel[],
  limit: number,
): Promise<SearchRow[]> {
  const words = searchWords(text);
  const rows: SearchRow[] = [];
  for (const label of labels) {
    const hits = [...(await searchLabel(db, label, words))].sort(([, a], [, b]) => b - a);
    // Reading an id costs 5 µs, so only what can be among the first is read; ties at the limit are, to be cut by id.
    const lowest = hits[limit - 1]?.[1] ?? Number.NEGATIVE_INFINITY;
    for (const [node, score] of hits) {
      if (score < lowest) break;
      const id = db.getNode(node)?.get('id');
      if (typeof id === 'string') rows.push({ label, id, score });
    }
  }
  return rows.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
