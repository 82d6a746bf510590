import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendCuration } from '../../../ingest/stream/append-curation.ts';
import { makeRecord } from '../../synthetic/records.ts';
import { correctionOf, makeCuration } from '../../synthetic/curations.ts';

test('no word of a curator comes into the log before it is masked, nor why something earlier was taken back', async () => {
  const record = makeRecord({
    entities: {},
    claims: [{ speaker: 'Reports', stance: 'DENIES', says: 'nothing is lost' }],
  });
  const withdrawnAt = '2025-05-02T00:00:00.000Z';
  const [reason, decidedAt] = ['by secret', '2025-05-01T00:00:00.000Z'];
  const given = {
    ...makeCuration(correctionOf(record, 0, { noClaim: true }), { reason, withdrawnAt }),
    withdrawn: { by: 'desk', reason },
    earlier: [
      { decision: correctionOf(record, 0, { stance: 'ASSERTS' }), by: 'ben', reason, decidedAt, withdrawn: null },
      {
        decision: correctionOf(record, 0, { stance: 'ALLEGES' }),
        by: 'ben',
        reason,
        decidedAt,
        withdrawn: { by: 'ben', reason, at: decidedAt },
      },
    ],
  };
  const produced: string[] = [];
  const log = {
    produce: async (_topic: string, records: readonly { value: Uint8Array | null }[]) => {
      produced.push(...records.map(({ value }) => new TextDecoder().decode(value ?? new Uint8Array())));
    },
  };
  const written = await appendCuration(log as never, (text) => text.replace('secret', '██████'), given);
  assert.deepEqual(JSON.parse(produced.join()), written);
  assert.doesNotMatch(produced.join(), /secret/);
  assert.equal(written.earlier[1]?.withdrawn?.reason, 'by ██████');
});
