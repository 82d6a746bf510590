import { readCorrected, writeCorrected, type CuratedClaimRow } from '../../../graph/cypher/correct.ts';
import type { DecisionRow } from '../../../graph/cypher/curations.ts';
import { readCurations } from '../../../graph/cypher/curations.ts';
import type { CypherParams, GraphReader } from '../../../graph/engine.ts';
import type { ClaimOfDocument } from '../../../graph/write/apply-facts.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { anchoredClaimId } from '../../../schema/curation-ids.ts';
import type { ClaimDecision } from '../../../schema/messages/curation.ts';
import { isDenial, type SpeakerKind, type Stance } from '../../../schema/ontology/kinds.ts';
import { anchoredClaim } from '../../link/anchored-claim.ts';
import { printedAgain } from '../../link/printed-again.ts';
import { correctFigures } from './correct-figures.ts';
import { printedOf, versionsBeside } from './versions-beside.ts';

export interface Corrected {
  /** Claims that a curator took out of the current view just now, and those that are back in it. */
  readonly hidden: readonly ClaimOfDocument[];
  readonly shown: readonly ClaimOfDocument[];
}

interface Read {
  readonly stance: Stance;
  readonly speakerId: string;
  readonly speakerKind: SpeakerKind;
  readonly speakerText: string | null;
}

interface Correction {
  hiddenBy: string | null;
  correctedBy: string | null;
  stance: Stance | null;
  speaker: string | null;
}

/** A claim as it was read, as it is, and as it is to be. */
interface Plan {
  readonly row: CuratedClaimRow;
  readonly read: Read;
  readonly correction: Correction | null;
  readonly wanted: Read;
}

/**
 * Makes the claims of these documents what was read with what curators say of it. The outcome is the same whichever came
 * first, and whatever stood there before.
 * @param writtenIds documents that were read anew in this transaction: their claims are as they were read
 * @param goneIds names that were erased in this transaction, and may be told of anew in it
 */
export async function correctClaims(
  transaction: GraphReader,
  documentIds: readonly string[],
  writtenIds: ReadonlySet<string>,
  goneIds: ReadonlySet<string>,
  now: string,
): Promise<Corrected> {
  if (documentIds.length === 0) return { hidden: [], shown: [] };
  const params = { documentIds: [...documentIds] };
  const [articleOf, decisions, claims, figures] = await Promise.all([
    versionsBeside(transaction, documentIds),
    transaction.run(readCurations.corrections, params),
    transaction.run(readCorrected.claims, params),
    transaction.run(readCorrected.figures, params),
  ]);
  const speakers = await knownSpeakers(transaction, decisions);
  const isGone = (row: CuratedClaimRow): boolean => row.to !== null && writtenIds.has(row.documentId);
  const present = claims.filter((row) => !isGone(row));
  const readings = present.map((row) => ({ row, read: readOf(row, writtenIds.has(row.documentId)) }));
  const again = printedAgain(
    readings.map(({ row, read }) => printedOf(row, read)),
    articleOf,
  );
  const corrections = correctionsOf(decisions, present, again, speakers);
  const plans = readings.map(({ row, read }): Plan => {
    const correction = corrections.get(row.id) ?? null;
    return { row, read, correction, wanted: wantedOf(read, correction) };
  });

  writeClaims(transaction, plans, claims.filter(isGone), now);
  writeSpeakers(transaction, plans, goneIds, now);
  correctFigures(transaction, plans, figures, writtenIds, now);
  const placeOf = ({ row }: Plan): ClaimOfDocument => ({ id: row.id, documentId: row.documentId, unitId: row.unitId });
  return {
    hidden: plans.filter(({ row, correction }) => correction?.hiddenBy && row.to === null).map(placeOf),
    shown: plans.filter(({ row, correction }) => !correction?.hiddenBy && row.to !== null).map(placeOf),
  };
}

const decisionOf = ({ decision }: DecisionRow): ClaimDecision => JSON.parse(decision) as ClaimDecision;

async function knownSpeakers(
  transaction: GraphReader,
  decisions: readonly DecisionRow[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(decisions.flatMap((row) => decisionOf(row).speaker ?? []))].toSorted(compareText);
  if (ids.length === 0) return new Set();
  return new Set((await transaction.run(readCorrected.speakers, { ids })).map(({ id }) => id));
}

/**
 * Where two decisions come to mean one claim, the one that names the very claim is the stronger, then one of its version,
 * then the later one.
 * @param again the same claims in other versions
 */
function correctionsOf(
  decisions: readonly DecisionRow[],
  claims: readonly CuratedClaimRow[],
  again: (id: string) => readonly string[],
  speakers: ReadonlySet<string>,
): Map<string, Correction> {
  const corrections = new Map<string, Correction>();
  const placed = decisions.flatMap((row) => {
    const decision = decisionOf(row);
    const id = anchoredClaim(decision.claim, claims);
    if (id === null) return [];
    const placedAt = (at: string, strength: number) => ({
      by: row.id,
      decidedAt: row.decidedAt,
      decision,
      id: at,
      strength,
    });
    return [
      placedAt(id, id === anchoredClaimId(decision.claim) ? 2 : 1),
      ...again(id).map((other) => placedAt(other, 0)),
    ];
  });
  const inOrder = placed.toSorted(
    (a, b) => a.strength - b.strength || compareText(a.decidedAt, b.decidedAt) || compareText(a.by, b.by),
  );
  for (const { by, decision, id } of inOrder) {
    // A speaker whom no document names any more cannot be shown; one that comes again is given the claim again.
    const speaker = decision.speaker !== null && speakers.has(decision.speaker) ? decision.speaker : null;
    const before = corrections.get(id);
    corrections.set(id, {
      hiddenBy: decision.noClaim ? by : null,
      correctedBy: decision.noClaim ? null : by,
      stance: decision.stance ?? (decision.noClaim ? null : (before?.stance ?? null)),
      speaker: speaker ?? (decision.noClaim ? null : (before?.speaker ?? null)),
    });
  }
  return corrections;
}

function readOf(row: CuratedClaimRow, isFresh: boolean): Read {
  const { stance, speakerId, speakerKind, speakerText } = row;
  if (isFresh || row.correctedBy === null) return { stance, speakerId, speakerKind, speakerText };
  return {
    stance: row.readStance ?? stance,
    speakerId: row.readSpeakerId ?? speakerId,
    speakerKind: row.readSpeakerKind ?? speakerKind,
    speakerText: row.readSpeakerId === null ? speakerText : row.readSpeakerText,
  };
}

function wantedOf(read: Read, correction: Correction | null): Read {
  const stance = correction?.stance ?? read.stance;
  const speaker = correction?.speaker ?? read.speakerId;
  if (speaker === read.speakerId) return { ...read, stance };
  return { stance, speakerId: speaker, speakerKind: 'ENTITY', speakerText: null };
}

function writeClaims(
  transaction: GraphReader,
  plans: readonly Plan[],
  gone: readonly CuratedClaimRow[],
  now: string,
): void {
  const unmarked = { hiddenBy: null, hiddenAt: null };
  const rows = plans
    .filter(({ row, correction }) => correction !== null || row.correctedBy !== null || row.hiddenBy !== null)
    .map(({ row, read, correction, wanted }) => {
      const hiddenAt = correction?.hiddenBy ? (row.hiddenAt ?? now) : null;
      const isCorrected = correction !== null && correction.correctedBy !== null;
      const isTurned = isCorrected && wanted.stance !== read.stance;
      const isGiven = isCorrected && wanted.speakerId !== read.speakerId;
      const props: CypherParams = {
        ...wanted,
        to: hiddenAt,
        hiddenAt,
        hiddenBy: correction?.hiddenBy ?? null,
        correctedBy: correction?.correctedBy ?? null,
        correctedAt: isCorrected ? (row.correctedAt ?? now) : null,
        readStance: isTurned ? read.stance : null,
        stances: stancesOf(row, read, wanted, now),
        readSpeakerId: isGiven ? read.speakerId : null,
        readSpeakerKind: isGiven ? read.speakerKind : null,
        readSpeakerText: isGiven ? read.speakerText : null,
      };
      return { id: row.id, props, denial: isDenial(wanted.stance) };
    });
  const write = (denial: boolean): { id: string; props: CypherParams }[] =>
    rows.filter((row) => row.denial === denial).map(({ id, props }) => ({ id, props }));
  inChunks(transaction, writeCorrected.denials, write(true));
  inChunks(transaction, writeCorrected.claims, [
    ...write(false),
    ...gone.filter(({ stance }) => !isDenial(stance)).map(({ id }) => ({ id, props: unmarked })),
  ]);
  inChunks(
    transaction,
    writeCorrected.denials,
    gone.filter(({ stance }) => isDenial(stance)).map(({ id }) => ({ id, props: unmarked })),
  );
}

/** What was known of the stance at other times goes on being known, also where the correction is taken back. */
function stancesOf({ stances }: CuratedClaimRow, read: Read, wanted: Read, now: string): string[] | null {
  const held = stances ?? [`- ${read.stance}`];
  const isNew = held.at(-1)?.split(' ')[1] !== wanted.stance;
  return isNew ? [...held, `${now} ${wanted.stance}`] : stances;
}

function writeSpeakers(
  transaction: GraphReader,
  plans: readonly Plan[],
  goneIds: ReadonlySet<string>,
  now: string,
): void {
  const turned = plans.filter(({ row, wanted }) => row.speakerId !== wanted.speakerId || goneIds.has(wanted.speakerId));
  if (turned.length === 0) return;
  void transaction.run(writeCorrected.closedSpeakers, { ids: turned.map(({ row }) => row.id), now });
  const ends = turned.map(({ row, wanted }) => ({ from: row.id, to: wanted.speakerId, since: now }));
  const isVoice = ({ to }: { to: string }): boolean => to.startsWith('vce_');
  inChunks(
    transaction,
    writeCorrected.entitySpeakers,
    ends.filter((row) => !isVoice(row)).toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from)),
  );
  inChunks(
    transaction,
    writeCorrected.voiceSpeakers,
    ends.filter(isVoice).map(({ from, to }) => ({ from, to })),
  );
}
