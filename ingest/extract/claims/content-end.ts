import type { TextSentence } from '../text/annotate.ts';
import { refusing } from '../vocabulary/no-comment.ts';
import type { Frame } from './frames.ts';
import { isComma, isDash, type Reading } from './reading.ts';

/** Where the content of a frame must end: before the next clause that reports something else. */
export function endOfContent(reading: Reading, frames: readonly Frame[], at: number, sentence: TextSentence): number {
  const { tokens } = reading;
  const frame = frames[at] as Frame;
  let high = sentence.lastToken;
  const postposed = frames.slice(at + 1).some((next) => next.postposed);
  for (let i = frame.chain.last + 1; i <= high; i++) {
    const token = tokens[i];
    if (
      token?.quote === -1 &&
      (token.lower === 'and' || token.lower === 'but') &&
      refusing.has(tokens[i + 1]?.lower ?? '')
    )
      high = i - 1;
    if (token?.quote === -1 && (token.text === ';' || (postposed && token.text === ':'))) high = i - 1;
  }
  for (const next of frames.slice(at + 1)) {
    if (next.begin > high) break;
    // "Elm, the gang that claimed the breach, rejected that", "Elm, which denied the report, said that …": the verb around the clause
    if (next.begin <= frame.begin && next.chain.first > frame.chain.last + 2 && isComma(tokens[next.chain.first - 1])) return next.chain.first - 2; // prettier-ignore
    if (next.begin <= frame.chain.last) continue;
    // "A day after a paper reported that S, the ministry said …": the main clause begins behind the comma
    if (!next.coordinate && isComma(tokens[next.begin - 1]) && isSubordinate(reading, sentence.firstToken, frame.begin)) return next.begin - 2; // prettier-ignore
    if (!next.coordinate) continue;
    // ", the ministry said" behind a clause belongs to what comes before it and is handled there
    let end = next.begin - 1;
    while (
      end > frame.chain.last &&
      (isComma(tokens[end]) ||
        isDash(tokens[end]) ||
        /^(while|whereas|but|and|although|though)$/.test(tokens[end]?.lower ?? ''))
    )
      end--;
    return end;
  }
  for (let i = frame.chain.last + 2; i <= high; i++) {
    const token = tokens[i];
    if (token?.quote === -1 && token.lower === 'according' && tokens[i + 1]?.lower === 'to' && isComma(tokens[i - 1]))
      return i - 2;
  }
  return high;
}

/** Whether "after", "as" and the like open the sentence, or a phrase of time before them: "A day after a paper reported …". */
function isSubordinate({ tokens }: Reading, low: number, begin: number): boolean {
  for (let i = low; i < begin; i++) {
    const { lower = '', pos } = tokens[i] ?? {};
    if (openers.has(lower)) return true;
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return false;
  }
  return false;
}
const openers = new Set(['after', 'when', 'while', 'before', 'although', 'though', 'because', 'since']);
