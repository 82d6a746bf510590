import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { StageObserver } from '../../ingest/stream/stage.ts';
import type { StreamStatus } from '../../ingest/stream/status.ts';

/** What is asked when somebody scrapes. */
export interface MetricSources {
  readonly status?: () => Promise<StreamStatus>;
  /** Whether this process is the one writer now. */
  readonly isWriter?: () => boolean;
  /** Whether each service answers, by its name. */
  readonly services: () => Promise<ReadonlyMap<string, string | null>>;
}

export interface Metrics {
  readonly observer: StageObserver;
  reconnected(service: string): void;
  /** In the text format of Prometheus 0.0.4. */
  render(sources: MetricSources): Promise<{ readonly contentType: string; readonly text: string }>;
}

const watched = ['documents', 'extractions', 'changes'] as const;
/** A batch of one takes milliseconds, one of a hundred a second or two, one that waits for a lock half a minute. */
const batchSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A registry of its own, so that two of them in one process do not meet. Names are listed in docs/operations.md. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
    new Gauge({ name, help, labelNames, registers });
  const counter = (name: string, help: string, labelNames: string[] = []): Counter =>
    new Counter({ name, help, labelNames, registers });

  const records = counter('gainsay_records_total', 'Records that a stage has done.', ['stage']);
  const setAside = counter('gainsay_dead_letters_total', 'Records set aside.', ['stage', 'code']);
  const retries = counter('gainsay_batch_retries_total', 'Batches put off because a service was away.', ['stage']);
  const reconnects = counter('gainsay_reconnects_total', 'Connections made anew after a loss.', ['service']);
  const duration = new Histogram({
    name: 'gainsay_batch_duration_seconds',
    help: 'How long a batch took; of the stage write it is the write latency.',
    labelNames: ['stage'],
    buckets: batchSeconds,
    registers,
  });
  const lag = gauge('gainsay_lag_records', 'Records that wait, by topic.', ['topic']);
  const oldest = gauge('gainsay_oldest_unprocessed_seconds', 'How long the oldest of them has waited.', ['topic']);
  const head = gauge('gainsay_topic_records', 'Records that the topic ever took.', ['topic']);
  const rate = gauge('gainsay_records_per_second', 'Over the last minute, all processes together.', ['topic']);
  const letters = gauge('gainsay_dead_letters_waiting', 'Dead letters that nobody has replayed.');
  const up = gauge('gainsay_service_up', 'Whether the service answers.', ['service']);
  const writer = gauge('gainsay_writer_active', 'Whether this process is the one writer.');

  function tell(status: StreamStatus): void {
    for (const topic of watched) {
      lag.set({ topic }, status[topic].lag);
      oldest.set({ topic }, status[topic].oldestSeconds);
      head.set({ topic }, status[topic].head);
      rate.set({ topic }, status[topic].rate);
    }
    letters.set(status.deadLetters);
  }

  return {
    observer: {
      handled(stage, batch) {
        records.inc({ stage }, batch.records);
        duration.observe({ stage }, batch.ms / 1000);
      },
      setAside: (stage, code) => setAside.inc({ stage, code }),
      retried: (stage) => retries.inc({ stage }),
    },
    reconnected: (service) => reconnects.inc({ service }),
    async render({ status, isWriter, services }) {
      for (const [service, fault] of await services()) up.set({ service }, fault === null ? 1 : 0);
      if (isWriter) writer.set(isWriter() ? 1 : 0);
      // What cannot be known now must not be told as it was a while ago.
      for (const known of [lag, oldest, head, rate, letters]) known.reset();
      if (status) await status().then(tell, () => letters.remove());
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
