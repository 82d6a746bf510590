import { readCurations, type StoredCuration, type VerdictRow } from '../../graph/cypher/curations.ts';
import type { GraphReader } from '../../graph/engine.ts';
import { curationId, curationPrecedence } from '../../schema/curation-ids.ts';
import type { CurationRecord, Decision, EarlierDecision } from '../../schema/messages/curation.ts';

type Known = CurationRecord & { readonly precedence: string };

export interface Decisions {
  /** One after the other: what is asked of the graph and what is decided upon it are one step in this process. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** What was decided about this thing, by the graph or by what was accepted here and is on its way to it. */
  about(id: string): Promise<CurationRecord | null>;
  /** Every judgement that stands on one of these, and on whatever is joined to them. */
  joinedTo(ids: readonly string[]): Promise<readonly VerdictRow[]>;
  decide(decision: Decision, by: string, reason: string): Promise<CurationRecord>;
  /** What was decided about the same thing before, and not taken back itself, stands again. */
  takeBack(decided: CurationRecord, by: string, reason: string): Promise<CurationRecord>;
}

interface Deps {
  readonly reader: GraphReader;
  /** Resolves with the record as it is durable. */
  readonly append: (record: CurationRecord) => Promise<CurationRecord>;
  readonly clock: () => Date;
}

/** Decisions as the log will have them, though the graph lags a little behind. */
export function createDecisions({ reader, append, clock }: Deps): Decisions {
  let last: Promise<unknown> = Promise.resolve();
  /** Accepted here, and not yet seen in the graph. */
  const underWay = new Map<string, Known>();

  async function forgetArrived(): Promise<void> {
    if (underWay.size === 0) return;
    for (const { id, precedence } of await reader.run(readCurations.byIds, { ids: [...underWay.keys()] }))
      if (precedence >= (underWay.get(id)?.precedence ?? '')) underWay.delete(id);
  }

  async function verdictsOn(ids: readonly string[]): Promise<VerdictRow[]> {
    const stored = await reader.run(readCurations.verdicts, { ids: [...ids] });
    const rows = new Map(stored.filter(({ id }) => !underWay.has(id)).map((row) => [row.id, row]));
    for (const { id, decision, by, reason, decidedAt, withdrawn } of underWay.values()) {
      if (decision.kind !== 'JUDGEMENT' || withdrawn !== null) continue;
      const { a, b, verdict } = decision;
      if (ids.includes(a) || ids.includes(b)) rows.set(id, { id, a, b, verdict, by, reason, decidedAt });
    }
    return [...rows.values()];
  }

  async function write(record: CurationRecord): Promise<CurationRecord> {
    const written = await append(record);
    underWay.set(written.id, { ...written, precedence: curationPrecedence(written) });
    return written;
  }

  async function about(id: string): Promise<CurationRecord | null> {
    const known = underWay.get(id);
    if (known) return known;
    const [stored] = await reader.run(readCurations.byIds, { ids: [id] });
    return stored ? recordOf(stored) : null;
  }

  /** Later than what was recorded about the same thing, also where another machine's clock is ahead. */
  function after(previous: CurationRecord | null): string {
    const now = clock().getTime();
    return new Date(previous === null ? now : Math.max(now, Date.parse(previous.recordedAt) + 1)).toISOString();
  }

  return {
    inTurn(work) {
      const mine = last.then(async () => {
        await forgetArrived();
        return work();
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    about,
    async joinedTo(ids) {
      const found = new Map<string, VerdictRow>();
      const seen = new Set<string>();
      let next = [...ids];
      while (next.length > 0) {
        for (const id of next) seen.add(id);
        const rows = await verdictsOn(next);
        for (const row of rows) found.set(row.id, row);
        const joined = rows.filter(({ verdict }) => verdict === 'SAME').flatMap(({ a, b }) => [a, b]);
        next = [...new Set(joined)].filter((id) => !seen.has(id));
      }
      return [...found.values()];
    },
    async decide(decision, by, reason) {
      const id = curationId(decision);
      const previous = await about(id);
      const at = after(previous);
      const earlier = previous === null ? [] : oldestFirst([...previous.earlier, earlierOf(previous)]);
      return write({
        schema: 'gainsay.curation.v1',
        id,
        decision,
        by,
        reason,
        decidedAt: at,
        recordedAt: at,
        withdrawn: null,
        earlier,
      });
    },
    takeBack(decided, by, reason) {
      const recordedAt = after(decided);
      const next = standingBefore(decided);
      if (next === null) return write({ ...decided, recordedAt, withdrawn: { by, reason } });
      const taken = { ...earlierOf(decided), withdrawn: { by, reason, at: recordedAt } };
      return write({
        ...decided,
        decision: next.decision,
        by: next.by,
        reason: next.reason,
        decidedAt: next.decidedAt,
        recordedAt,
        earlier: oldestFirst([...decided.earlier.filter((earlier) => earlier !== next), taken]),
      });
    },
  };
}

/** What stands again where this is taken back: the newest earlier decision that was not taken back itself. */
export const standingBefore = ({ earlier }: Pick<CurationRecord, 'earlier'>): EarlierDecision | null =>
  earlier.findLast(({ withdrawn }) => withdrawn === null) ?? null;

const oldestFirst = (earlier: readonly EarlierDecision[]): EarlierDecision[] =>
  earlier.toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : Number(a.decidedAt > b.decidedAt)));

function earlierOf({ decision, by, reason, decidedAt, recordedAt, withdrawn }: CurationRecord): EarlierDecision {
  return { decision, by, reason, decidedAt, withdrawn: withdrawn && { ...withdrawn, at: recordedAt } };
}

export function recordOf(stored: Omit<StoredCuration, 'precedence'>): CurationRecord {
  const { id, decision, by, reason, decidedAt, recordedAt, withdrawnBy, withdrawnReason, earlier } = stored;
  return {
    schema: 'gainsay.curation.v1',
    id: id as CurationRecord['id'],
    decision: JSON.parse(decision) as Decision,
    by,
    reason,
    decidedAt,
    recordedAt,
    withdrawn: withdrawnBy === null || withdrawnReason === null ? null : { by: withdrawnBy, reason: withdrawnReason },
    earlier: JSON.parse(earlier) as EarlierDecision[],
  };
}
