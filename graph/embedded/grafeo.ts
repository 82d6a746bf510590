import { existsSync, renameSync, statSync } from 'node:fs';
import type grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { GraphError } from '../engine.ts';

export type { GrafeoDB };

export interface OpenOptions {
  /** The store's file; null keeps the graph in memory. */
  path: string | null;
  /** For tests: rows of every statement without ORDER BY come in random order. */
  shuffleRows?: boolean;
}

/** 16 MiB of log replays in well under a second. */
const leastWalBytes = 16 * 1024 * 1024;
const walShareOfStore = 0.5;

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function loadGrafeo(): Promise<typeof grafeo> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    throw new GraphError(
      'GRAPH_UNUSABLE',
      `The embedded graph has no binary for this machine (${process.platform} ${process.arch}). ` +
        'Set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD) to keep the graph in Neo4j instead.',
      { cause },
    );
  }
}

/** Moves a store that does not open out of the way, log included, so that nothing of it is lost or written over. */
function putAside(path: string): string {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
  renameSync(path, aside);
  if (existsSync(`${path}.wal`)) renameSync(`${path}.wal`, `${aside}.wal`);
  return aside;
}

/** The engine has no status for these, so this one place reads its words (of exactly 0.6.0). */
function openError(cause: unknown, path: string): GraphError {
  const text = textOf(cause);
  if (text.includes('cannot be locked'))
    return new GraphError(
      'GRAPH_IN_USE',
      `Another process has the graph ${path} open. Stop it, or send it your work: ` +
        'gainsay ingest and gainsay export find a running "gainsay up" by themselves when GAINSAY_HOME is the same.',
      { cause },
    );
  const damaged = text.includes('GRAFEO-S002') || text.includes('invalid file header');
  if (!damaged) return new GraphError('GRAPH_DAMAGED', `The graph ${path} does not open: ${text}`, { cause });
  const aside = putAside(path);
  return new GraphError(
    'GRAPH_DAMAGED',
    `The graph ${path} is damaged and was put aside as ${aside}. ` +
      'No document is lost: they are in the log, and "gainsay rebuild" makes the graph anew from them.',
    { cause },
  );
}

/** @throws GraphError GRAPH_IN_USE, GRAPH_DAMAGED, GRAPH_UNUSABLE */
export async function openGrafeo({ path, shuffleRows = false }: OpenOptions): Promise<GrafeoDB> {
  const { GrafeoDB } = await loadGrafeo();
  if (path === null) return GrafeoDB.create(null, { shuffleUnordered: shuffleRows });
  try {
    const db = GrafeoDB.create(path, { shuffleUnordered: shuffleRows });
    createCheckpoints(db, path)();
    return db;
  } catch (cause) {
    throw openError(cause, path);
  }
}

/**
 * A checkpoint while serving costs a pause, and writes the whole store. So the log before it may grow with the store, or one
 * more document would cost more the more there are: every 16 MiB, in a store of 5,000 documents 0.6 ms of 4.5.
 * @returns to be called as the store grows
 */
export function createCheckpoints(db: Pick<GrafeoDB, 'setCheckpointTriggers'>, path: string): () => void {
  let walBytes = 0;
  return () => {
    const storeBytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const wanted = Math.max(leastWalBytes, Math.ceil(storeBytes * walShareOfStore));
    if (wanted < walBytes * 1.25) return;
    walBytes = wanted;
    db.setCheckpointTriggers({ walBytes });
  };
}

/** GQLSTATUS 40000 is a write conflict: the transaction may run again. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'gqlStatus' in error && error.gqlStatus === '40000';

export function statementError(cause: unknown, name: string): GraphError {
  return new GraphError('STATEMENT_FAILED', `${name}: ${textOf(cause)}`, { cause });
}
