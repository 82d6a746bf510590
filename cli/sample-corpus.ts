import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPaths } from '../ingest/sources/read-paths.ts';
import type { IntakeInput } from '../ingest/stream/intake.ts';
import { groups, topics } from '../ingest/stream/topics.ts';
import type { House } from './house.ts';
import { showProgress } from './output.ts';
import { whenAborted } from './signals.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

/**
 * Whether the bundled corpus is to be read: only into a log that has no document yet, so that nobody's own documents
 * are mixed with it, or where an earlier reading of it was cut off. Asked before anybody can hand in a document.
 */
export async function wantsCorpus(home: string, { log }: Pick<House, 'log'>): Promise<boolean> {
  const { begun, read } = marksIn(home);
  if (existsSync(read)) return false;
  if (existsSync(begun)) return true;
  return (await log.state(topics.documents.name, groups.extract)).every(({ head }) => head === '0');
}

/**
 * The mark says `read` when all of it is in the graph: a start that was killed in between reads it again, which changes
 * nothing of what is there already.
 */
export async function readCorpus(home: string, house: House, stop: AbortSignal): Promise<void> {
  const { begun, read } = marksIn(home);
  await writeFile(begun, `${new Date().toISOString()}\n`, { flush: true });
  const inputs: IntakeInput[] = [];
  for await (const item of readPaths([corpus], {})) if ('input' in item) inputs.push(item);
  const progress = showProgress('reading the sample corpus', inputs.length);
  const stopWatching = house.wake(() => {
    void house.status.read().then(({ extractions }) => progress.to(extractions.head - extractions.lag, inputs.length));
  });
  try {
    await house.intake.submit(inputs);
    await Promise.race([house.pipeline.drain(), whenAborted(stop)]);
    if (!stop.aborted) progress.to(inputs.length, inputs.length);
  } finally {
    stopWatching();
    progress.end();
  }
  if (!stop.aborted) await rename(begun, read);
}

function marksIn(home: string): { begun: string; read: string } {
  return { begun: path.join(home, 'corpus-begun'), read: path.join(home, 'corpus-read') };
}
