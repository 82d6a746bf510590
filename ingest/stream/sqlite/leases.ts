import { isRetryable } from '../backoff.ts';
import type { Membership } from '../embedded/consumer.ts';
import { isGone, newOwner } from './owners.ts';
import type { Statements } from './statements.ts';
import type { Writer } from './writer.ts';

interface Deps {
  readonly sql: Statements;
  readonly writer: Writer;
  readonly guarded: <Result>(work: () => Result) => Result;
  /** Ids in the file, by number. */
  readonly partitions: readonly number[];
  readonly leaseMs: number;
  readonly onLeave: () => void;
}

/**
 * Who may work on a partition is a lease row: owner and expiry. The first member that comes takes every free
 * partition, later ones stand by and take over what is released, has expired, or belongs to a process that is dead.
 * Every change of a lease and every commit checks the owner inside its write transaction, so a member that was
 * asleep past its lease (SIGSTOP, a handler without heartbeats) cannot commit over its successor.
 */
export async function joinGroup(
  { sql, writer, guarded, partitions, leaseMs, onLeave }: Deps,
  { topic, group }: { topic: string; group: string },
): Promise<Membership> {
  const owner = newOwner();
  const renewEveryMs = leaseMs / 3;
  const id = (partition: number): number => partitions[partition] as number;

  function isFree(partition: number): boolean {
    const lease = sql.lease(id(partition), group);
    return !lease || lease.expiresAtMs <= Date.now() || isGone(lease.owner);
  }

  /** Mine and fresh enough, or undefined; read only. */
  function holds(partition: number): 'fresh' | 'due' | 'no' {
    const lease = sql.lease(id(partition), group);
    if (lease?.owner !== owner.name) return 'no';
    return lease.expiresAtMs - Date.now() > leaseMs - renewEveryMs ? 'fresh' : 'due';
  }

  /** Checks again inside of the transaction: another process may have come first. */
  function take(partition: number): boolean {
    if (holds(partition) === 'no' && !isFree(partition)) return false;
    sql.setLease(id(partition), group, owner.name, Date.now() + leaseMs);
    return true;
  }

  async function renew(partition: number): Promise<boolean> {
    const held = guarded(() => holds(partition));
    if (held === 'fresh') return true;
    if (held === 'no') return false;
    return writer.write(() => holds(partition) !== 'no' && take(partition));
  }

  // From now on housekeeping knows the group, and removes nothing that it has not committed.
  await guarded(() => writer.write(() => partitions.forEach((partition) => sql.commit(partition, group, 0))));

  return {
    claimEveryMs: Math.min(1_000, renewEveryMs),
    async claim() {
      const all = [...partitions.keys()];
      const due = guarded(() =>
        all.filter((partition) => {
          const held = holds(partition);
          return held === 'due' || (held === 'no' && isFree(partition));
        }),
      );
      if (due.length > 0) await writer.write(() => due.forEach(take));
      return guarded(() => all.filter((partition) => holds(partition) !== 'no'));
    },
    async fetch(partition, maxRecords) {
      if (!(await renew(partition))) return null;
      return guarded(() => {
        const from = sql.committed(id(partition), group);
        return sql.records(topic, partition, id(partition), from, sql.head(id(partition)), maxRecords);
      });
    },
    renew,
    async commit(partition, last) {
      return guarded(() =>
        writer.write(() => {
          if (holds(partition) === 'no') return false;
          sql.commit(id(partition), group, Number(last.offset) + 1);
          return true;
        }),
      );
    },
    async leave() {
      try {
        await guarded(() => writer.write(() => sql.deleteLeases(owner.name)));
      } catch (error) {
        if (!isRetryable(error)) throw error; // the leases end by themselves
      } finally {
        owner.retire();
        onLeave();
      }
    },
  };
}
