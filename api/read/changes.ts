import { readChanges } from '../../graph/cypher/read-changes.ts';
import type { ApiContext } from '../context.ts';
import { fault } from '../errors.ts';
import type { ClaimFilter } from '../generated/schema-types.ts';
import type { ChangeRow, ClaimRow } from '../rows.ts';
import { claimsAmong } from './claims.ts';

/** How much of the outbox is read at once. */
const batchSize = 100;

export function encodeChange(seq: number): string {
  return Buffer.from(`change:${seq}`).toString('base64url');
}

/** @throws GraphQLError BAD_CURSOR */
export function decodeChange(cursor: string): number {
  const [, digits] = /^change:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (digits === undefined) throw fault('BAD_CURSOR', 'That cursor is none of a subscription.');
  return Number(digits);
}

/** A bell that rings once for any number of calls made while nobody waited. */
function createBell(): { ring: () => void; wait: () => Promise<void> } {
  let rung = false;
  let waiting: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      waiting?.();
    },
    wait: async () => {
      if (!rung) await new Promise<void>((resolve) => (waiting = resolve));
      waiting = null;
      rung = false;
    },
  };
}

/**
 * Claims as the outbox tells of them. It is read from the cursor on, then again after every wake: what was written
 * between two reads is found by the later one, so there is no gap, and `seq` only grows, so there is no double.
 *
 * An iterator of its own and no generator: a generator that waits does not see `return`, and its listener would stay
 * behind when the client leaves.
 */
export async function claimsAdded(
  context: ApiContext,
  filter: ClaimFilter,
  after: string | null,
): Promise<AsyncIterableIterator<ChangeRow, undefined>> {
  const { reader } = context.graph;
  let seq = after === null ? ((await reader.run(readChanges.head, {}))[0]?.seq ?? 0) : decodeChange(after);
  const ready: { seq: number; claim: ClaimRow }[] = [];
  const bell = createBell();
  const stopWaking = context.changes.wake(bell.ring);
  let ended = false;

  const end = (): void => {
    if (ended) return;
    ended = true;
    stopWaking();
    context.closing.removeEventListener('abort', end);
    bell.ring();
  };
  context.closing.addEventListener('abort', end);
  if (context.closing.aborted) end();

  /** @returns whether there may be more to read at once */
  async function readOn(): Promise<boolean> {
    const changes = await reader.run(readChanges.after, { after: seq, limit: batchSize });
    const last = changes.at(-1);
    if (last === undefined) return false;
    const added = changes.filter(({ kind, claimId }) => kind === 'CLAIM_ADDED' && claimId !== null);
    const claims = await claimsAmong(
      context,
      added.map(({ claimId }) => claimId ?? ''),
      filter,
    );
    for (const change of added) {
      const claim = claims.get(change.claimId ?? '');
      if (claim) ready.push({ seq: change.seq, claim });
    }
    seq = last.seq;
    return changes.length === batchSize;
  }

  async function pull(): Promise<IteratorResult<ChangeRow, undefined>> {
    while (!ended) {
      const next = ready.shift();
      if (next !== undefined) {
        context.loads.clear();
        return { done: false, value: { cursor: encodeChange(next.seq), claim: next.claim } };
      }
      if (!(await readOn()) && ready.length === 0) await bell.wait();
    }
    return { done: true, value: undefined };
  }

  const iterator: AsyncIterableIterator<ChangeRow, undefined> = {
    next: () =>
      pull().catch((error: unknown) => {
        end();
        throw error;
      }),
    return: async () => {
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
