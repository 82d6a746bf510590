import type { CypherParams, GraphEngine, GraphReader, Statement } from '../../graph/engine.ts';

/** A statement over rows that was written, with all its rows in the order in which they were. */
export interface WrittenRows {
  readonly name: string;
  readonly text: string;
  readonly rows: CypherParams[];
}

export interface Recording {
  readonly graph: Pick<GraphEngine, 'write'>;
  /** One for each statement, in the order in which they first came: so nodes come before what joins them. */
  written(): WrittenRows[];
}

/** A graph that writes as the given one does, and keeps the rows. What is written without rows is not kept. */
export function recordWrites(graph: Pick<GraphEngine, 'write'>): Recording {
  const byName = new Map<string, WrittenRows>();

  function keep({ name, text, mode }: Statement<CypherParams, unknown>, params: CypherParams): void {
    const { rows, ...others } = params;
    if (mode !== 'write' || !Array.isArray(rows) || Object.keys(others).length > 0) return;
    const kept = byName.get(name) ?? { name, text, rows: [] };
    for (const row of rows) kept.rows.push(row as CypherParams);
    byName.set(name, kept);
  }

  return {
    written: () => [...byName.values()],
    graph: {
      write: (work) =>
        graph.write((transaction) => {
          const reader: GraphReader = {
            run(statement, params) {
              keep(statement, params);
              return transaction.run(statement, params);
            },
          };
          return work(reader);
        }),
    },
  };
}
