import type { DataTypeCode } from '../../../schema/ontology/data-types.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { notDataPhrases } from '../vocabulary/data-context-words.ts';
import { notPeople, organisationNouns, peopleNouns, recordNouns, systemNouns } from '../vocabulary/figure-words.ts';
import { isCapitalised } from '../vocabulary/capitals.ts';
import { ofWord, wordTest } from '../vocabulary/word.ts';
import { dataPhrases, singular, singularOf, type Phrase } from './phrases.ts';
import type { ParagraphKind } from '../text/paragraphs.ts';

/** Words of a text that may name a kind of data. */
export interface Hit {
  readonly code: DataTypeCode;
  /** In the singular and in lower case. */
  readonly phrase: string;
  /** Counts only beside other data, or where data is spoken of. */
  readonly weak: boolean;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly sentence: number;
  readonly paragraph: ParagraphKind;
}

const phrases = dataPhrases(notDataPhrases);
const skipped: ReadonlySet<ParagraphKind> = new Set(['NAVIGATION', 'BYLINE', 'DATELINE']);
const isPossessive = wordTest(({ lower }) => /^['’]s?$/.test(lower));
/** "commuter" */
const onePerson = new Set(
  [...peopleNouns]
    .filter((word) => word.endsWith('s') && !organisationNouns.has(word))
    .map((word) => word.slice(0, -1)),
);
const peopleEnding = /.{3}(?:ers|ees|holders|ants|ists)$/;
/** People in the plural, and as they stand before data: "commuters", "commuter data"; not "school data". */
const isPeople = (word: string): boolean =>
  peopleNouns.has(word) ||
  onePerson.has(word) ||
  (word.endsWith('s') && peopleEnding.test(word) && !notPeople.has(word) && !recordNouns.has(word) && !systemNouns.has(word)); // prettier-ignore

/** What a word may begin; null for most. */
interface Opening {
  readonly phrases: readonly Phrase[];
  readonly people: boolean;
  readonly data: boolean;
}

const openingOf = ofWord(({ lower }): Opening | null => {
  const one = singular(lower);
  const opening = { phrases: phrases.get(one) ?? [], people: isPeople(lower), data: dataNouns.has(one) };
  return opening.phrases.length > 0 || opening.people || opening.data ? opening : null;
});

export function hitsOf(text: AnnotatedText): Hit[] {
  const hits: Hit[] = [];
  text.sentences.forEach(({ firstToken, lastToken, paragraph: index }, sentence) => {
    const paragraph = text.paragraphs[index]?.kind ?? 'BODY';
    if (skipped.has(paragraph)) return;
    for (let i = firstToken; i <= lastToken; i++) {
      const opening = openingOf(text.tokens[i] as Token);
      if (!opening) continue;
      const named = phraseAt(text, opening, i, lastToken);
      if (named) {
        const { code, last, phrase, weak } = named;
        if (code && !(weak && isInName(text, i, last)))
          hits.push({ code, phrase, weak, firstToken: i, lastToken: last, sentence, paragraph });
        i = last;
        continue;
      }
      const last = dataOfPeople(text, opening, i, lastToken);
      if (last < 0) continue;
      hits.push({
        code: 'PERSONAL',
        phrase: 'data of people',
        weak: true,
        firstToken: i,
        lastToken: last,
        sentence,
        paragraph,
      });
      i = last;
    }
  });
  return hits;
}

/** The insurance of "Northgate Insurance said": a name in a sentence that has small words. */
function isInName({ tokens, paragraphs }: AnnotatedText, first: number, last: number): boolean {
  const token = tokens[first] as Token;
  if (!isCapitalised(token) || /^(?:TITLE|HEADING)$/.test(paragraphs[token.paragraph]?.kind ?? '')) return false;
  return [tokens[first - 1], tokens[last + 1]].some((next) => next?.sentence === token.sentence && isCapitalised(next));
}

function phraseAt(
  { tokens }: AnnotatedText,
  opening: Opening,
  first: number,
  high: number,
): { code: DataTypeCode | null; phrase: string; weak: boolean; last: number } | null {
  for (const { words, code, weak } of opening.phrases) {
    let last = first;
    let matched = 1;
    while (matched < words.length && last < high) {
      last++;
      const token = tokens[last] as Token;
      if (isPossessive(token)) continue;
      if (singularOf(token) !== words[matched]) break;
      matched++;
    }
    if (matched === words.length) return { code, phrase: words.join(' '), weak, last };
  }
  return null;
}

const dataNouns = new Set(['data', 'detail', 'record', 'information', 'file']);
/** Words between "data of" and the people: "data of more than 1.2 crore commuters". */
const farthest = 8;

/** The last token of "details of 2.3 million holders" or "its members' data", or -1; not "details of the attack". */
function dataOfPeople({ tokens }: AnnotatedText, { people, data }: Opening, first: number, high: number): number {
  const behind = tokens[first + 1];
  if (people) {
    const next = behind && isPossessive(behind) ? first + 2 : first + 1;
    return next <= high && openingOf(tokens[next] as Token)?.data ? next : -1;
  }
  if (!data || !/^(of|about|on)$/.test(behind?.lower ?? '')) return -1;
  for (let i = first + 2; i <= Math.min(high, first + farthest); i++) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return -1;
    if (isPeople(token.lower)) return i;
  }
  return -1;
}
