import type { DataTypeCode } from '../../../schema/ontology/data-types.ts';
import type { AnnotatedText, Range } from '../text/annotate.ts';
import { adviceWords, exposureWords, notDataPhrases } from '../vocabulary/data-context-words.ts';
import { dataPhrases, singular, type Phrase } from './phrases.ts';

export interface FoundDataType {
  readonly code: DataTypeCode;
  readonly mentions: readonly Range[];
  readonly rule: string;
}

const phrases = dataPhrases(notDataPhrases);

interface Hit {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
}

const isPossessive = (lower: string): boolean => lower === '’s' || lower === "'s" || lower === '’' || lower === "'";

function hitsOf(text: AnnotatedText, firstToken: number, lastToken: number): Hit[] {
  const hits: Hit[] = [];
  for (let i = firstToken; i <= lastToken; i++) {
    const candidates = phrases.get(singular(text.tokens[i]?.lower ?? ''));
    if (!candidates) continue;
    for (const phrase of candidates) {
      let at = i;
      let matched = 1;
      while (matched < phrase.words.length && at < lastToken) {
        at++;
        const lower = text.tokens[at]?.lower ?? '';
        if (isPossessive(lower)) continue;
        if (singular(lower) !== phrase.words[matched]) break;
        matched++;
      }
      if (matched < phrase.words.length) continue;
      hits.push({ phrase, first: i, last: at });
      i = at;
      break;
    }
  }
  return hits;
}

/** The kinds of data that the text says were exposed, or were not. */
export function findDataTypes(text: AnnotatedText): FoundDataType[] {
  const found = new Map<DataTypeCode, { mentions: Range[]; rule: string }>();
  for (const sentence of text.sentences) {
    const kind = text.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'NAVIGATION' || kind === 'BYLINE' || kind === 'CAPTION' || kind === 'DATELINE') continue;
    const hits = hitsOf(text, sentence.firstToken, sentence.lastToken).filter((hit) => hit.phrase.code !== null);
    if (hits.length === 0) continue;
    let exposure = 0;
    let advice = false;
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const lower = text.tokens[i]?.lower ?? '';
      if (exposureWords.has(lower)) exposure++;
      if (adviceWords.has(lower)) advice = true;
    }
    if (advice) continue;
    const kinds = new Set(hits.map((hit) => hit.phrase.code));
    for (const { phrase, first, last } of hits) {
      if (phrase.weak && kinds.size < 2 && exposure === 0) continue;
      const range = { start: text.tokens[first]?.start ?? 0, end: text.tokens[last]?.end ?? 0 };
      const entry = found.get(phrase.code as DataTypeCode);
      if (entry) entry.mentions.push(range);
      else
        found.set(phrase.code as DataTypeCode, { mentions: [range], rule: phrase.weak ? 'word-among-data' : 'phrase' });
    }
  }
  return [...found].map(([code, { mentions, rule }]) => ({ code, mentions, rule }));
}
