import type { SpokenClaim } from '../claims/speaker.ts';
import type { Reading } from '../claims/reading.ts';
import { endedWords, monthWords } from '../vocabulary/ended-words.ts';

/** They find out what was; nobody's claim is theirs to answer. */
const investigators = new Set<string>(['POLICE', 'REGULATOR', 'COURT', 'CERT']);

/** Words between the verb and its date. */
const reach = 5;

/**
 * What no longer was cannot have leaked. Takes "the path was closed in 2021" and "the account had been disabled since
 * August"; not "the portal was closed on Monday", which is what was done about it, and not what an attacker says.
 */
export function overBefore({ tokens }: Reading, { claim: { content }, speaker }: SpokenClaim): string | null {
  if (speaker.entity?.kind !== 'AGENCY' && speaker.entity?.kind !== 'PERSON') return null;
  if (investigators.has((speaker.onBehalfOf ?? speaker.entity).agencyType ?? '')) return null;
  for (let i = content.first; i <= content.last; i++) {
    const word = tokens[i]?.lower ?? '';
    const next = tokens[i + 1]?.lower ?? '';
    if (!endedWords.has(word) && !((word === 'switched' || word === 'shut') && (next === 'off' || next === 'down'))) continue; // prettier-ignore
    for (let k = i + 1; k <= Math.min(content.last, i + reach); k++) {
      const token = tokens[k];
      if (!token || token.pos === 'VERB' || token.text === ';') break;
      if (token.lower === 'since' || monthWords.has(token.lower) || /^(?:19|20)\d\d$/.test(token.text))
        return `${word} … ${token.text}`;
    }
  }
  return null;
}
