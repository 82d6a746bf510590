import { GraphError, type GraphEngine } from '../../graph/engine.ts';
import { extract } from '../../ingest/extract/extract.ts';
import { maskRecord } from '../../ingest/sources/mask.ts';
import type { SqliteLog } from '../../ingest/stream/sqlite/log.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import { carryOutbox } from '../carry-outbox.ts';
import type { Config } from '../config.ts';
import { exitCodes, type ExitCode } from '../faults.ts';
import { graphStoreIn } from '../graph-store.ts';
import { inUse, openLog } from '../house.ts';
import { documentsByTime } from '../log-documents.ts';
import { print, showProgress, tell } from '../output.ts';
import { findRunning } from '../run-file.ts';

const batchDocuments = 50;

/**
 * Makes a graph anew from the documents in the log, beside the one in use, and makes it the current one when it is
 * complete. The old one stays open until then, which keeps every other process out.
 */
export async function rebuild(config: Config): Promise<ExitCode> {
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
      const { documents, claims, unreadable } = await readAll(log, fresh);
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

async function readAll(
  log: SqliteLog,
  graph: GraphEngine,
): Promise<{ documents: number; claims: number; unreadable: number }> {
  const source = await documentsByTime(log);
  const progress = showProgress('reading', source.total);
  let now = '';
  const apply = createApply(graph, () => now);
  const counts = { documents: 0, claims: 0, unreadable: 0 };
  let batch: DocumentRecord[] = [];
  let seen = 0;

  async function flush(): Promise<void> {
    const documents = batch;
    batch = [];
    now = documents.at(-1)?.recordedAt ?? now; // what is derived became known when its last document did
    const records = documents.flatMap((document) => {
      try {
        return [{ schema: 'gainsay.extraction.v1' as const, document, extraction: extract(document) }];
      } catch {
        counts.unreadable++;
        return [];
      }
    });
    const applied = await apply(records);
    counts.documents += applied.documents;
    counts.claims += applied.claims;
    progress.to(seen, source.total);
  }

  for await (const document of source.documents) {
    seen++;
    if (document === null) counts.unreadable++;
    else batch.push(maskRecord(document));
    if (batch.length >= batchDocuments) await flush();
  }
  if (batch.length > 0) await flush();
  progress.end();
  return counts;
}
