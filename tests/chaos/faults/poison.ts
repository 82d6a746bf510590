import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { extract } from '../../../ingest/extract/extract.ts';
import { mask, maskRecord } from '../../../ingest/sources/mask.ts';
import { documentCodec } from '../../../ingest/stream/codec.ts';
import { createDeadLetters, type DeadLetterDetail } from '../../../ingest/stream/dead-letters.ts';
import { createExtractHandler } from '../../../ingest/stream/extract-handler.ts';
import type { Consumer, Log } from '../../../ingest/stream/log.ts';
import { silent } from '../../../ingest/stream/logger.ts';
import { runStage } from '../../../ingest/stream/stage.ts';
import { groups, topics } from '../../../ingest/stream/topics.ts';
import { gainsay } from '../../e2e/program.ts';
import { makeArticles } from '../../synthetic/articles.ts';
import type { Fault } from '../fault.ts';
import { lagIsZero } from '../groups.ts';
import { assertSameGraph, feed, ledgerOf, makeLedger } from '../ledger.ts';
import { makePoison, type Poison } from '../poison.ts';
import { size } from '../sizes.ts';
import type { Site } from '../site.ts';
import { until } from '../until.ts';

const { documents, poison: poisonCount, withinMs } = size.poison;

/** Social posts are what the extractor of the release before did not know; the real one of today takes them. */
export const recordsArePoison: Fault = {
  name: `${poisonCount} poison records among ${documents}: as many dead letters with complete fields, a replay lands what can be landed, a second changes nothing`,
  withinMs: withinMs * 2,
  async run(site) {
    const good = makeLedger(documents);
    const posts = makeArticles({ seed: 77, count: poisonCount }).map(({ input }) => ({
      ...input,
      kind: 'SOCIAL_POST' as const,
    }));
    const poison = makePoison(ledgerOf(posts).records.map(({ document }) => document));
    await site.startWorkers(['write']);
    const before = await startReleaseBefore(site.log);

    const places: string[] = [];
    const share = Math.ceil(documents / poisonCount);
    for (const [n, { topic, key, value }] of poison.entries()) {
      await feed(site, good.inputs.slice(n * share, (n + 1) * share));
      const [place] = await site.log.produce(topic, [{ key, value }]);
      places.push(`${topic}/${place?.partition}/${place?.offset}`);
    }
    await until('the lag is zero', () => lagIsZero(site.log), withinMs);
    await before.stop();
    await assertLetters(site, poison, places);
    await assertSameGraph(site.graph.reader, good);

    await site.startWorkers(['extract']);
    const back = poison.filter(({ payload }) => payload !== null).length;
    const landing = posts.filter((_, n) => poison[n]?.lands === true);
    const kept = back === poison.length;
    assert.deepEqual(await replay(site, ['--all']), [kept ? 0 : 1, `replayed ${back}, replayed before 0\n`]);
    await until('the lag is zero', () => lagIsZero(site.log), withinMs);
    const landed = ledgerOf([...good.inputs, ...landing]);
    await assertSameGraph(site.graph.reader, landed);
    const letters = async (): Promise<number> => (await lettersOf(site).list()).length;
    assert.equal(await letters(), poison.length + back - landing.length, 'what is still wrong is set aside again');

    const ends = await headsOf(site.log);
    assert.deepEqual(await replay(site, places), [kept ? 0 : 1, `replayed 0, replayed before ${back}\n`]);
    assert.deepEqual(await headsOf(site.log), ends, 'a second replay puts nothing into a topic');
    await assertSameGraph(site.graph.reader, landed);
    return `${poison.length} set aside, ${back} put back, ${landing.length} landed`;
  },
};

/** The stage of extraction as a worker runs it, with a schema that lacks one kind of document. */
function startReleaseBefore(log: Log): Promise<Consumer> {
  return runStage({
    log,
    topic: topics.documents.name,
    group: groups.extract,
    name: 'extract',
    maxBatchRecords: 50,
    decode(bytes) {
      const decoded = documentCodec.decode(bytes);
      if (!decoded.ok || decoded.value.kind !== 'SOCIAL_POST') return decoded;
      return { ok: false, code: 'SCHEMA_MISMATCH', message: '/kind: Expected union value' };
    },
    handle: createExtractHandler({ log, extract, maskRecord }),
    failureCode: 'EXTRACTION_FAILED',
    deadLetters: lettersIn(log),
    logger: silent,
  });
}

const lettersIn = (log: Log) => createDeadLetters({ log, mask: (text) => mask(text).text, clock: () => new Date() });
const lettersOf = (site: Site) => lettersIn(site.log);

async function replay(site: Site, which: readonly string[]): Promise<[number | null, string]> {
  const { code, stdout } = await gainsay(['dead-letters', 'replay', ...which], { ...site.env, LOG_LEVEL: 'error' });
  return [code, stdout];
}

async function headsOf(log: Log): Promise<string[]> {
  const states = await Promise.all([
    log.state(topics.documents.name, groups.extract),
    log.state(topics.extractions.name, groups.write),
  ]);
  return states.flat().map(({ head }) => head);
}

async function assertLetters(site: Site, poison: readonly Poison[], places: readonly string[]): Promise<void> {
  const letters = lettersOf(site);
  const ids = (await letters.list()).map(({ id }) => id);
  assert.deepEqual(ids.toSorted(), places.toSorted(), 'the dead letters are the poison, each once, and nothing else');
  for (const [n, { topic, key, value, code, stage, payload }] of poison.entries()) {
    const { message, failedAt, ...said } = (await letters.show(places[n] as string)) as DeadLetterDetail;
    const [sourceTopic, sourcePartition, sourceOffset] = (places[n] as string).split('/');
    assert.deepEqual(said, {
      schema: 'gainsay.dead-letter.v1',
      id: places[n],
      code,
      sourceTopic,
      sourcePartition: Number(sourcePartition),
      sourceOffset,
      sourceKey: key,
      stage,
      payload,
      payloadSha256: createHash('sha256').update(value).digest('hex'),
      payloadBytes: value.byteLength,
      replayedAt: null,
    });
    assert.equal(sourceTopic, topic);
    assert.ok(message.length > 0 && Math.abs(Date.now() - Date.parse(failedAt)) < 3_600_000);
  }
}
