import { GraphError, type GraphEngine } from '../../graph/engine.ts';
import { carryOutbox } from '../carry-outbox.ts';
import type { Config } from '../config.ts';
import { exitCodes, type ExitCode } from '../faults.ts';
import { graphStoreIn } from '../graph-store.ts';
import { inUse, openLog } from '../house.ts';
import { print, tell } from '../output.ts';
import { refillGraph } from '../refill-graph.ts';
import { findRunning } from '../run-file.ts';

/** On Kafka and Neo4j where either is set, else in GAINSAY_HOME. */
export async function rebuild(config: Config): Promise<ExitCode> {
  if (!config.kafka && !config.neo4j && !config.into) return rebuildEmbedded(config);
  return (await import('./rebuild-neo4j.ts')).rebuildNeo4j(config);
}

/**
 * Makes a graph anew from the documents in the log, beside the one in use, and makes it the current one when it is
 * complete. The old one stays open until then, which keeps every other process out.
 */
async function rebuildEmbedded(config: Config): Promise<ExitCode> {
  if (await findRunning(config.home)) throw await inUse(config.home, undefined);
  const store = graphStoreIn(config.home);
  const log = await openLog(config.home);
  let old: GraphEngine | null = null;
  try {
    const file = await store.currentFile();
    old = file === null ? null : await openOld(config.home, () => store.open(file));
    const next = await store.prepareNext();
    const fresh = await store.open(next);
    try {
      await fresh.migrate();
      const { documents, claims, unreadable } = await refillGraph(log, fresh);
      if (old !== null) await carryOutbox(old.reader, fresh, new Date().toISOString());
      await print(`rebuilt the graph from ${documents} documents: ${claims} claims`);
      if (unreadable > 0)
        tell(`${unreadable} records could not be read: they or their likes are among the dead letters`);
    } finally {
      await fresh.close();
    }
    await store.makeCurrent(next);
  } finally {
    await old?.close();
    await log.close();
  }
  await store.removeOthers();
  return exitCodes.done;
}

/** A damaged graph is what a rebuild is for; it has been put aside and is not needed. */
async function openOld(home: string, open: () => Promise<GraphEngine>): Promise<GraphEngine | null> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.code === 'GRAPH_IN_USE') throw await inUse(home, error);
    if (error.code !== 'GRAPH_DAMAGED') throw error;
    tell(error.message);
    return null;
  }
}
