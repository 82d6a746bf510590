import { trimmed } from './content.ts';
import { subjectToInherit } from './find-cues.ts';
import type { FoundClaim } from './found.ts';
import { isNarrative, isPunctuation, quotationLength, type Reading, type TokenRange } from './reading.ts';
import { phraseStartingAt } from './phrase-right.ts';

/** Quotations that no cue has taken: "Name, title: “…”", and more words of whoever spoke last. */
export function looseQuotations(reading: Reading, taken: readonly FoundClaim[]): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { tokens, annotated } = reading;
  if (annotated.quotations.length === 0) return found;
  const speeches = taken.filter((claim) => claim.source !== null).toSorted((a, b) => a.content.last - b.content.last);
  const isTaken = takenBy(taken);
  for (const quotation of annotated.quotations) {
    const { firstToken, lastToken } = quotation;
    if (quotationLength(quotation) < 3 || !isNarrative(reading, firstToken)) continue;
    if (isTaken(firstToken, lastToken)) continue;
    const first = tokens[firstToken];
    const sentence = annotated.sentences[first?.sentence ?? 0];
    if (!first || !sentence) continue;
    const content = trimmed(reading, firstToken, lastToken);
    if (!content) continue;
    const base = {
      complement: 'QUOTE',
      entry: null,
      chain: null,
      voice: 'SOURCE',
      content,
      stance: null,
      reportedBy: null,
    } as const;
    const before = tokens[firstToken - 1];
    if (before?.text === ':' && before.sentence === first.sentence) {
      const source = speakerBeforeColon(reading, sentence.firstToken, firstToken - 1);
      if (source)
        found.push({
          ...base,
          rule: 'quote:colon',
          cue: { first: firstToken - 1, last: firstToken - 1 },
          cueWord: ':',
          source,
        });
      continue;
    }
    if (!standsAlone(reading, firstToken, lastToken)) continue;
    const onward = isOpen(reading, lastToken) ? speechFrom(taken, reading, lastToken + 1) : null;
    if (onward) {
      found.push({ ...base, rule: 'quote:opened', cue: onward.cue, cueWord: onward.cueWord, entry: onward.entry, source: onward.source }); // prettier-ignore
      continue;
    }
    const previous = lastSpeech(speeches, found, firstToken);
    const near = previous && first.paragraph - (tokens[previous.content.last]?.paragraph ?? 0) <= 1;
    if (near && (previous.complement === 'QUOTE' || tokens[previous.content.last]?.paragraph === first.paragraph)) {
      found.push({
        ...base,
        rule: 'quote:continued',
        cue: previous.cue,
        cueWord: previous.cueWord,
        entry: previous.entry,
        source: previous.source,
      });
      continue;
    }
    const introduced =
      before && before.paragraph === first.paragraph ? annotated.sentences[before.sentence] : undefined;
    if (introduced) {
      const subject = subjectToInherit(reading, introduced.firstToken, introduced.lastToken + 1, true);
      if (subject.kind === 'PHRASE')
        found.push({ ...base, rule: 'quote:introduced', cue: null, cueWord: '', source: subject.range });
    }
  }
  return found;
}

const closing = new Set(['”', '"', '“', '»', '’', "'"]);

/** Without a mark at its end a quotation goes on in the next paragraph. */
const isOpen = ({ tokens }: Reading, last: number): boolean => !closing.has(tokens[last]?.text ?? '');

/** The quotation with a source that begins at a token, where a quotation of the paragraph before goes on. */
function speechFrom(claims: readonly FoundClaim[], { tokens }: Reading, first: number): FoundClaim | null {
  if (!closing.has(tokens[first]?.text ?? '')) return null;
  return claims.find(({ source, complement, content }) => source !== null && complement === 'QUOTE' && content.first >= first && content.first <= first + 1) ?? null; // prettier-ignore
}

/** A quotation that is whole sentences by itself, not a word in somebody's sentence. */
function standsAlone(reading: Reading, first: number, last: number): boolean {
  const { tokens, annotated } = reading;
  const opens = annotated.sentences[tokens[first]?.sentence ?? 0]?.firstToken === first;
  const lastSentence = annotated.sentences[tokens[last]?.sentence ?? 0];
  if (!opens || !lastSentence) return false;
  for (let i = last + 1; i <= lastSentence.lastToken; i++) if (!isPunctuation(tokens[i] as never)) return false;
  return true;
}

function speakerBeforeColon(reading: Reading, low: number, colon: number): TokenRange | null {
  const subject = subjectToInherit(reading, low, colon, true);
  if (subject.kind === 'PHRASE') return subject.range;
  return phraseStartingAt(reading, low, colon - 1);
}

/** Whether some words of a range lie in the content of a claim. */
function takenBy(claims: readonly FoundClaim[]): (first: number, last: number) => boolean {
  const contents = claims.map(({ content }) => content).sort((a, b) => a.first - b.first);
  const farthest: number[] = []; // for each the last token of it and of those before it
  for (const { last } of contents) farthest.push(Math.max(last, farthest.at(-1) ?? -1));
  return (first, last) => {
    let from = 0;
    let to = contents.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((contents[middle] as TokenRange).first <= last) from = middle + 1;
      else to = middle;
    }
    return (farthest[from - 1] ?? -1) >= first;
  };
}

/** The claim with a source that ended last before a token. `speeches` are in the order of their ends. */
function lastSpeech(speeches: readonly FoundClaim[], found: readonly FoundClaim[], before: number): FoundClaim | null {
  let from = 0;
  let to = speeches.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((speeches[middle] as FoundClaim).content.last < before) from = middle + 1;
    else to = middle;
  }
  const taken = speeches[from - 1] ?? null;
  const loose = found.at(-1) ?? null; // quotations come in the order of the text, so all found lie before
  return loose && (!taken || loose.content.last > taken.content.last) ? loose : taken;
}
