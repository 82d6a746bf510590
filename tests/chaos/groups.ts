import kafkajs, { type Admin } from 'kafkajs';
import type { Log } from '../../ingest/stream/log.ts';
import { groups, topics } from '../../ingest/stream/topics.ts';
import { until } from './until.ts';

export interface Members {
  readonly state: string;
  /** A member that was thrown out and joined again has another id. */
  readonly ids: readonly string[];
}

/** What the broker knows of the two groups of workers. */
export interface Groups {
  members(group: string): Promise<Members>;
  /** Waits until the group of the role has so many members and nobody else is on the way. */
  settled(role: keyof typeof groups, members: number): Promise<void>;
  /** Forgets topics, offsets and members; waits for members that were killed until the broker has missed them. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export async function openGroups(brokers: readonly string[]): Promise<Groups> {
  const admin: Admin = new kafkajs.Kafka({
    brokers: [...brokers],
    logLevel: kafkajs.logLevel.NOTHING,
    retry: { retries: 10, initialRetryTime: 100 },
  }).admin();
  await admin.connect();

  async function members(group: string): Promise<Members> {
    const [found] = (await admin.describeGroups([group])).groups;
    return { state: found?.state ?? 'Dead', ids: (found?.members ?? []).map(({ memberId }) => memberId).toSorted() };
  }

  return {
    members,
    settled: (role, wanted) =>
      until(`${groups[role]} has ${wanted} members`, async () => {
        const { state, ids } = await members(groups[role]);
        return state === 'Stable' && ids.length === wanted;
      }),
    async forget() {
      for (const group of Object.values(groups)) {
        await until(`${group} is empty`, async () => ['Empty', 'Dead'].includes((await members(group)).state));
        if ((await members(group)).state === 'Empty') await admin.deleteGroups([group]);
      }
      const names = Object.values(topics).map(({ name }) => name);
      const there = async (): Promise<string[]> => (await admin.listTopics()).filter((name) => names.includes(name));
      const left = await there();
      if (left.length > 0) await admin.deleteTopics({ topics: left });
      await until('the topics are gone', async () => (await there()).length === 0);
    },
    close: () => admin.disconnect(),
  };
}

export async function lagOf(log: Log, topic: string, group: string): Promise<number> {
  return (await log.state(topic, group)).reduce((sum, { lag }) => sum + lag, 0);
}

/** Records that a topic ever took. */
export async function headOf(log: Log, topic: string): Promise<number> {
  return (await log.state(topic, groups.write)).reduce((sum, { head }) => sum + Number(head), 0);
}

/** Documents first: what they come to is in the extractions when they are committed. */
export async function lagIsZero(log: Log): Promise<boolean> {
  if ((await lagOf(log, topics.documents.name, groups.extract)) > 0) return false;
  return (await lagOf(log, topics.extractions.name, groups.write)) === 0;
}
