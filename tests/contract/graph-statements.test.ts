import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { AnyStatement } from '../../graph/cypher/index.ts';
import type { CypherParams, GraphEngine } from '../../graph/engine.ts';
import { openTestEmbedded, openTestNeo4j, withoutNeo4j } from '../services/test-graphs.ts';
import { canonical, dumpGraph } from './graph-dump.ts';
import { writeFixture } from './graph-fixture.ts';
import { pairs, type AnyEntry } from './graph-pairs.ts';

const shuffles = 3;

interface Outcome {
  rows: string[];
  /** What the graph holds after a statement that writes. */
  after: string[] | null;
}

class Undo extends Error {}

/** A write runs in a transaction that is undone, so every case finds the same graph. */
async function outcomeOf(
  graph: GraphEngine,
  statement: AnyStatement,
  order: AnyEntry['order'],
  params: CypherParams,
): Promise<Outcome> {
  const inOrder = (rows: unknown[]): string[] => (order === 'none' ? rows.map(canonical).sort() : rows.map(canonical));
  if (statement.mode === 'read') return { rows: inOrder(await graph.reader.run(statement, params)), after: null };
  let outcome: Outcome | undefined;
  await assert.rejects(
    graph.write(async (transaction) => {
      const rows = inOrder(await transaction.run(statement, params));
      outcome = { rows, after: await dumpGraph(transaction) };
      throw new Undo();
    }),
    Undo,
  );
  assert.ok(outcome);
  return outcome;
}

function shuffled(params: CypherParams): CypherParams {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.toSorted(() => Math.random() - 0.5) : value,
  ]);
  return Object.fromEntries(entries) as CypherParams;
}

/** The last RETURN, outside of any braces, is followed by ORDER BY. */
function ordersItsRows(text: string): boolean {
  let flat = text;
  for (let before = ''; before !== flat;) {
    before = flat;
    flat = flat.replace(/\{[^{}]*\}/g, '');
  }
  return /\bORDER BY\b/.test(flat.slice(flat.lastIndexOf('RETURN')));
}

describe('statements on the embedded engine', () => {
  let graph: GraphEngine;
  let untouched: string[];
  before(async () => {
    graph = await openTestEmbedded();
    await writeFixture(graph);
    untouched = await dumpGraph(graph.reader);
  });
  after(() => graph.close());

  for (const [statement, entry] of pairs) {
    test(`${statement.name} answers alike however rows are shuffled, and as its type says`, async () => {
      assert.equal(entry.order === 'total', ordersItsRows(statement.text), 'order of the entry, and of the text');
      for (const { params, rows, empty } of entry.cases) {
        const first = await outcomeOf(graph, statement, entry.order, params);
        for (let round = 0; round < shuffles; round++)
          assert.deepEqual(await outcomeOf(graph, statement, entry.order, shuffled(params)), first);
        if (rows !== undefined) assert.deepEqual(first.rows, rows.map(canonical));
        const nothing =
          first.after === null ? first.rows.length === 0 : canonical(first.after) === canonical(untouched);
        assert.equal(nothing, empty === true, empty ? 'finds or changes something' : 'finds or changes nothing');
      }
    });
  }

  test('no write of a case outlives its case', async () => {
    assert.deepEqual(await dumpGraph(graph.reader), untouched);
  });
});

describe('Law 4, two engines, one answer', { skip: withoutNeo4j }, () => {
  let embedded: GraphEngine;
  let neo4j: GraphEngine;
  before(async () => {
    embedded = await openTestEmbedded();
    neo4j = await openTestNeo4j();
    await writeFixture(embedded);
    await writeFixture(neo4j);
  });
  after(async () => {
    await embedded.close();
    await neo4j.close();
  });

  test('the fixture is the same graph on both', async () => {
    assert.deepEqual(await dumpGraph(embedded.reader), await dumpGraph(neo4j.reader));
  });

  for (const [statement, entry] of pairs) {
    test(`${statement.name} has one answer on both engines`, async () => {
      for (const { params } of entry.cases) {
        assert.deepEqual(
          await outcomeOf(embedded, statement, entry.order, shuffled(params)),
          await outcomeOf(neo4j, statement, entry.order, params),
        );
      }
    });
  }
});
