import { codePointsOf } from '../../schema/code-points.ts';
import type { ReportedClaim, ReportLine } from '../../schema/report.ts';
import { matchClaims } from '../match-claims.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { isDenial, isSpeaker, stanceOf } from './judge-claim.ts';
import { placeOfClaim } from './places.ts';
import { together, type Miss, type Row, type Scored, type Verdict } from './verdict.ts';

/** Author's claims are scored apart from these. */
const claimRows = ['claims', 'claimsWithSpeaker', 'claimsWithSpeakerAndStance'] as const;

export interface MatchedClaim {
  readonly claim: ReportedClaim;
  /** The annotated claim that it is. */
  readonly gold: GoldClaim | null;
}

export function matchesOf(gold: GoldDocument, { claims }: ReportLine): MatchedClaim[] {
  const matched = matchClaims(
    claims.map(({ exact }) => exact),
    gold.claims.map(({ quote }) => quote),
  );
  return claims.map((claim, at) => ({ claim, gold: gold.claims[matched[at] ?? -1] ?? null }));
}

export function scoreClaims(gold: GoldDocument, matches: readonly MatchedClaim[]): Scored {
  const found = new Set(matches.map((match) => match.gold));
  const points = codePointsOf(gold.text);
  const isGrounded = ({ start, end, exact }: ReportedClaim): boolean =>
    exact !== '' && points.slice(start, end) === exact;
  return together([
    { verdicts: matches.map(({ claim }) => verdict('grounded', isGrounded(claim))), misses: [] },
    ...matches.map(({ claim, gold: annotated }) => (annotated ? scoreMatch(gold, claim, annotated) : scoreExtra(gold, claim))), // prettier-ignore
    ...gold.claims.filter((claim) => !found.has(claim)).map((claim) => scoreMissed(gold, claim)),
  ]);
}

const verdict = (row: Row, isRight: boolean): Verdict => ({ row, outcome: isRight ? 'RIGHT' : 'EXTRA' });

/** What is wrong is both: found, though not annotated so, and annotated, though not found so. */
const both = (row: Row, isRight: boolean): Verdict[] =>
  isRight ? [{ row, outcome: 'RIGHT' }] : [{ row, outcome: 'EXTRA' }, { row, outcome: 'MISSED' }]; // prettier-ignore

const wordsOfSpeaker = ({ speaker: { kind, name } }: ReportedClaim): string => (kind === 'ENTITY' ? name : `${kind} ${name}`).trim(); // prettier-ignore

function scoreMatch(gold: GoldDocument, claim: ReportedClaim, annotated: GoldClaim): Scored {
  const stance = stanceOf(claim.stance, annotated.stance);
  const [denies, isAnnotatedDenial] = [isDenial(stance), isDenial(annotated.stance)];
  const denial: Verdict[] = denies || isAnnotatedDenial ? [{ row: 'denials', outcome: denies && isAnnotatedDenial ? 'RIGHT' : denies ? 'EXTRA' : 'MISSED' }] : []; // prettier-ignore
  if (annotated.speaker === 'author') return { verdicts: [{ row: 'authorClaims', outcome: 'RIGHT' }, ...denial], misses: [] }; // prettier-ignore
  const [rightSpeaker, rightStance] = [isSpeaker(claim, annotated, gold), stance === annotated.stance];
  const place = { document: gold.name, start: claim.start, end: claim.end };
  const wrongSpeaker: Miss = { kind: 'speaker', ...place, expected: annotated.speaker, read: wordsOfSpeaker(claim) };
  const wrongStance: Miss = { kind: `stance ${annotated.stance} read as ${stance}`, ...place, expected: `${annotated.stance} “${annotated.quote}”`, read: `${claim.stance} “${claim.exact}”` }; // prettier-ignore
  return {
    verdicts: [
      { row: 'claims', outcome: 'RIGHT' },
      ...both('claimsWithSpeaker', rightSpeaker),
      ...both('claimsWithSpeakerAndStance', rightSpeaker && rightStance),
      verdict('speakerAccuracy', rightSpeaker),
      verdict('stanceAccuracy', rightStance),
      ...denial,
    ],
    misses: [...(rightSpeaker ? [] : [wrongSpeaker]), ...(rightStance ? [] : [wrongStance])],
  };
}

function scoreExtra(gold: GoldDocument, claim: ReportedClaim): Scored {
  const isAuthor = claim.speaker.kind === 'AUTHOR';
  const read = `${claim.stance} by ${wordsOfSpeaker(claim)}: “${claim.exact}” (${claim.rule})`;
  return {
    verdicts: [
      ...(isDenial(claim.stance) ? [verdict('denials', false)] : []),
      ...(isAuthor ? [verdict('authorClaims', false)] : claimRows.map((row) => verdict(row, false))),
    ],
    misses: [{ kind: isAuthor ? 'authorClaims extra' : 'claims extra', document: gold.name, start: claim.start, end: claim.end, expected: '', read }], // prettier-ignore
  };
}

function scoreMissed(gold: GoldDocument, claim: GoldClaim): Scored {
  const isAuthor = claim.speaker === 'author';
  const expected = `${claim.stance} by ${claim.speaker}: “${claim.quote}”`;
  const missedRows: readonly Row[] = [...(isDenial(claim.stance) ? ['denials' as const] : []), ...(isAuthor ? ['authorClaims' as const] : claimRows)]; // prettier-ignore
  return {
    verdicts: missedRows.map((row): Verdict => ({ row, outcome: 'MISSED' })),
    misses: [{ kind: isAuthor ? 'authorClaims missed' : 'claims missed', document: gold.name, ...placeOfClaim(gold, claim), expected, read: '' }], // prettier-ignore
  };
}
