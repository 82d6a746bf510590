import type { Stance } from '../../../schema/ontology/kinds.ts';
import type { FoundClaim } from '../claims/found.ts';
import type { Reading } from '../claims/reading.ts';
import type { Speaker } from '../claims/speaker.ts';
import {
  answeringCues,
  claimNouns,
  grantingPhrases,
  hedgePhrases,
  inquiryPhrases,
  safePhrases,
  silencePhrases,
  turns,
  unknownPhrases,
  untruePhrases,
} from '../vocabulary/polarity.ts';
import { findPhrase, phraseIndex } from './phrases.ts';
import { polarityOf } from './polarity.ts';

const untrue = phraseIndex(untruePhrases);
const safe = phraseIndex(safePhrases);
const unknown = phraseIndex(unknownPhrases);
const inquiry = phraseIndex(inquiryPhrases);
const granting = phraseIndex(grantingPhrases);
const silence = phraseIndex(silencePhrases);
const hedges = phraseIndex(hedgePhrases);

export interface JudgedStance {
  readonly stance: Stance;
  /** In words, for a reader who asks why. */
  readonly explanation: string;
}

const quoted = (words: string): string => `“${words}”`;

/** The stance of a claim from its cue, the polarity of its content, and who speaks. */
export function stanceOf(reading: Reading, claim: FoundClaim, speaker: Speaker): JudgedStance {
  const cue = quoted(claim.cueWord);
  if (claim.stance !== null) {
    if (claim.stance === 'DENIES' && claim.rule === 'finding') {
      const sofar = polarityOf(reading, claim.content).soFar;
      if (sofar) return { stance: 'NO_EVIDENCE', explanation: `a search came up empty, ${quoted(sofar)}` };
    }
    return { stance: claim.stance, explanation: `the words ${cue} say so` };
  }
  const base = claim.entry?.stance ?? 'ASSERTS';
  const negatedCue = claim.chain?.negated ?? false;
  if (base === 'DENIES') {
    if (negatedCue) return { stance: 'CONFIRMS', explanation: `${cue} is negated` };
    return { stance: 'DENIES', explanation: `the cue ${cue} denies` };
  }
  if (negatedCue) return { stance: 'DENIES', explanation: `the cue ${cue} is negated` };

  const polarity = polarityOf(reading, claim.content);
  const said = (words: string | null): string => quoted(words ?? '');
  const untrueWords = findPhrase(reading, claim.content, untrue);
  const safeWords = findPhrase(reading, claim.content, safe);
  const unknownWords = findPhrase(reading, claim.content, unknown);
  const inquiryWords = findPhrase(reading, claim.content, inquiry);
  const grantedWords = findPhrase(reading, claim.content, granting);
  const hedgeWords = findPhrase(reading, claim.content, hedges);
  const denies = polarity.deniedIncident ?? untrueWords ?? safeWords;
  const attacker = speaker.entity?.kind === 'ATTACKER';

  if (base === 'CONFIRMS') {
    if (claim.cueWord === 'confirm' && !turnIn(reading, claim) && (polarity.opensNegated || polarity.deniedIncident))
      return {
        stance: 'DENIES',
        explanation: `what is confirmed is that it is not so: ${said(polarity.deniedIncident ?? polarity.mainNegation)}`,
      };
    if ((polarity.deniedIncident || polarity.opensNegated || polarity.mainNegation) && turnIn(reading, claim))
      return { stance: 'PARTLY_DENIES', explanation: `${cue} grants one part, ${said(denies)} disputes another` };
    return { stance: 'CONFIRMS', explanation: `the cue ${cue} grants what was said` };
  }
  if (speaker.kind === 'MEDIA') return { stance: 'ALLEGES', explanation: 'reports that nobody has signed' };
  if (base === 'ALLEGES') return { stance: 'ALLEGES', explanation: `the cue ${cue} keeps a distance` };
  if (claim.complement === 'NAMING' && claim.cueWord !== 'put' && claim.cueWord !== 'attribute') {
    const object = claimNounIn(reading, claim);
    if (untrueWords ?? object)
      return { stance: 'DENIES', explanation: `what was claimed is called ${said(untrueWords ?? object)}` };
    return { stance: 'ASSERTS', explanation: `${cue} gives a name` };
  }
  if (unknownWords && !polarity.deniedIncident)
    return { stance: 'NO_EVIDENCE', explanation: `${said(unknownWords)}: cannot say yet` };
  if (polarity.emptySearch) {
    if (polarity.soFar)
      return { stance: 'NO_EVIDENCE', explanation: `${said(polarity.emptySearch)}, ${said(polarity.soFar)}` };
    return { stance: 'DENIES', explanation: `${said(polarity.emptySearch)} as a result` };
  }
  if (hedgeWords && !denies) return { stance: 'ALLEGES', explanation: `${said(hedgeWords)} keeps a distance` };
  if (denies && !attacker && turnIn(reading, claim) && grantedWords)
    return {
      stance: 'PARTLY_DENIES',
      explanation: `${said(grantedWords)} grants one part, ${said(denies)} disputes another`,
    };
  if (denies) return { stance: 'DENIES', explanation: `${said(denies)} says that it is not so` };
  if (inquiryWords && ownInquiry(reading, claim, speaker))
    return { stance: 'INVESTIGATING', explanation: `${said(inquiryWords)}: the speaker looks into it` };
  if (grantedWords) return { stance: 'CONFIRMS', explanation: `${said(grantedWords)} grants what was said` };
  if (
    polarity.mainNegation &&
    !attacker &&
    claim.voice === 'SOURCE' &&
    (polarity.opensNegated || answeringCues.has(claim.cueWord))
  )
    return { stance: 'DENIES', explanation: `${said(polarity.mainNegation)} turns the main clause round` };
  return { stance: 'ASSERTS', explanation: `the cue ${cue} says that it is so` };
}

function claimNounIn(reading: Reading, claim: FoundClaim): string | null {
  for (let i = claim.content.first; i <= Math.min(claim.content.last, claim.content.first + 8); i++) {
    const token = reading.tokens[i];
    if (token && token.quote < 0 && claimNouns.has(token.lower)) return token.lower;
  }
  return null;
}

function turnIn(reading: Reading, claim: FoundClaim): boolean {
  for (let i = claim.content.first; i <= claim.content.last; i++)
    if (turns.has(reading.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** An inquiry that the speaker makes into its own affairs; one by police, a regulator or a court is an assertion. */
function ownInquiry(reading: Reading, claim: FoundClaim, speaker: Speaker): boolean {
  void reading;
  void claim;
  const type = (speaker.onBehalfOf ?? speaker.entity)?.agencyType;
  return type !== 'POLICE' && type !== 'REGULATOR' && type !== 'COURT' && type !== 'CERT';
}
