import type { CurationRecord, EarlierDecision } from './messages/curation.ts';

/**
 * The records that came one after the other of what is decided about one thing, of which the log keeps the last: each
 * decision and each taking back made one. The last is the record itself.
 */
export function historyOf(record: CurationRecord): CurationRecord[] {
  const { decision, by, reason, decidedAt, recordedAt, withdrawn } = record;
  const last = { decision, by, reason, decidedAt, withdrawn: withdrawn && { ...withdrawn, at: recordedAt } };
  const all = [...record.earlier, last].toSorted((a, b) => compareTimes(a.decidedAt, b.decidedAt));
  const moments = new Set(all.flatMap((one) => [one.decidedAt, ...(one.withdrawn ? [one.withdrawn.at] : [])]));
  const before = [...moments].filter((at) => at < recordedAt).toSorted(compareTimes);
  return [...before.map((at) => ({ ...record, ...standingAt(all, at) })), record];
}

/** What stood at this time, or was taken back last. */
function standingAt(all: readonly EarlierDecision[], at: string): Omit<CurationRecord, 'schema' | 'id'> {
  const known = all
    .filter(({ decidedAt }) => decidedAt <= at)
    .map((one) => ({ ...one, withdrawn: one.withdrawn && one.withdrawn.at <= at ? one.withdrawn : null }));
  const takenLast = (): EarlierDecision | undefined =>
    known.toSorted((a, b) => compareTimes(a.withdrawn?.at ?? '', b.withdrawn?.at ?? '')).at(-1);
  const told = known.findLast(({ withdrawn }) => withdrawn === null) ?? takenLast();
  if (told === undefined) throw new RangeError(`nothing was decided by ${at}`);
  const { decision, by, reason, decidedAt, withdrawn } = told;
  return {
    decision,
    by,
    reason,
    decidedAt,
    recordedAt: at,
    withdrawn: withdrawn && { by: withdrawn.by, reason: withdrawn.reason },
    earlier: known.filter((one) => one !== told),
  };
}

const compareTimes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
