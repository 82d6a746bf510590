import type { DocumentKind, Stance } from '../../../schema/ontology/kinds.ts';
import type { Reading } from '../claims/reading.ts';
import type { SpokenClaim, Speaker } from '../claims/speaker.ts';
import { chancesOf, parseTable, tellingReason, type Table } from '../learned/table.ts';
import { denialEvidence } from './evidence.ts';
import { stanceWeights as weightsText } from './weights.generated.ts';
import { negations } from '../vocabulary/polarity.ts';
import { wordsOf } from './reason-words.ts';
import { olderData } from './older-data.ts';
import { overBefore } from './over-before.ts';
import { factsOf } from './facts.ts';
import { isBidding } from './polarity.ts';
import { stanceOf, type JudgedClaim, type RuledClaim } from './stance.ts';

/** Stances of all claims of a document by fixed rules: each by itself, then those that need the others. */
export function ruledStances(reading: Reading, spoken: readonly SpokenClaim[]): RuledClaim[] {
  const judged = spoken.map(({ claim, speaker }): RuledClaim => {
    const facts = factsOf(reading, claim, speaker);
    return { claim, speaker, facts, judged: stanceOf(facts) };
  });
  return furtherDenials(judged);
}

export const stanceWeights = parseTable(weightsText);

/** From this chance on what the rules take for an assertion is a denial. The articles that are learned from deny more often than others do, hence not .5. */
const leastChance = 0.55;

/** Most denials have no word that denies ("the bucket had been empty since January"): these the weights find. */
export function settleStances(
  reading: Reading,
  spoken: readonly SpokenClaim[],
  kind: DocumentKind,
  weights: Table | null = stanceWeights,
): JudgedClaim[] {
  const ruled = ruledStances(reading, spoken);
  if (!weights) return partialDenials(reading, ruled);
  const judged = ruled.map((claim, at): JudgedClaim => {
    if (claim.judged.stance !== 'ASSERTS' || opensBidding(reading, claim)) return claim;
    const over = overBefore(reading, claim);
    if (over !== null) return { ...claim, judged: { stance: 'DENIES', explanation: `it was over by then: “${over}”` } };
    const older = olderData(reading, claim);
    if (older !== null)
      return { ...claim, judged: { stance: 'DENIES', explanation: `it is older or another’s: “${older}”` } };
    const reasons = denialEvidence(reading, ruled, at, kind);
    if ((chancesOf(weights, reasons)[1] ?? 0) < leastChance) return claim;
    const reason = tellingReason(weights, reasons.filter(wordsOf), 1, 0);
    const explanation = `answers another, above all by this: ${wordsOf(reason) ?? 'how and where it is said'}`;
    return { ...claim, judged: { stance: 'DENIES', explanation } };
  });
  return partialDenials(reading, judged);
}

function opensBidding(reading: Reading, { claim: { content } }: JudgedClaim): boolean {
  return [content.first, content.first + 1, content.first + 2].some((at) => at <= content.last && negations.has(reading.tokens[at]?.lower ?? '') && isBidding(reading, at, content.first)); // prettier-ignore
}

const voiceOf = (speaker: Speaker): number | null => (speaker.onBehalfOf ?? speaker.entity)?.index ?? null;
const isDenial = (stance: Stance): boolean => stance === 'DENIES' || stance === 'PARTLY_DENIES';

/** Whoever denies in this document denies with his other negated clauses too: "no ransom was paid, and no API gives out data". */
function furtherDenials(claims: readonly RuledClaim[]): RuledClaim[] {
  const deniers = new Set(
    claims
      .filter(({ judged, speaker }) => isDenial(judged.stance) && voiceOf(speaker) !== null)
      .map(({ speaker }) => voiceOf(speaker)),
  );
  return claims.map((claim) => {
    const voice = voiceOf(claim.speaker);
    if (
      claim.judged.stance !== 'ASSERTS' ||
      voice === null ||
      !deniers.has(voice) ||
      claim.speaker.entity?.kind === 'ATTACKER'
    )
      return claim;
    const { mainNegation, isModal } = claim.facts;
    if (mainNegation === null || isModal || claim.claim.complement === 'OBJECT') return claim;
    return {
      ...claim,
      judged: {
        stance: 'DENIES',
        explanation: `“${mainNegation}” turns the clause round, and the speaker denies elsewhere in this text`,
      },
    };
  });
}

/** "admitted X but insisted that no Y": one statement that grants one part and disputes another. */
function partialDenials(reading: Reading, claims: readonly JudgedClaim[]): JudgedClaim[] {
  const merged: JudgedClaim[] = [];
  for (const claim of claims) {
    const previous = merged.at(-1);
    if (
      previous?.judged.stance === 'CONFIRMS' &&
      claim.judged.stance === 'DENIES' &&
      joinedByBut(reading, previous, claim)
    ) {
      merged[merged.length - 1] = {
        ...previous,
        claim: {
          ...previous.claim,
          rule: 'verb:partly',
          content: { first: previous.claim.content.first, last: claim.claim.content.last },
        },
        judged: {
          stance: 'PARTLY_DENIES',
          explanation: `one part is granted (${previous.judged.explanation}), another is not (${claim.judged.explanation})`,
        },
      };
    } else merged.push(claim);
  }
  return merged;
}

function joinedByBut(reading: Reading, first: JudgedClaim, second: JudgedClaim): boolean {
  const { tokens } = reading;
  const from = first.claim.content.last;
  const to = second.claim.cue?.first ?? -1;
  if (to <= from || tokens[from]?.sentence !== tokens[to]?.sentence || to - from > 8) return false;
  const source = second.claim.source?.first ?? -1;
  const isInside = source >= first.claim.content.first && source <= from; // "granted that some users … but has denied"
  if (!isInside && first.claim.source?.first !== second.claim.source?.first) return false;
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.lower === 'but' || tokens[i]?.lower === 'though' || tokens[i]?.lower === 'while') return true;
  return false;
}
