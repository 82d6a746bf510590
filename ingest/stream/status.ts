import type { DeadLetters } from './dead-letters.ts';
import type { Log, PartitionState } from './log.ts';
import type { Outbox } from './relay.ts';
import { groups, topics } from './topics.ts';

export interface TopicStatus {
  /** Records that the topic ever took. */
  readonly head: number;
  /** Records that its group has not done yet; for the changes, those of the outbox that are not published (up to 500). */
  readonly lag: number;
  /** Records a second over the last minute, or since the watch began where that is less. */
  readonly rate: number;
  /** How long the oldest record that is not done has waited, in seconds; at least so long where it came before the watch. */
  readonly oldestSeconds: number;
}

export interface StreamStatus {
  readonly documents: TopicStatus;
  readonly extractions: TopicStatus;
  readonly changes: TopicStatus;
  /** Those that wait for somebody. */
  readonly deadLetters: number;
}

export interface StatusWatch {
  /** Asks the log now. @throws LogError */
  readonly read: () => Promise<StreamStatus>;
  stop(): void;
}

interface Deps {
  readonly log: Pick<Log, 'state'>;
  readonly outbox: Pick<Outbox, 'readChanges' | 'relayedSeq'>;
  readonly deadLetters: Pick<DeadLetters, 'count'>;
  readonly clock: () => Date;
  readonly everyMs?: number;
}

/** Positions of a topic at one moment; `done` is what its group has committed. */
interface Sample {
  readonly atMs: number;
  readonly heads: ReadonlyMap<number, bigint>;
  readonly done: number;
}

const rateWindowMs = 60_000;
/** As many as a relay publishes at once. */
const maxChangesCounted = 500;

/**
 * Watches how far the work has come by what is committed, whichever processes do it. Rates and ages come from samples
 * taken every now and then, so that no record need be read.
 */
export function watchStatus({ log, outbox, deadLetters, clock, everyMs = 5_000 }: Deps): StatusWatch {
  const samples = { documents: createSamples(), extractions: createSamples(), changes: createSamples() };

  async function topicStatus(topic: keyof typeof samples, group: string | null): Promise<TopicStatus> {
    const states = await log.state(topics[topic].name, group ?? groups.write);
    return samples[topic].add(clock().getTime(), group === null ? states.map(published) : states);
  }

  /** All that later rates and ages need. */
  async function sample(): Promise<Record<keyof typeof samples, TopicStatus>> {
    return {
      documents: await topicStatus('documents', groups.extract),
      extractions: await topicStatus('extractions', groups.write),
      changes: await topicStatus('changes', null),
    };
  }

  async function read(): Promise<StreamStatus> {
    const sampled = await sample();
    const unpublished = await outbox.readChanges(await outbox.relayedSeq(), maxChangesCounted);
    const oldest = unpublished[0];
    return {
      ...sampled,
      changes: {
        ...sampled.changes,
        lag: unpublished.length,
        oldestSeconds: oldest ? Math.max(0, (clock().getTime() - Date.parse(oldest.recordedAt)) / 1000) : 0,
      },
      deadLetters: await deadLetters.count(),
    };
  }

  const timer = setInterval(() => void sample().catch(() => undefined), everyMs).unref();
  return { read, stop: () => clearInterval(timer) };
}

/** Nobody's offsets count for the changes: what lies in the topic is published. */
const published = (state: PartitionState): PartitionState => ({ ...state, committed: state.head, lag: 0 });

function createSamples(): { add(atMs: number, states: readonly PartitionState[]): TopicStatus } {
  let samples: Sample[] = [];
  return {
    add(atMs, states) {
      const done = states.reduce((sum, { committed }) => sum + Number(committed), 0);
      const sample: Sample = {
        atMs,
        heads: new Map(states.map(({ partition, head }) => [partition, BigInt(head)])),
        done,
      };
      samples.push(sample);
      const waitingSinceMs = Math.min(...states.map((state) => waitsSince(state, samples) ?? atMs));
      const windowStart = samples.findLast((earlier) => earlier.atMs <= atMs - rateWindowMs) ?? samples[0] ?? sample;
      samples = samples.filter((sample) => sample.atMs >= Math.min(windowStart.atMs, waitingSinceMs));
      const seconds = (atMs - windowStart.atMs) / 1000;
      return {
        head: states.reduce((sum, { head }) => sum + Number(head), 0),
        lag: states.reduce((sum, { lag }) => sum + lag, 0),
        rate: seconds > 0 ? (done - windowStart.done) / seconds : 0,
        oldestSeconds: (atMs - waitingSinceMs) / 1000,
      };
    },
  };
}

/** The first time at which the topic was seen to hold a record that is not done yet. */
function waitsSince({ partition, committed, lag }: PartitionState, samples: readonly Sample[]): number | undefined {
  if (lag === 0) return undefined;
  return samples.find(({ heads }) => (heads.get(partition) ?? 0n) > BigInt(committed))?.atMs;
}
