import type { AnnotatedText, Token } from '../text/annotate.ts';

/** The verb of which a name or description is the subject, its auxiliaries and adverbs passed over. */
export function verbBehind({ tokens }: AnnotatedText, last: number, sentenceLast: number): Token | null {
  let at = last + 1;
  let verb = tokens[at];
  while (verb && at <= sentenceLast && (verb.pos === 'AUX' || verb.pos === 'ADV' || verb.pos === 'PART'))
    verb = tokens[++at];
  return verb?.pos === 'VERB' ? verb : null;
}

/** The first token from one on that is no auxiliary and no adverb. */
export function skipAdverbs({ tokens }: AnnotatedText, from: number, high = tokens.length): number {
  let at = from;
  while (at < high && (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'AUX')) at++;
  return at;
}
