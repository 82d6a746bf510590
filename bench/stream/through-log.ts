import { setTimeout as delay } from 'node:timers/promises';
import type { Intake } from '../../ingest/stream/intake.ts';
import type { Log } from '../../ingest/stream/log.ts';
import { groups, topics } from '../../ingest/stream/topics.ts';
import type { DocumentInput } from '../../schema/messages/document.ts';

/** Documents that are handed in at once, as by a request of that many lines. */
const handedInAtOnce = 50;
const lookEveryMs = 500;

export interface Passage {
  readonly documents: number;
  readonly ms: number;
  /** Where the extractions of these documents begin in their topic. */
  readonly firstExtraction: string;
}

/** From the first document at the door until the writer has committed the last. @throws when it takes too long */
export async function passThrough(
  { intake, log }: { intake: Intake; log: Log },
  inputs: readonly DocumentInput[],
  withinMs: number,
): Promise<Passage> {
  const [before] = await log.state(topics.extractions.name, groups.write);
  const firstExtraction = before?.head ?? '0';
  const startMs = performance.now();
  let documents = 0;
  for (let from = 0; from < inputs.length; from += handedInAtOnce) {
    const part = inputs.slice(from, from + handedInAtOnce).map((input) => ({ input }));
    const { accepted, refused } = await intake.submit(part);
    if (refused.length > 0) throw new Error(`the door refused a synthetic article: ${refused[0]?.message}`);
    documents += accepted;
  }
  const wanted = BigInt(firstExtraction) + BigInt(documents);
  while (!(await written(log, wanted))) {
    if (performance.now() - startMs > withinMs)
      throw new Error(`${documents} documents were not written in ${withinMs} ms`);
    await delay(lookEveryMs);
  }
  return { documents, ms: performance.now() - startMs, firstExtraction };
}

async function written(log: Log, upTo: bigint): Promise<boolean> {
  const [state] = await log.state(topics.extractions.name, groups.write);
  return state !== undefined && BigInt(state.committed) >= upTo;
}
