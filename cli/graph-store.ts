import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openEmbeddedGraph } from '../graph/embedded/engine.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { codeOf } from './faults.ts';

/**
 * Where the graph lies: `graph/current` names a folder beside it, and only that name is ever replaced, by one rename.
 * So a crash at any point of a rebuild leaves either the whole old graph or the whole new one.
 */
export interface GraphStore {
  /** The file of the current graph; null before the first one, or where it was put aside as damaged. */
  currentFile(): Promise<string | null>;
  open(file: string): Promise<GraphEngine>;
  /** A file for a graph that is not yet the current one. What an interrupted rebuild left is removed. */
  prepareNext(): Promise<string>;
  /** From now on this file is the current graph. Whoever opens one from here on gets this one. */
  makeCurrent(file: string): Promise<void>;
  /** Removes every graph that is not the current one, unless it was put aside as damaged; none of them may be open. */
  removeOthers(): Promise<void>;
}

const fileName = 'graph.grafeo';

export function graphStoreIn(home: string): GraphStore {
  const folder = path.join(home, 'graph');
  const pointer = path.join(folder, 'current');
  const fileOf = (generation: string): string => path.join(folder, generation, fileName);

  async function currentGeneration(): Promise<string | null> {
    try {
      return (await readFile(pointer, 'utf8')).trim();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async function removeOthers(): Promise<void> {
    const kept = await currentGeneration();
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const inside = path.join(folder, entry.name);
      if (!entry.isDirectory() || entry.name === kept) continue;
      const names = await readdir(inside);
      if (!names.some((name) => name.includes('.damaged-'))) await rm(inside, { recursive: true, force: true });
    }
  }

  return {
    async currentFile() {
      const generation = await currentGeneration();
      return generation !== null && existsSync(fileOf(generation)) ? fileOf(generation) : null;
    },
    open: (file) => openEmbeddedGraph({ path: file }),
    async prepareNext() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await removeOthers();
      const taken = (await readdir(folder)).map(Number).filter(Number.isInteger);
      const generation = String(Math.max(0, ...taken) + 1);
      await mkdir(path.join(folder, generation), { mode: 0o700 });
      return fileOf(generation);
    },
    async makeCurrent(file) {
      const generation = path.basename(path.dirname(file));
      await syncFile(file);
      await syncFile(path.dirname(file));
      const aside = `${pointer}.${process.pid}`;
      await writeFile(aside, `${generation}\n`, { flush: true });
      await rename(aside, pointer);
      await syncFile(folder);
    },
    removeOthers,
  };
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
