import type { AnnotatedText, Paragraph } from '../text/annotate.ts';
import {
  deed,
  inAnother,
  knownIncident,
  longAgo,
  newIncident,
  notTheFirst,
  nowAgain,
  somebodyNew,
  thenToo,
} from '../vocabulary/other-stories.ts';
import type { Range } from '../text/range.ts';

/** A passage about something else than its article. */
export interface Passage {
  readonly range: Range;
  /** About when that happened, ISO 8601 UTC; null where only a year or less is told. */
  readonly happenedAt: string | null;
  readonly rule: 'story:long-ago' | 'story:separate';
  readonly reasons: readonly string[];
}

/** What is sold, told or shut within two months is the same matter. */
const leastDays = 60;
const dayMs = 86_400_000;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Passages that tell an older incident, or another one, in passing: a paragraph that opens with a time long before the
 * article, or with words such as "in a separate incident", and brings in something that was not told of before.
 * An article's first two paragraphs are what it is about.
 */
export function findBackground(annotated: AnnotatedText, publishedAt: string | null): Passage[] {
  const found: Passage[] = [];
  let bodies = 0;
  annotated.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'BODY' || ++bodies <= 2) return;
    const last = found.at(-1);
    const goesOn = last && annotated.paragraphs[index - 1]?.end === last.range.end;
    if (goesOn && thenToo.test(textOf(annotated, paragraph))) {
      found[found.length - 1] = { ...last, range: { start: last.range.start, end: endOf(annotated, paragraph, 0) } };
      return;
    }
    const passage = passageIn(annotated, paragraph, publishedAt);
    if (passage) found.push(passage);
  });
  return found;
}

function passageIn(annotated: AnnotatedText, paragraph: Paragraph, publishedAt: string | null): Passage | null {
  const sentences = annotated.sentences.slice(paragraph.firstSentence, paragraph.lastSentence + 1);
  const [opening] = sentences;
  if (!opening) return null;
  const openingText = textOf(annotated, opening);
  const again = notTheFirst.test(openingText);
  const told = again && sentences[1] ? textOf(annotated, sentences[1]) : openingText;
  const time = timeOf(told, publishedAt);
  const another = inAnother.exec(told)?.[0] ?? null;
  if (another === null && !(time && (again || isNew(told)))) return null;
  return {
    range: { start: paragraph.start, end: endOf(annotated, paragraph, again ? 2 : 1) },
    happenedAt: time ? time.at : publishedAt,
    rule: another !== null ? 'story:separate' : 'story:long-ago',
    reasons: [
      ...(again ? ['it is said not to be the first'] : []),
      ...(another !== null ? [`“${another}” opens it`] : []),
      ...(time ? [`“${time.words}” opens it`] : []),
      ...(another !== null || again ? [] : ['it tells of something not spoken of before']),
    ],
  };
}

/** In one sentence, what is new is told by an indefinite phrase, and nothing in it points back. */
const isNew = (sentence: string): boolean =>
  (newIncident.test(sentence) || isNewDeed(sentence)) && !knownIncident.test(sentence);

const longestClause = 120;

function isNewDeed(sentence: string): boolean {
  const at = sentence.search(somebodyNew);
  const [clause = ''] = sentence.slice(at, at + longestClause).split(/[.;:]/, 1);
  return at >= 0 && deed.test(clause);
}

/** @returns null where no time opens the sentence, or none that lies well before the article */
function timeOf(sentence: string, publishedAt: string | null): { at: string | null; words: string } | null {
  const match = longAgo.exec(sentence);
  if (!match) return null;
  const words = match[0].trim();
  const { day, dayAfter, month, year, lastYear } = match.groups ?? {};
  if (lastYear !== undefined) return { at: null, words };
  const published = publishedAt === null ? null : new Date(publishedAt);
  // What is not dated may be of that day itself.
  if (!published) return null;
  if (month === undefined) return Number(year) < published.getUTCFullYear() ? { at: null, words } : null;
  const at = new Date(Date.UTC(Number(year), months.indexOf(month.toLowerCase()), Number(day ?? dayAfter ?? 15)));
  if (published.getTime() - at.getTime() < leastDays * dayMs) return null;
  return { at: at.toISOString(), words };
}

/** Where a paragraph comes back to the present, from its sentence `from` on; else its end. */
function endOf(annotated: AnnotatedText, paragraph: Paragraph, from: number): number {
  const sentences = annotated.sentences.slice(paragraph.firstSentence, paragraph.lastSentence + 1);
  const at = sentences.findIndex((sentence, index) => index >= from && nowAgain.test(textOf(annotated, sentence)));
  return at > 0 ? (sentences[at - 1] as Range).end : paragraph.end;
}

const textOf = ({ text }: AnnotatedText, { start, end }: Range): string => text.slice(start, end);
