import type { SearchLabel, SearchRow } from '../engine.ts';
import { textIndexes } from '../schema.ts';
import { searchWords } from '../words.ts';
import { queryToServer, type Driver } from './driver.ts';
import { textIndexName } from './schema.ts';

/**
 * Pieces of a word that the index's analyser (Lucene's StandardTokenizer, by Unicode's UAX 29) never cuts: runs in
 * scripts whose letters and digits stay together, and single letters of all others.
 */
const uncut =
  /(?!\p{M})[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{Nd}]+|\p{L}/gu;

/**
 * The index gives candidates: nodes with a token around each piece of each word, those with the word as a phrase
 * first. Which of them have the word by our rule, the pattern says. A word without such a piece ("²") is in no token.
 */
function candidates(words: readonly string[]): string {
  const pieces = words.flatMap((word) => word.match(uncut) ?? []).map((piece) => `+*${piece}*`);
  return [...(pieces.length === 0 ? ['+*:*'] : pieces), ...words.map((word) => `"${word}"`)].join(' ');
}

const pattern = (word: string): string =>
  `(?s).*(?<![\\p{IsAlphabetic}\\p{N}])${word.toLowerCase()}(?![\\p{IsAlphabetic}\\p{N}]).*`;

const textFor = (properties: readonly string[]): string => `CALL db.index.fulltext.queryNodes($index, $query)
YIELD node, score
WHERE all(pattern IN $patterns WHERE ${properties.map((name) => `toLower(coalesce(node.${name}, '')) =~ pattern`).join(' OR ')})
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
LIMIT $limit`;

export async function searchNeo4j(
  driver: Driver,
  database: string,
  text: string,
  labels: readonly SearchLabel[],
  limit: number,
): Promise<SearchRow[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const rows: SearchRow[] = [];
  for (const label of labels) {
    const properties = textIndexes.find((index) => index.label === label)?.properties ?? [];
    const query = queryToServer(textFor(properties), {
      index: textIndexName(label),
      query: candidates(words),
      patterns: words.map(pattern),
      limit,
    });
    const { records } = await driver.executeQuery(query.text, query.params, {
      database,
      routing: 'READ',
    });
    rows.push(
      ...records.map((record) => ({ label, id: record.get('id') as string, score: record.get('score') as number })),
    );
  }
  return rows.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
