import { setTimeout as delay } from 'node:timers/promises';
import type { Groups, Members } from './groups.ts';

const everyMs = 200;

const words = ({ state, ids }: Members): string => `${state}: ${ids.join(', ')}`;

/** Looks at a group again and again. @returns every state that differed from the one before */
export async function watchMembers(groups: Groups, group: string): Promise<{ stop(): Promise<string[]> }> {
  const changes: string[] = [];
  let last = words(await groups.members(group));
  let stopping = false;
  const watching = (async () => {
    while (!stopping) {
      const now = words(await groups.members(group));
      if (now !== last) changes.push(`${last} -> ${now}`);
      last = now;
      await delay(everyMs);
    }
  })();
  watching.catch(() => undefined); // whoever stops it sees it
  return {
    async stop() {
      stopping = true;
      await watching;
      return changes;
    },
  };
}
