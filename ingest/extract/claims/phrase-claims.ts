import { claimNouns } from '../vocabulary/polarity.ts';
import { findings, rebuffs } from '../vocabulary/rebuffs.ts';
import type { Token } from '../text/annotate.ts';
import { ofWord } from '../vocabulary/word.ts';
import { namesWhatWasSaid } from './asides.ts';
import { chainAround } from './chain.ts';
import { trimmed } from './content.ts';
import { cuesOfSentence, subjectWords } from './find-cues.ts';
import type { FoundClaim, FoundStance } from './found.ts';
import { isComma, isDash, isVerb, sentenceAt, type Reading, type TokenRange } from './reading.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly stance: FoundStance;
  readonly rule: 'rebuff' | 'finding';
}

const byFirst = new Map<string, Phrase[]>();
function enter(list: readonly (readonly [string, FoundStance])[], rule: Phrase['rule']): void {
  for (const [phrase, stance] of list) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, stance, rule }]);
  }
}
enter(rebuffs, 'rebuff');
enter(findings, 'finding');
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
const beginningWith = ofWord(({ lower }) => byFirst.get(lower) ?? null);

const mayStandBetween = new Set(['also', 'yet', 'so', 'far', 'still', 'currently', 'immediately', 'however', 'since', 'flatly', 'categorically', 'simply', 'itself', 'now', 'n’t', "n't"]); // prettier-ignore

/** The last token of the phrase from `index`, adverbs between its words passed over; -1 when it does not stand there. */
function matchEnd(reading: Reading, index: number, phrase: readonly string[], high: number): number {
  let at = index;
  for (let word = 0; word < phrase.length; word++) {
    let token = reading.tokens[at];
    while (
      word > 0 &&
      token &&
      at <= high &&
      token.lower !== phrase[word] &&
      mayStandBetween.has(token.lower) &&
      !(phrase[word] === 'not' && /^n[’']t$/.test(token.lower))
    )
      token = reading.tokens[++at];
    const same = token && (token.lower === phrase[word] || (phrase[word] === 'not' && /^n[’']t$/.test(token.lower)));
    if (!same || at > high) return -1;
    at++;
  }
  return at - 1;
}

/** Answers whose verb phrase is the content: "disputes this", "has seen no sign of …". */
export function phraseClaims(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { tokens } = reading;
  for (const sentence of reading.narrative) {
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = tokens[i];
      if (!token || token.quote >= 0) continue;
      for (const phrase of beginningWith(token) ?? []) {
        const last = matchEnd(reading, i, phrase.words, sentence.lastToken);
        if (last < 0) continue;
        if (last < sentence.lastToken && opensClause(phrase, tokens[last + 1] as Token)) continue;
        const claim = claimOf(reading, i, last, phrase, sentence.firstToken, sentence.lastToken);
        if (claim) {
          found.push(claim);
          i = claim.content.last;
        }
        break;
      }
    }
  }
  return found;
}

/** "denies that any records …", "denied it had been hacked" take a clause; the verb rule has it. @param next behind the phrase */
function opensClause({ words, rule }: Phrase, next: Token): boolean {
  const last = words.at(-1) ?? '';
  if (last === 'that') return !/^[.,;:!?]$/.test(next.text) && next.pos !== 'CCONJ';
  return rule === 'rebuff' && (last === 'it' || last === 'this') && isVerb(next) && !next.lower.endsWith('ing');
}

/** "withdrew its statement", "took back what it said"; not "withdrew the ransom demand". */
function takesBackWords({ tokens }: Reading, last: number, high: number): boolean {
  for (let i = last + 1; i <= Math.min(high, last + 6); i++) {
    const { lower = '', pos } = tokens[i] ?? {};
    if (
      claimNouns.has(lower) ||
      /^(?:denials?|words?|remarks?|comments?|apolog(?:y|ies)|what|it|this|that)$/.test(lower)
    )
      return true;
    if (pos === 'PUNCT' || pos === 'VERB') return false;
  }
  return false;
}

/** Who says what stands before: "…, she said." */
function tellerFrom(reading: Reading, first: number, high: number): TokenRange | null {
  for (const { chain, subject } of cuesOfSentence(reading, sentenceAt(reading, first)))
    if (subject.kind === 'PHRASE' && subject.range.first === first && chain.last >= high - 1) return subject.range;
  return null;
}

function claimOf(
  reading: Reading,
  first: number,
  last: number,
  phrase: Phrase,
  low: number,
  high: number,
): FoundClaim | null {
  const { tokens } = reading;
  const chain = chainAround(reading, first, last);
  if (chain.infinitive || (chain.passive && /^(?:told|tell)/.test(phrase.words[0] ?? ''))) return null;
  if (phrase.stance === 'RETRACTS' && !takesBackWords(reading, last, high)) return null;
  const source = subjectWords(reading, chain, low);
  if (!source) return null;
  const word = tokens[source.first]?.lower ?? '';
  if (
    source.first === source.last &&
    (word === 'it' || word === 'that' || word === 'which') &&
    phrase.words[0] === 'withdrew'
  )
    return null;
  const isAside = /^(?:who|which)$/.test(tokens[chain.first - 1]?.lower ?? ''); // "Elm, which has found no trace of it, denied …"
  let end = high;
  let teller: TokenRange | null = null;
  for (let k = last + 1; k <= high; k++) {
    const token = tokens[k];
    const next = tokens[k + 1];
    if (!token || token.quote >= 0) continue;
    teller = isComma(token) ? tellerFrom(reading, k + 1, high) : null;
    if (teller) {
      end = k - 1;
      break;
    }
    if (
      token.text === ';' ||
      token.text === ':' ||
      ((isComma(token) || isDash(token)) && namesWhatWasSaid(reading, k + 1)) ||
      (isComma(token) && isAside) ||
      (isComma(token) &&
        next &&
        /^(but|and|saying|adding|while|citing|although|pointing|insisting|who|which)$/.test(next.lower))
    ) {
      end = k - 1;
      break;
    }
    if ((token.lower === 'and' || token.lower === 'but') && next && (next.pos === 'VERB' || next.pos === 'AUX')) {
      end = k - 1;
      break;
    }
  }
  const content = trimmed(reading, chain.first, end);
  if (!content) return null;
  return {
    rule: phrase.rule,
    complement: 'VERB_PHRASE',
    cue: { first: chain.first, last },
    cueWord: phrase.words.join(' '),
    entry: null,
    chain,
    // "The insurer is still looking into it, she said": she says so
    source: teller !== null && phrase.rule === 'finding' ? teller : source,
    voice: 'SOURCE',
    content,
    stance: phrase.words[0] === 'claimed' ? 'ASSERTS' : phrase.stance,
    reportedBy: null,
  };
}
