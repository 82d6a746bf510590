import { isComma, isGenitive, type Reading, type TokenRange } from './reading.ts';

const titles = new Set(['said', 'according', 'told']);

/** The first noun phrase of a source, without what is attached to it: "A senior officer" of "A senior officer with the cell". */
export function headOf(reading: Reading, source: TokenRange): TokenRange {
  const { tokens } = reading;
  let last = source.first;
  for (let i = source.first; i <= source.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > source.first && (isComma(token) || token.text === '(' || token.lower === 'who' || token.lower === 'which' || token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'CCONJ' || token.pos === 'AUX') && token.quote < 0) break; // prettier-ignore
    last = i;
  }
  while (last > source.first && (isGenitive(tokens[last] as never) || titles.has(tokens[last]?.lower ?? ''))) last--;
  return { first: source.first, last };
}

/**
 * Up to its first comma: "A nurse" of "a nurse, who asked not to be named", "a man who answered the phone" whole, "a surgeon"
 * of "one of them, a surgeon speaking for himself".
 */
export function withoutClause({ tokens }: Reading, { first, last }: TokenRange): TokenRange {
  let from = first;
  for (let i = first + 1; i < last; i++) {
    if (!isComma(tokens[i])) continue;
    const lower = tokens[i - 1]?.lower ?? '';
    if (!/^(them|us|these|those)$/.test(lower) && !(i === first + 1 && /^(one|another|both|two|three)$/.test(lower)))
      return { first: from, last: i - 1 };
    from = i + 1;
  }
  return { first: from, last };
}

export function isDefinite(reading: Reading, head: TokenRange): boolean {
  return /^(the|this|that|both)$/.test(reading.tokens[head.first]?.lower ?? '');
}

export function followedByGenitive(reading: Reading, mention: { readonly last: number }): boolean {
  const next = reading.tokens[mention.last + 1];
  const self = reading.tokens[mention.last];
  return (next !== undefined && isGenitive(next)) || /['’]s?$/.test(self?.text ?? '');
}

export function isMedia(reading: Reading, head: TokenRange): boolean {
  for (let i = head.first; i <= head.last; i++) {
    const { lower = '' } = reading.tokens[i] ?? {};
    if (/^(media|news|press|several|some|various|local|certain|television|tv|online)$/.test(lower)) return true;
  }
  return false;
}
