import type { DataTypeCode } from '../../../schema/ontology/data-types.ts';
import { chancesOf, parseTable, tellingReason, type Table } from '../learned/table.ts';
import type { AnnotatedText, TextSentence, Token } from '../text/annotate.ts';
import { adviceWords, exposureWords } from '../vocabulary/data-context-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { hitEvidence } from './evidence.ts';
import { hitsOf, type Hit } from './hits.ts';
import { dataTypeWeights as weightsText } from './weights.generated.ts';
import type { Range } from '../text/range.ts';

export interface FoundDataType {
  readonly code: DataTypeCode;
  readonly mentions: readonly Range[];
  readonly rule: string;
}

export const dataTypeWeights = parseTable(weightsText);

/** From this chance on a mention counts; the F1 of cross-validation is within a point from .35 to .5. */
const leastChance = 0.45;

/** The kinds of data that the text says were exposed, or were not. Without weights by fixed rules alone. */
export function findDataTypes(text: AnnotatedText, weights: Table | null = dataTypeWeights): FoundDataType[] {
  const hits = hitsOf(text);
  const { counts, ruleOf } = weights ? judged(text, hits, weights) : ruled(text, hits);
  // "Customers are urged to watch their bank statements" says nothing of what got out
  const advice = sentencesWith(text, hits, isAdvice);
  const found = new Map<DataTypeCode, { mentions: Range[]; rule: string }>();
  hits.forEach(({ code, firstToken, lastToken, sentence }, at) => {
    if (advice.has(sentence) || !counts(at)) return;
    const range = { start: text.tokens[firstToken]?.start ?? 0, end: text.tokens[lastToken]?.end ?? 0 };
    const entry = found.get(code);
    if (entry) entry.mentions.push(range);
    else found.set(code, { mentions: [range], rule: ruleOf(at) });
  });
  return [...found].map(([code, { mentions, rule }]) => ({ code, mentions, rule }));
}

/** Of hits, by their place among them. */
interface Judges {
  /** Whether it tells of exposed data. */
  readonly counts: (at: number) => boolean;
  /** By which rule, where it does. */
  readonly ruleOf: (at: number) => string;
}

function judged(text: AnnotatedText, hits: readonly Hit[], weights: Table): Judges {
  const reasonsOf = hitEvidence(text, hits);
  return {
    counts: (at) => (chancesOf(weights, reasonsOf(at))[1] ?? 0) >= leastChance,
    ruleOf: (at) => `data:${tellingReason(weights, reasonsOf(at), 1, 0)}`,
  };
}

const isExposure = isOneOf(exposureWords);
const isAdvice = isOneOf(adviceWords);

/** The sentences of hits that have such a word. */
function sentencesWith(
  { tokens, sentences }: AnnotatedText,
  hits: readonly Hit[],
  test: (token: Token) => boolean,
): Set<number> {
  const found = new Set<number>();
  let asked = -1;
  for (const { sentence } of hits) {
    if (sentence === asked) continue;
    asked = sentence;
    const { firstToken, lastToken } = sentences[sentence] as TextSentence;
    for (let i = firstToken; i <= lastToken; i++) {
      if (!test(tokens[i] as Token)) continue;
      found.add(sentence);
      break;
    }
  }
  return found;
}

/** A weak phrase counts beside another kind of data, or where the sentence speaks of exposure. */
function ruled(text: AnnotatedText, hits: readonly Hit[]): Judges {
  const kindsIn = new Map<number, Set<DataTypeCode>>();
  for (const { sentence, code } of hits) kindsIn.set(sentence, (kindsIn.get(sentence) ?? new Set()).add(code));
  const exposing = sentencesWith(text, hits, isExposure);
  return {
    counts(at) {
      const { sentence, weak, paragraph } = hits[at] as Hit;
      return paragraph !== 'CAPTION' && (!weak || exposing.has(sentence) || (kindsIn.get(sentence)?.size ?? 0) > 1);
    },
    ruleOf: (at) => (hits[at]?.weak ? 'word-among-data' : 'phrase'),
  };
}
