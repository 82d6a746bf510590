import assert from 'node:assert/strict';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { groups, topics } from '../../../ingest/stream/topics.ts';
import { makeArticles } from '../../synthetic/articles.ts';
import type { Fault } from '../fault.ts';
import { headOf } from '../groups.ts';
import type { Site } from '../site.ts';
import { size } from '../sizes.ts';
import type { Program } from '../worker.ts';

const { ms, flat } = size.backpressure;
const limitBytes = 400 * 1024 * 1024;
const times = 10;
const sampleMs = 250;
/** Each statement waits so long for its answer, so that a producer on the same two cores can be ten times faster. */
const latencyMs = 25;
const maxDocumentsPerSecond = 2_000;

const committed = async (site: Site, topic: string, group: string): Promise<number> =>
  (await site.log.state(topic, group)).reduce((sum, state) => sum + Number(state.committed), 0);
export const producerIsFaster: Fault = {
  name: `a producer ten times faster than the writer for ${ms / 1000} s leaves the memory of each process under 400 MB and flat`,
  withinMs: ms * 3 + 120_000,
  async run(site) {
    const folder = mkdtempSync(path.join(tmpdir(), 'gainsay-flood-'));
    try {
      const file = path.join(folder, 'flood.ndjson');
      await pipeline(lines(Math.ceil((ms / 1000) * maxDocumentsPerSecond)), createWriteStream(file));
      site.proxy.slowDown(latencyMs);
      const workers = await site.startWorkers(['extract', 'write']);
      const ingest = await site.start(['ingest', file], { NEO4J_URI: '' });
      const startMs = Date.now();
      const programs = [...workers, ingest];
      const memory = new Map<Program, number[]>(programs.map((program) => [program, []]));
      while (Date.now() - startMs < ms) {
        await delay(sampleMs);
        for (const [program, samples] of memory) {
          // Where the machine is quick the producer is through before the time is; what it left is work enough.
          if (program === ingest && !program.running() && samples.length > 0) continue;
          assert.ok(program.running(), `${program.title} ended early: ${program.tail(5)}`);
          samples.push(program.memory());
        }
      }
      const [wrote, sent] = [
        await committed(site, topics.extractions.name, groups.write),
        await headOf(site.log, topics.documents.name),
      ];
      assert.ok(sent >= times * wrote, `${sent} produced, ${wrote} written: not ${times} times as many`);
      return `${sent} produced, ${wrote} written; ${[...memory].map(judge).join('; ')}`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function judge([{ title }, samples]: [Program, number[]]): string {
  const third = Math.floor(samples.length / 3);
  const [first, second, last] = [0, 1, 2].map((n) => Math.max(...samples.slice(n * third, (n + 1) * third)));
  const figures = `${title}: ${[first, second, last].map((bytes) => `${Math.round((bytes ?? 0) / 1048576)} MB`).join(', ')}`;
  assert.ok(Math.max(...samples) < limitBytes, `over 400 MB; ${figures}`);
  assert.ok((last ?? 0) <= flat * (second ?? 0), `not flat; ${figures}`);
  return figures;
}

function* lines(documents: number): Generator<string> {
  const each = 1_000;
  for (let from = 0, seed = 100; from < documents; from += each, seed++)
    yield makeArticles({ seed, count: each })
      .map(({ input }) => `${JSON.stringify(input)}\n`)
      .join('');
}
