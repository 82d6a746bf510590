import type { DocumentKind } from '../../../schema/ontology/kinds.ts';
import {
  adviceOpeners,
  adviceWords,
  hedgeAdverbs,
  hedgeParticiples,
  incidentNouns,
  incidentVerbs,
} from '../vocabulary/incident.ts';
import { unknownPhrases } from '../vocabulary/polarity.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { findPhrase, phraseIndex } from '../stance/phrases.ts';
import { plainDenialIn } from '../stance/plain-denials.ts';
import type { FoundClaim, FoundStance } from './found.ts';
import { isAuxiliary, type Reading, type TokenRange } from './reading.ts';
import type { TextSentence } from '../text/annotate.ts';

const unknown = phraseIndex(unknownPhrases);
const isHedgeAdverb = isOneOf(hedgeAdverbs);
const isHedgeParticiple = isOneOf(hedgeParticiples);
const isAdvice = isOneOf(adviceWords);
const isIncidentVerb = isOneOf(incidentVerbs);
const isIncidentNoun = isOneOf(incidentNouns);

/**
 * Sentences that nobody is made to say: the document's own voice. In an advisory every sentence on the incident,
 * elsewhere those that keep a distance ("is said to", "reportedly"), those that call a claim untrue, and those that
 * plainly tell what happened.
 */
export function authorClaims(reading: Reading, kind: DocumentKind, taken: readonly FoundClaim[]): FoundClaim[] {
  const found: FoundClaim[] = [];
  const covered = new Set<number>();
  const named = new Set<number>();
  for (const claim of taken) {
    const of = claim.rule.startsWith('noun:') || claim.voice === 'MEDIA' ? named : covered;
    const last = reading.tokens[claim.content.last]?.sentence ?? 0;
    for (let sentence = reading.tokens[claim.content.first]?.sentence ?? 0; sentence <= last; sentence++)
      of.add(sentence);
    if (claim.cue) of.add(reading.tokens[claim.cue.first]?.sentence ?? 0);
  }
  for (const sentence of reading.narrative) {
    const range = { first: sentence.firstToken, last: sentence.lastToken };
    const index = reading.tokens[range.first]?.sentence ?? 0;
    if (covered.has(index) || reading.tokens[range.last]?.text === '?') continue;
    const isShort = range.last - range.first < 4;
    const isNamed = named.has(index); // "The claim that … is false" names a claim and denies it
    const hedge = isShort || isNamed ? null : hedgeOf(reading, sentence);
    if (hedge) {
      found.push(
        claimOf(`author:${hedge.stance === 'ALLEGES' ? 'hedged' : 'unknown'}`, range, hedge.stance, hedge.cue),
      );
      continue;
    }
    const denial = plainDenialIn(reading, range, kind);
    if (denial !== null) {
      found.push({ ...claimOf('author:denial', range, 'DENIES', null), cueWord: denial });
      continue;
    }
    if (isShort || isNamed || !tellsIncident(reading, range, kind)) continue;
    found.push(claimOf(kind === 'NEWS' ? 'author:incident' : 'author:issuer', range, null, null));
  }
  return found;
}

function claimOf(rule: string, content: TokenRange, stance: FoundStance | null, cue: TokenRange | null): FoundClaim {
  return {
    rule,
    complement: 'SENTENCE',
    cue,
    cueWord: '',
    entry: null,
    chain: null,
    source: null,
    voice: 'AUTHOR',
    content,
    stance,
    reportedBy: null,
  };
}

/** Takes "The group is said to have …", "were reportedly moved"; not "He is said by police to …", which names its source. */
function hedgeOf(reading: Reading, sentence: TextSentence): { stance: FoundStance; cue: TokenRange } | null {
  const { tokens } = reading;
  for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
    const token = tokens[i];
    if (!token || token.quote >= 0) continue;
    if (isHedgeAdverb(token)) return { stance: 'ALLEGES', cue: { first: i, last: i } };
    if (!isHedgeParticiple(token)) continue;
    const before = tokens[i - 1];
    const adverb = before?.pos === 'ADV' ? tokens[i - 2] : before;
    if (adverb && isAuxiliary(adverb)) {
      const next = tokens[i + 1]?.lower;
      if (
        next === 'to' ||
        next === 'that' ||
        (next === 'of' && (token.lower === 'suspected' || token.lower === 'accused'))
      )
        return { stance: 'ALLEGES', cue: { first: i - 1, last: i } };
    }
  }
  const phrase = findPhrase(reading, { first: sentence.firstToken, last: sentence.lastToken }, unknown);
  return phrase ? { stance: 'NO_EVIDENCE', cue: { first: sentence.firstToken, last: sentence.firstToken } } : null;
}

function tellsIncident(reading: Reading, range: TokenRange, kind: DocumentKind): boolean {
  const { tokens } = reading;
  const first = tokens[range.first];
  if (!first) return false;
  if (adviceOpeners.has(first.lower)) return false;
  let verb = false;
  let things = 0;
  let finite = false;
  let figure = false;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isAdvice(token) && i > range.first) return false;
    if (isIncidentVerb(token) && (token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'AUX')) verb = true;
    if (isIncidentNoun(token)) things++;
    if (isAuxiliary(token) || token.pos === 'VERB') finite = true;
    if (token.pos === 'NUM') figure = true;
  }
  if (!finite) return false;
  if (kind !== 'NEWS') return verb || things >= 2;
  return verb && (things >= 2 || (things >= 1 && figure));
}
