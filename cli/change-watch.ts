import { EventEmitter } from 'node:events';
import type { ChangeFeed } from '../api/context.ts';
import { readChanges } from '../graph/cypher/read-changes.ts';
import type { GraphReader } from '../graph/engine.ts';

const lookEveryMs = 250;

/**
 * Looks for what other processes wrote, while somebody listens. The graph is asked and not the topic of the changes, so
 * that readers need Kafka for nothing.
 */
export function watchChanges(reader: GraphReader): ChangeFeed & { stop(): void } {
  const emitter = new EventEmitter().setMaxListeners(0);
  let seen: number | undefined;
  let looking = false;

  async function look(): Promise<void> {
    if (looking || emitter.listenerCount('write') === 0) return;
    looking = true;
    try {
      const head = (await reader.run(readChanges.head, {}))[0]?.seq ?? 0;
      if (head !== seen) emitter.emit('write');
      seen = head;
    } catch {
      // Neo4j is away: the next look tells.
    } finally {
      looking = false;
    }
  }

  const timer = setInterval(() => void look(), lookEveryMs).unref();
  return {
    wake(listener) {
      emitter.on('write', listener);
      return () => emitter.off('write', listener);
    },
    stop: () => clearInterval(timer),
  };
}
