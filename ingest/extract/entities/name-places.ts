import { personPosts } from '../vocabulary/people-words.ts';
import type { AnnotatedText, TextSentence } from '../text/annotate.ts';
import type { NameMention, NamePlace } from './name.ts';
import type { Wording } from './name-wording.ts';
import type { ParagraphKind } from '../text/paragraphs.ts';

const inProse = (kind: ParagraphKind | undefined): boolean => kind === 'BODY' || kind === 'LIST_ITEM';

/** Whether a name is met early in its text. */
const isEarly = ({ tokens }: AnnotatedText, { first }: Wording): boolean => first.first / Math.max(1, tokens.length) < 0.15; // prettier-ignore

/** How often a name stands in its text, and in which parts of it. */
export function addPlaces(text: AnnotatedText, wording: Wording, add: (reason: string) => void): void {
  const { tokens, paragraphs } = text;
  const { mentions } = wording.group;
  const total = mentions.length;
  add(`mentions=${total >= 6 ? '6+' : total >= 3 ? '3+' : total}`);
  const kindOf = (mention: NameMention): ParagraphKind | undefined =>
    paragraphs[tokens[mention.first]?.paragraph ?? 0]?.kind;
  if (!mentions.some((mention) => inProse(kindOf(mention))))
    add(`only-in=${(mentions[0] && kindOf(mentions[0])) ?? ''}`);
  const isLate = wording.first.first / Math.max(1, tokens.length) > 0.9;
  add(isEarly(text, wording) ? 'early' : isLate ? 'late' : 'middle');
  if (mentions.some((mention) => kindOf(mention) === 'TITLE')) add('in-title');
}

/** What tells of a name by its sentence and its line: "he" behind it, a by-line, a signature. */
export function addLine(
  text: AnnotatedText,
  wording: Wording,
  mention: NamePlace,
  sentence: TextSentence,
  add: (reason: string) => void,
): void {
  const { tokens, paragraphs } = text;
  if (mention.first - sentence.firstToken <= 2) {
    const next = tokens[sentence.lastToken + 1]?.lower ?? '';
    if (next === 'he' || next === 'she' || next === 'his' || next === 'her') add('taken-up-by-he');
    if (next === 'it' || next === 'its') add('taken-up-by-it');
  }
  const line = paragraphs[sentence.paragraph];
  if (line && line.kind !== 'TITLE') {
    const [start, end] = [tokens[mention.first]?.start ?? 0, tokens[mention.last]?.end ?? 0];
    if (start === line.start && end === line.end) {
      add(isEarly(text, wording) ? 'alone-on-line early' : 'alone-on-line');
      if (isPostLine(text, sentence.lastToken + 1)) add('post below');
    } else if (start - line.start <= 4 && /^by\s/i.test(text.text.slice(line.start, start)) && line.end - end <= 40) add('byline'); // prettier-ignore
  }
}

/** The line below a signature: "Chief Executive Officer". */
function isPostLine({ tokens, paragraphs }: AnnotatedText, first: number): boolean {
  const paragraph = tokens[first]?.paragraph;
  const line = paragraphs[paragraph ?? -1];
  if (!line || line.end - line.start > 60) return false;
  for (let i = first; tokens[i]?.paragraph === paragraph; i++) if (personPosts.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
