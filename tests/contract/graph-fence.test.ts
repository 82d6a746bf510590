import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GraphError, type GraphEngine } from '../../graph/engine.ts';
import { createFencedGraph } from '../../graph/fence.ts';
import { openNeo4jGraph, type Neo4jOptions } from '../../graph/neo4j/engine.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { neo4jOptions, openTestEmbedded, openTestNeo4j, withoutNeo4j } from '../services/test-graphs.ts';

type None = Record<string, never>;
const add = statement<{ by: string }, never>('test.add', 'write', 'CREATE (c:Claim {id: $by})');
const claimIds = statement<None, { id: string }>('test.ids', 'read', 'MATCH (c:Claim) RETURN c.id AS id ORDER BY id');
const claimsOf = async (graph: GraphEngine): Promise<string[]> =>
  (await graph.reader.run(claimIds, {})).map((row) => row.id);
const isReplaced = (error: unknown): boolean =>
  error instanceof GraphError && error.code === 'WRITER_REPLACED' && error.retryable;

interface Opened {
  readonly graph: GraphEngine;
  /** The same store as another process has it. */
  readonly beside: () => Promise<GraphEngine>;
}

function runSuite(name: string, skip: string | false, open: () => Promise<Opened>): void {
  describe(`the fence of the writer on ${name}`, { skip }, () => {
    test('only the writer of the newest epoch writes, and epochs grow', async () => {
      const { graph, beside } = await open();
      const other = await beside();
      try {
        const first = createFencedGraph(graph, 'first');
        const second = createFencedGraph(other, 'second');
        await assert.rejects(
          first.write((transaction) => transaction.run(add, { by: 'too early' })),
          isReplaced,
        );
        const epoch = await first.take();
        await first.write((transaction) => transaction.run(add, { by: 'first' }));
        assert.equal(await second.take(), epoch + 1);
        await second.write((transaction) => transaction.run(add, { by: 'second' }));
        await assert.rejects(
          first.write((transaction) => transaction.run(add, { by: 'first again' })),
          isReplaced,
        );
        assert.equal(first.held(), false);
        assert.deepEqual(await claimsOf(graph), ['first', 'second']);
        assert.equal(await first.take(), epoch + 2);
        await first.write((transaction) => transaction.run(add, { by: 'first after its third epoch' }));
        await assert.rejects(
          second.write((transaction) => transaction.run(add, { by: 'second again' })),
          isReplaced,
        );
        assert.deepEqual(await claimsOf(graph), ['first', 'first after its third epoch', 'second']);
      } finally {
        if (other !== graph) await other.close();
        await graph.close();
      }
    });
  });
}

runSuite('embedded', false, async () => {
  const graph = await openTestEmbedded();
  return { graph, beside: async () => graph };
});
runSuite('neo4j', withoutNeo4j, async () => ({ graph: await openTestNeo4j(), beside: openBeside }));

const openBeside = (): Promise<GraphEngine> => openNeo4jGraph(neo4jOptions() as Neo4jOptions);

describe('the fence against a writer that was asleep, on neo4j', { skip: withoutNeo4j }, () => {
  test('a transaction that is open when another takes over is waited for, and the next of the old writer is refused', async () => {
    const graph = await openTestNeo4j();
    const other = await openBeside();
    try {
      const old = createFencedGraph(graph, 'old');
      const next = createFencedGraph(other, 'next');
      await old.take();
      const locked = Promise.withResolvers<void>();
      const wake = Promise.withResolvers<void>();
      const open = old.write(async (transaction) => {
        locked.resolve();
        await wake.promise;
        await transaction.run(add, { by: 'old, before' });
      });
      await locked.promise;
      const order: string[] = [];
      const taken = next.take().then(() => order.push('taken'));
      wake.resolve();
      await open.then(() => order.push('old transaction over'));
      await taken;
      assert.deepEqual(order, ['old transaction over', 'taken']);
      await assert.rejects(
        old.write((transaction) => transaction.run(add, { by: 'old, after' })),
        isReplaced,
      );
      assert.deepEqual(await claimsOf(graph), ['old, before']);
    } finally {
      await other.close();
      await graph.close();
    }
  });

  test('writers who race for it never write under one epoch', async () => {
    const graph = await openTestNeo4j();
    const engines = await Promise.all([openBeside(), openBeside(), openBeside()]);
    try {
      const writers = engines.map((engine, i) => createFencedGraph(engine, `racer ${i}`));
      const epochs: number[] = [];
      const written: string[] = [];
      await Promise.all(
        writers.map(async (writer, i) => {
          for (let turn = 0; turn < 10; turn++) {
            epochs.push(await writer.take());
            const by = `${i}-${turn}`;
            await writer
              .write((transaction) => transaction.run(add, { by }))
              .then(
                () => written.push(by),
                (error: unknown) => assert.ok(isReplaced(error), String(error)),
              );
          }
        }),
      );
      assert.equal(new Set(epochs).size, 30);
      assert.deepEqual(await claimsOf(graph), written.toSorted());
    } finally {
      await Promise.all(engines.map((engine) => engine.close()));
      await graph.close();
    }
  });
});
