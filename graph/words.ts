/**
 * The words of a search: runs of letters and digits as they came, each once. What counts as a word is decided here and
 * not by either engine: Neo4j's analyser takes "O'Brien" and "example.com" for one word, the embedded one for two.
 */
export function searchWords(text: string): string[] {
  return [...new Set(text.match(/[\p{Alphabetic}\p{N}]+/gu) ?? [])];
}
