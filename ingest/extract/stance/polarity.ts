import { evidenceWords, incidentStems, negations, soFar } from '../vocabulary/polarity.ts';
import type { Reading, TokenRange } from '../claims/reading.ts';
import { findPhrase, phraseIndex } from './phrases.ts';

const soFarIndex = phraseIndex(soFar);

export interface Polarity {
  /** Negations that stand in the same clause as a word of an incident. */
  readonly deniedIncident: string | null;
  /** A negation at the start of the content: "No", "Not a cent", "Nobody …". */
  readonly opensNegated: boolean;
  /** "no evidence", "found nothing" */
  readonly emptySearch: string | null;
  readonly soFar: string | null;
  readonly negated: boolean;
}

function isIncidentWord(word: string): boolean {
  return incidentStems.some((stem) => word.startsWith(stem) && (stem.length > 3 || word.length <= stem.length + 4));
}

/** What is turned round in a stretch of text, clause by clause. */
export function polarityOf(reading: Reading, range: TokenRange): Polarity {
  const { tokens } = reading;
  let deniedIncident: string | null = null;
  let emptySearch: string | null = null;
  let negated = false;
  let negation: number | null = null;
  let notOnly = false;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (/^[.;:!?]$/.test(token.text) || (token.lower === 'but' && negation !== null)) {
      negation = null;
      continue;
    }
    if (negations.has(token.lower)) {
      const next = tokens[i + 1]?.lower ?? '';
      notOnly =
        token.lower === 'not' &&
        (next === 'only' || next === 'just' || next === 'merely' || next === 'less' || next === 'more');
      if (notOnly || (token.lower === 'no' && /^(longer|doubt|\.|stone)$/.test(next))) continue;
      negation = i;
      negated = true;
      continue;
    }
    if (negation === null || i - negation > 14) continue;
    if (evidenceWords.has(token.lower) && i - negation <= 4)
      emptySearch ??= `${tokens[negation]?.lower ?? ''} ${token.lower}`;
    else if (deniedIncident === null && isIncidentWord(token.lower))
      deniedIncident = `${tokens[negation]?.lower ?? ''} … ${token.lower}`;
  }
  const first = tokens[range.first]?.lower ?? '';
  return {
    deniedIncident,
    emptySearch,
    soFar: findPhrase(reading, range, soFarIndex),
    negated,
    opensNegated: negations.has(first),
  };
}
