import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createMetrics } from '../../../cli/operations/metrics.ts';
import { operationsRoutes, type OperationsDeps } from '../../../cli/operations/routes.ts';
import { startOperationsServer } from '../../../cli/operations/server.ts';
import type { StreamStatus } from '../../../ingest/stream/status.ts';

const idle = { head: 0, lag: 0, rate: 0, oldestSeconds: 0 };
const status: StreamStatus = {
  documents: { head: 12, lag: 5, rate: 0.5, oldestSeconds: 7 },
  extractions: idle,
  changes: idle,
  deadLetters: 3,
};

async function serve(t: TestContext, deps: Partial<OperationsDeps>): Promise<(path: string) => Promise<Response>> {
  const routes = operationsRoutes({ metrics: createMetrics(), checks: {}, ...deps });
  const server = await startOperationsServer({ host: '127.0.0.1', port: 0 }, routes);
  t.after(() => server.close());
  return (path) => fetch(`${server.url}${path}`);
}

test('a process is alive while a service is away, and not ready; it says which one', async (t) => {
  let fault: Error | null = null;
  const ask = async (): Promise<void> => {
    if (fault) throw fault;
  };
  const get = await serve(t, { checks: { kafka: ask, neo4j: async () => undefined } });
  assert.equal((await get('/readyz')).status, 200);
  fault = Object.assign(new Error('secret words of a driver'), { code: 'LOG_UNREACHABLE' });
  const answer = await get('/readyz');
  assert.equal(answer.status, 503);
  assert.deepEqual(await answer.json(), {
    status: 'not ready',
    services: { kafka: 'LOG_UNREACHABLE', neo4j: 'ok' },
  });
  assert.equal((await get('/healthz')).status, 200);
  assert.equal((await get('/elsewhere')).status, 404);
});

test('metrics hold what the stages did and how far the stream has come', async (t) => {
  const metrics = createMetrics();
  metrics.observer.handled('write', { records: 40, ms: 800 });
  metrics.observer.setAside('extract', 'NOT_JSON');
  metrics.observer.retried('write');
  metrics.reconnected('kafka');
  let known = true;
  const get = await serve(t, {
    metrics,
    isWriter: () => true,
    status: async () => {
      if (!known) throw new Error('the log is away');
      return status;
    },
    checks: { kafka: async () => undefined },
  });
  const lines = (await (await get('/metrics')).text()).split('\n');
  for (const line of [
    'gainsay_records_total{stage="write"} 40',
    'gainsay_batch_duration_seconds_sum{stage="write"} 0.8',
    'gainsay_dead_letters_total{stage="extract",code="NOT_JSON"} 1',
    'gainsay_batch_retries_total{stage="write"} 1',
    'gainsay_reconnects_total{service="kafka"} 1',
    'gainsay_lag_records{topic="documents"} 5',
    'gainsay_oldest_unprocessed_seconds{topic="documents"} 7',
    'gainsay_dead_letters_waiting 3',
    'gainsay_service_up{service="kafka"} 1',
    'gainsay_writer_active 1',
  ])
    assert.ok(lines.includes(line), line);
  assert.ok(lines.some((line) => line.startsWith('nodejs_heap_size_used_bytes ')));

  known = false;
  const without = await (await get('/metrics')).text();
  assert.ok(!without.includes('gainsay_lag_records{'), 'what cannot be known is not told as it was');
  assert.ok(!without.includes('\ngainsay_dead_letters_waiting '));
  assert.ok(without.includes('gainsay_records_total{stage="write"} 40'));
});

test('a port in use is told with the setting that names another', async (t) => {
  const server = await startOperationsServer({ host: '127.0.0.1', port: 0 }, () => false);
  t.after(() => server.close());
  const port = Number(new URL(server.url).port);
  await assert.rejects(
    startOperationsServer({ host: '127.0.0.1', port }, () => false),
    /in use.*METRICS_PORT/,
  );
});
