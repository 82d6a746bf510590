import type { Token } from '../text/annotate.ts';

/** Plural nouns that the tagger takes for verbs where no verb can stand: "according to reports", "media reports claim". */
const pluralNouns = new Set(['reports', 'posts', 'claims', 'estimates', 'records', 'documents', 'tweets', 'rumours', 'rumors', 'officials', 'sources', 'researchers', 'investigators', 'prosecutors', 'hackers']); // prettier-ignore
const alwaysNouns = new Set(['evidence', 'set', 'spokesperson', 'statement']);

/** The tokens with the tags that the passes over claims rely on put right. Offsets and words stay. */
export function retagged(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    if (!mayBeWrong(token)) return token;
    const pos = betterTag(tokens, token, index);
    return pos === token.pos ? token : { ...token, pos };
  });
}

const mayBeWrong = ({ pos, lower }: Token): boolean => pos === 'VERB' || pos === 'ADJ' || lower === 'general';
const isCapital = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);
/** "the attorney general", "the director general" */
const generals = new Set('attorney advocate auditor comptroller consul director inspector secretary solicitor surveyor'.split(' ')); // prettier-ignore

/** A word that the tagger takes for a verb or an adjective: "Halcyon Watch, which …", "the attorney general, whose …". */
function isPartOfName(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.sentence !== token.sentence) return false;
  if (token.lower === 'general') return generals.has(before.lower);
  return (
    (token.pos === 'VERB' || token.pos === 'ADJ') &&
    before.pos === 'PROPN' &&
    isCapital(token.text) &&
    isCapital(before.text)
  );
}

function betterTag(tokens: readonly Token[], token: Token, index: number): string {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (isPartOfName(token, before)) return 'PROPN';
  const opens = !before || before.sentence !== token.sentence || before.pos === 'PUNCT';
  if (token.pos === 'VERB') {
    if (
      alwaysNouns.has(token.lower) &&
      before &&
      (before.pos === 'NOUN' || before.pos === 'AUX' || before.pos === 'DET') &&
      token.lower !== 'set'
    )
      return 'NOUN';
    if (token.lower === 'set' && before?.lower === 'data') return 'NOUN';
    if (!pluralNouns.has(token.lower)) return token.pos;
    const inPhrase =
      before !== undefined &&
      !opens &&
      (before.pos === 'ADP' ||
        before.pos === 'ADJ' ||
        before.pos === 'DET' ||
        before.lower === 'media' ||
        before.lower === 'news' ||
        before.lower === 'press');
    const isSubject = opens && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
    return inPhrase || isSubject ? 'NOUN' : token.pos;
  }
  // "has informed the commission"
  if (
    token.pos === 'ADJ' &&
    (token.lower === 'informed' || token.lower === 'alleged') &&
    before?.pos === 'AUX' &&
    next !== undefined &&
    next.pos !== 'NOUN'
  )
    return 'VERB';
  return token.pos;
}
