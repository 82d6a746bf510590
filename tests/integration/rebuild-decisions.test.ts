import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDecisions } from '../../api/curate/decisions.ts';
import { refillGraph } from '../../cli/refill-graph.ts';
import { readClaims } from '../../graph/cypher/read-claims.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { inputCodec, type InputRecord } from '../../ingest/stream/codec.ts';
import { createMemoryLog } from '../../ingest/stream/memory/log.ts';
import { topicSpecs, topics } from '../../ingest/stream/topics.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import { historyOf } from '../../schema/curation-history.ts';
import { ids } from '../../schema/ids.ts';
import type { CurationRecord } from '../../schema/messages/curation.ts';
import type { Stance } from '../../schema/ontology/kinds.ts';
import { recordOf } from '../laws/told.ts';
import { anchorOf, correctionOf } from '../synthetic/curations.ts';

const on = (day: number, hour = 0): string => new Date(Date.UTC(2025, 4, day, hour)).toISOString();
const told = recordOf(
  {
    url: 'https://wire.example/flowdesk',
    publishedAt: '2025-04-01T00:00:00Z',
    kind: 'NEWS',
    text: 'A leak at Tarn Water\n\nTarn Water denied that any customer records had been stolen from its FlowDesk portal.\n',
  },
  on(1),
);
const { documentId, start, end, rank } = anchorOf(told, 0);
const claimId = ids.claim(documentId, start, end, rank);

async function stancesIn(graph: GraphEngine): Promise<unknown[]> {
  const days = Array.from({ length: 8 }, (_, day) => day + 1);
  return Promise.all(
    days.map(async (day) => {
      const [row] = await graph.reader.run(readClaims.byIds, { ids: [claimId], asOf: on(day, 12) });
      return row?.claim.stance;
    }),
  );
}

test('a rebuild keeps what curators had decided on each day, though the log has the last record alone', async (t) => {
  const live = await openEmbeddedGraph({ path: null });
  t.after(() => live.close());
  await live.migrate();
  let now = on(1);
  const apply = createApply(live, () => now);
  await apply([told]);
  const appended: CurationRecord[] = [];
  const decisions = createDecisions({
    reader: live.reader,
    append: async (record) => {
      appended.push(record);
      await apply([record]);
      return record;
    },
    clock: () => new Date(now),
  });
  const decide = (day: number, stance: Stance): Promise<CurationRecord> => {
    now = on(day);
    return decisions.decide(correctionOf(told, 0, { stance }), 'desk', `on day ${day}`);
  };
  const takeBack = (day: number, record: CurationRecord): Promise<CurationRecord> => {
    now = on(day);
    return decisions.takeBack(record, 'desk', `taken back on day ${day}`);
  };
  await decide(2, 'NO_EVIDENCE');
  const second = await decide(3, 'INVESTIGATING');
  const back = await takeBack(4, second);
  await takeBack(5, back);
  const last = await decide(7, 'CONFIRMS');
  const known = ['DENIES', 'NO_EVIDENCE', 'INVESTIGATING', 'NO_EVIDENCE', 'DENIES', 'DENIES', 'CONFIRMS', 'CONFIRMS'];
  assert.deepEqual(await stancesIn(live), known);
  assert.deepEqual(historyOf(last), appended);

  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  const put = async (record: InputRecord): Promise<void> => {
    const encoded = inputCodec.encode(record);
    assert.ok(encoded.ok);
    await log.produce(topics.documents.name, [{ key: record.id, value: encoded.value, headers: {} }]);
  };
  await put(told.document);
  await put(last);
  const rebuilt = await openEmbeddedGraph({ path: null });
  t.after(() => rebuilt.close());
  await rebuilt.migrate();
  await refillGraph(log, rebuilt);
  assert.deepEqual(await stancesIn(rebuilt), known);
});
