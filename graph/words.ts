/** The words of a search: runs of letters and digits, without case. Both engines are asked with these, never the text. */
export function searchWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])];
}
