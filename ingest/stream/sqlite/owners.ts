import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A lease names its owner as `machine|pid|consumer`. On the same machine a dead process is known at once by its pid,
 * so that a restart after kill -9 need not wait for the lease to run out; elsewhere only the expiry counts.
 */
const machine = machineToken();
const living = new Set<string>();

export function newOwner(): { name: string; retire(): void } {
  const name = `${machine}|${process.pid}|${randomUUID()}`;
  living.add(name);
  return { name, retire: () => living.delete(name) };
}

export function isGone(owner: string): boolean {
  const [where, pid] = owner.split('|');
  if (where !== machine) return false;
  if (Number(pid) === process.pid) return !living.has(owner); // an earlier process that had our pid, as in a container
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Two containers may share a host name and count their pids apart, so the pid namespace is part of the machine. */
function machineToken(): string {
  try {
    return `${hostname()}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
