import assert from 'node:assert/strict';
import type { GraphEngine, GraphReader } from '../../graph/engine.ts';

/**
 * An engine that runs every statement on two and holds their rows against one another, so that a real writer can be
 * followed statement by statement (Law 4). Names of statements that ran are added to `seen`.
 */
export function lockstep(left: GraphEngine, right: GraphEngine, seen: Set<string>): GraphEngine {
  const both = (a: GraphReader, b: GraphReader): GraphReader => ({
    run: async (statement, params) => {
      const rows = await a.run(statement, params);
      const others = await b.run(statement, params);
      seen.add(statement.name);
      assert.deepEqual(
        plain(others),
        plain(rows),
        `rows of ${statement.name} differ: ${right.name}, then ${left.name}`,
      );
      return rows;
    },
  });
  return {
    name: left.name,
    reader: both(left.reader, right.reader),
    write: (work) => left.write((a) => right.write((b) => work(both(a, b)))),
    migrate: async () => {
      await left.migrate();
      await right.migrate();
    },
    searchText: (...asked) => left.searchText(...asked),
    close: async () => {
      await left.close();
      await right.close();
    },
  };
}

/** Rows as plain data with sorted keys: engines differ in the order of a map's keys. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ),
  ) as unknown;
}
