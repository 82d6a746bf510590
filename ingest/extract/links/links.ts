import type { Stance } from '../../../schema/ontology/kinds.ts';
import type { FoundClaim } from '../claims/found.ts';
import type { Reading } from '../claims/reading.ts';
import type { Speaker } from '../claims/speaker.ts';
import { pointingNouns } from '../vocabulary/proposition.ts';
import { propositionOf, sharedOf, type Proposition } from './proposition.ts';

export interface SettledClaim {
  readonly claim: FoundClaim;
  readonly speaker: Speaker;
  readonly stance: Stance;
}

export interface FoundLink {
  readonly kind: 'DENIES' | 'CONFIRMS';
  /** Positions in the list of claims. */
  readonly from: number;
  readonly to: number;
  readonly partial: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly rule: string;
}

/** Shares of common words, weighed on the training documents; below them links are more often wrong than right. */
const leastShared = { near: 0.2, far: 0.3, reports: 0.05 };

/** Which claims of one document answer which: claims of other speakers on the same proposition. Few rather than wrong. */
export function linksOf(reading: Reading, claims: readonly SettledClaim[]): FoundLink[] {
  const propositions = claims.map(({ claim }) => propositionOf(reading, claim.content));
  const links: FoundLink[] = [];
  claims.forEach((answer, from) => {
    const kind =
      answer.stance === 'DENIES' || answer.stance === 'PARTLY_DENIES'
        ? 'DENIES'
        : answer.stance === 'CONFIRMS'
          ? 'CONFIRMS'
          : null;
    if (!kind) return;
    const found =
      answer.claim.rule === 'rebuff'
        ? answered(reading, claims, from, kind)
        : shared(reading, claims, from, kind, propositions);
    links.push(...found);
  });
  return links;
}

function sameVoice(a: Speaker, b: Speaker, reading: Reading): boolean {
  const of = (speaker: Speaker): number | null => (speaker.onBehalfOf ?? speaker.entity)?.index ?? null;
  if (of(a) !== null || of(b) !== null) return of(a) === of(b) || (a.entity !== null && a.entity === b.entity);
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'UNNAMED' || !a.range || !b.range) return true;
  return reading.tokens[a.range.last]?.lower === reading.tokens[b.range.last]?.lower;
}

function canBeAnswered(reading: Reading, answer: SettledClaim, target: SettledClaim): boolean {
  if (target === answer || sameVoice(answer.speaker, target.speaker, reading)) return false;
  return target.stance === 'ASSERTS' || target.stance === 'ALLEGES' || target.stance === 'CONFIRMS';
}

/** "disputes this", "would have none of it": what another said last before. */
function answered(
  reading: Reading,
  claims: readonly SettledClaim[],
  from: number,
  kind: 'DENIES' | 'CONFIRMS',
): FoundLink[] {
  const answer = claims[from] as SettledClaim;
  const paragraph = reading.tokens[answer.claim.content.first]?.paragraph ?? 0;
  for (let to = from - 1; to >= 0; to--) {
    const target = claims[to] as SettledClaim;
    if (paragraph - (reading.tokens[target.claim.content.first]?.paragraph ?? 0) > 1) return [];
    if (
      sameVoice(answer.speaker, target.speaker, reading) ||
      target.stance === 'NO_RESPONSE' ||
      target.stance === 'DECLINED_COMMENT'
    )
      continue;
    return [
      {
        kind,
        from,
        to,
        partial: answer.stance === 'PARTLY_DENIES',
        confidence: 0.6,
        reasons: ['answers what another said just before'],
        rule: 'link:answer',
      },
    ];
  }
  return [];
}

/** Claims on either side among which an answer looks for what it answers. */
const widest = 200;

interface Pair {
  readonly answer: SettledClaim;
  readonly target: SettledClaim;
  /** How many claims lie from the target to the answer; 1 when the answer follows at once. */
  readonly distance: number;
  readonly paragraphs: number;
  readonly score: number;
  readonly words: readonly string[];
  /** "these reports", where the answer points at what was said. */
  readonly pointer: string | null;
}

interface Match {
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** The first rule that ties two claims of different speakers, or null. Confidences are shares of right links on train. */
function matchOf(pair: Pair, kind: 'DENIES' | 'CONFIRMS'): Match | null {
  const { answer, target, score, words } = pair;
  const { first, last } = target.claim.content;
  const shares = `both speak of ${words.join(', ').toLowerCase()}`;
  const own = words.filter((word) => word === word.toLowerCase()).length; // words that no class of the lexicon stands for
  if (answer.claim.cue !== null && answer.claim.content.first <= first && answer.claim.content.last >= last)
    return { rule: 'link:inside', confidence: 0.6, reasons: ['the claim stands inside of its answer'] };
  if (pair.pointer && target.speaker.kind === 'MEDIA' && score >= leastShared.reports)
    return { rule: 'link:reports', confidence: 0.5, reasons: [`answers “${pair.pointer}”`, shares] };
  if (target.claim.complement === 'VERB_PHRASE') return null;
  if (pair.distance === 1 && pair.paragraphs === 0 && words.length > 0)
    return { rule: 'link:next', confidence: 0.6, reasons: ['answers what another said just before', shares] };
  const near = pair.distance > 0 && pair.paragraphs <= 1;
  if (near && own > 0 && score >= leastShared.near)
    return { rule: 'link:near', confidence: 0.4, reasons: ['stands close behind', shares] };
  if (pair.distance > 0 && words.length > 1 && score >= leastShared.far && (kind === 'DENIES' || own > 0))
    return { rule: 'link:proposition', confidence: 0.3, reasons: [shares, 'by different speakers'] };
  return null;
}

function shared(
  reading: Reading,
  claims: readonly SettledClaim[],
  from: number,
  kind: 'DENIES' | 'CONFIRMS',
  propositions: readonly Proposition[],
): FoundLink[] {
  const answer = claims[from] as SettledClaim;
  const links: FoundLink[] = [];
  const pointer = pointsAtReports(reading, answer);
  const paragraphOf = (claim: FoundClaim): number => reading.tokens[claim.content.first]?.paragraph ?? 0;
  const last = Math.min(claims.length, from + widest);
  for (let to = Math.max(0, from - widest); to < last; to++) {
    const target = claims[to] as SettledClaim;
    if (!canBeAnswered(reading, answer, target)) continue;
    const { score, words } = sharedOf(propositions[from] as Proposition, propositions[to] as Proposition);
    const pair: Pair = {
      answer,
      target,
      distance: from - to,
      paragraphs: paragraphOf(answer.claim) - paragraphOf(target.claim),
      score,
      words,
      pointer,
    };
    const match = matchOf(pair, kind);
    if (match) links.push({ kind, from, to, partial: answer.stance === 'PARTLY_DENIES', ...match });
  }
  return links;
}

function pointsAtReports(reading: Reading, { claim }: SettledClaim): string | null {
  const first = Math.min(claim.content.first, claim.cue?.first ?? Infinity);
  for (let i = first; i <= claim.content.last; i++) {
    const word = reading.tokens[i]?.lower ?? '';
    if (pointingNouns.has(word)) return word;
  }
  return null;
}
