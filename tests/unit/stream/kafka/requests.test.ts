import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { requestsOf } from '../../../../ingest/stream/kafka/producer.ts';
import { recordBytes } from '../../../../ingest/stream/record-size.ts';

test('any records are sent whole and in order, in requests of at most 1 MiB and 1,000 records, or of one record', () => {
  const sizes = fc.array(fc.oneof(fc.nat(100), fc.nat(400_000), fc.nat(3_000_000)), { maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 40 }), (some, repeats) => {
      const records = Array.from({ length: repeats }, () => some)
        .flat()
        .map((size, i) => ({ key: `${i}`, value: { byteLength: size } as Uint8Array }));
      const requests = [...requestsOf(records)];
      assert.deepEqual(
        requests.flat().map(({ key }) => key),
        records.map(({ key }) => key),
      );
      for (const request of requests) {
        assert.ok(request.length > 0 && request.length <= 1_000);
        const bytes = request.reduce((sum, record) => sum + recordBytes(record), 0);
        assert.ok(bytes <= 1024 * 1024 || request.length === 1);
      }
    }),
  );
});
