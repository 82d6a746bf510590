const quote = 0x22;
const backslash = 0x5c;

/**
 * Looks at bytes before they are parsed, without recursion: what is nested ten thousand deep would else end a stack
 * somewhere behind the parser. Bytes of a longer UTF-8 sequence are never mistaken for brackets.
 */
export function nestsDeeperThan(bytes: Uint8Array, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === backslash) i++;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > maxDepth) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return false;
}

/** NUL and lone surrogates get into JSON only as escapes; without such an escape nothing is walked. */
export function hasFaultyString(text: string, value: unknown): boolean {
  if (!/\\u(?:0000|d[89a-f])/i.test(text)) return false;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (next.includes('\0') || !next.isWellFormed()) return true;
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, child] of Object.entries(next)) waiting.push(key, child);
    }
  }
  return false;
}
