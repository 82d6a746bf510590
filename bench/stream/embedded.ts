import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { openHouse } from '../../cli/house.ts';
import { findRunning } from '../../cli/run-file.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { writeBareEmbedded } from './bare-write.ts';
import { measureDelays } from './delays.ts';
import { startProgram } from './program.ts';
import { resultOf, type EngineResult, type Options } from './result.ts';
import { passThrough } from './through-log.ts';
import { extractionsFrom, runWriterAlone } from './writer-alone.ts';

/** All that `gainsay up` runs, in this process: the log, the stages and the graph in files of their own. */
export async function measureEmbedded({ articles, perSecond, withinMs, ends, tell }: Options): Promise<EngineResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gainsay-bench-'));
  ends.add(() => rm(folder, { recursive: true, force: true }));
  const house = await openHouse(path.join(folder, 'home'), pino({ level: 'silent' }));
  const closed = ends.add(() => house.close());
  tell(
    `${articles.warmUp.length} articles to warm up, then ${articles.measured.length} through the embedded log and graph`,
  );
  await passThrough(house, articles.warmUp, withinMs);
  const passage = await passThrough(house, articles.measured, withinMs);
  const records = await extractionsFrom(house.log, passage.firstExtraction);
  await closed();

  tell('the writer alone, and its rows alone');
  const { alone, bare } = await writeAgain(folder, records);

  tell(`${articles.delayed.length} articles at ${perSecond} a second`);
  const up = await startProgram(['up', '--port', '0', '--no-sample'], {});
  ends.add(() => up.stop());
  const running = await findRunning(up.folder);
  if (running === null) throw new Error('gainsay up left no run.json');
  const { url, token } = running;
  await measureDelays({ url, key: token, inputs: articles.warmUp.slice(0, perSecond), perSecond });
  const delaysMs = await measureDelays({ url, key: token, inputs: articles.delayed, perSecond });

  return resultOf({ passage, records: records.length, alone, bare, delaysMs });
}

async function writeAgain(folder: string, records: readonly ExtractionRecord[]) {
  const graph = await openEmbeddedGraph({ path: path.join(folder, 'alone.grafeo') });
  await graph.migrate();
  const alone = await runWriterAlone(graph, records);
  await graph.close();
  const bareFile = path.join(folder, 'bare.grafeo');
  const empty = await openEmbeddedGraph({ path: bareFile });
  await empty.migrate();
  await empty.close();
  return { alone, bare: await writeBareEmbedded(bareFile, alone.written) };
}
