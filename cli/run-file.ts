import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from './faults.ts';

/** How other commands find a running `up`: `GAINSAY_HOME/run.json`, readable by its owner only. */
export interface RunFile {
  readonly pid: number;
  readonly url: string;
  readonly token: string;
  readonly startedAt: string;
}

const fileIn = (home: string): string => path.join(home, 'run.json');

export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Written aside and renamed, so that a reader never sees half of it. */
export async function writeRunFile(home: string, run: RunFile): Promise<void> {
  await mkdir(home, { recursive: true });
  const aside = `${fileIn(home)}.${process.pid}`;
  await writeFile(aside, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  await rename(aside, fileIn(home));
}

/** The running `up` of this home, or null. A file that a killed process left behind counts as none. */
export async function findRunning(home: string): Promise<RunFile | null> {
  let text: string;
  try {
    text = await readFile(fileIn(home), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
  const run = parseRunFile(text);
  return run !== null && isAlive(run.pid) ? run : null;
}

/** Removes the file only where it is still this process's own. */
export async function removeRunFile(home: string): Promise<void> {
  const run = await readFile(fileIn(home), 'utf8').then(parseRunFile, () => null);
  if (run?.pid === process.pid) await rm(fileIn(home), { force: true });
}

function parseRunFile(text: string): RunFile | null {
  try {
    const run = JSON.parse(text) as Partial<RunFile> | null;
    return typeof run?.pid === 'number' && typeof run.url === 'string' && typeof run.token === 'string'
      ? (run as RunFile)
      : null;
  } catch {
    return null;
  }
}

/** EPERM means that the process is there and belongs to somebody else. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
