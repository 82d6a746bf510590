import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { readSchemaVersion, writeSchemaVersion } from '../../graph/cypher/store.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { GraphError, type CypherParams, type CypherValue, type GraphEngine } from '../../graph/engine.ts';
import { migrateGraph } from '../../graph/migrations/migrate.ts';
import { migrations } from '../../graph/migrations/migrations.ts';
import { openNeo4jGraph, type Neo4jOptions } from '../../graph/neo4j/engine.ts';
import { searchWords } from '../../graph/words.ts';
import { neo4jOptions, openTestEmbedded, openTestNeo4j, withoutNeo4j } from '../services/test-graphs.ts';

type Rows = { rows: { id: string; props: CypherParams }[] };
type None = Record<string, never>;

const writeClaims = statement<Rows, never>(
  'test.writeClaims',
  'write',
  'UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c += row.props',
);
const removeClaims = statement<None, never>('test.removeClaims', 'write', 'MATCH (c:Claim) DETACH DELETE c');
const claimIds = statement<None, { id: string }>(
  'test.claimIds',
  'read',
  'MATCH (c:Claim) RETURN c.id AS id ORDER BY id',
);
const echo = statement<{ value: CypherValue }, { value: CypherValue }>('test.echo', 'read', 'RETURN $value AS value');
const firstOf = statement<{ limit: number }, { x: number }>(
  'test.firstOf',
  'read',
  'UNWIND [3, 1, 2] AS x RETURN x ORDER BY x LIMIT $limit',
);
const wrong = statement<None, never>('test.wrong', 'write', `CREATE (c:Claim {id: 'b'}) SET c.x = 1 / 0`);
const twice = statement<None, never>(
  'test.twice',
  'write',
  `CREATE (c:Claim {id: 'same'}) CREATE (d:Claim {id: 'same'})`,
);
const increment = statement<None, { value: number }>(
  'test.increment',
  'write',
  `MERGE (c:Counter {id: 'test'}) ON CREATE SET c.value = 0 SET c.value = c.value + 1 RETURN c.value AS value`,
);

const claim = (id: string, props: CypherParams = {}): Rows => ({ rows: [{ id, props }] });
const failsWith = (code: string) => (error: unknown) => error instanceof GraphError && error.code === code;

function contract(name: string, open: () => Promise<GraphEngine>, skip: string | false): void {
  describe(`the graph port on ${name}`, { skip }, () => {
    let graph: GraphEngine;
    before(async () => {
      graph = await open();
    });
    after(() => graph.close());
    beforeEach(() => graph.write((transaction) => transaction.run(removeClaims, {})));

    const ids = async (): Promise<string[]> => (await graph.reader.run(claimIds, {})).map(({ id }) => id);

    test('a write is there when its promise resolves, with what work returned', async () => {
      const result = await graph.write(async (transaction) => {
        await transaction.run(writeClaims, claim('a'));
        return transaction.run(claimIds, {});
      });
      assert.deepEqual(result, [{ id: 'a' }]);
      assert.deepEqual(await ids(), ['a']);
    });

    test('nothing of a transaction stays when work throws, and its own error comes out', async () => {
      const mine = new Error('mine');
      const write = graph.write(async (transaction) => {
        await transaction.run(writeClaims, claim('a'));
        throw mine;
      });
      await assert.rejects(write, (error) => error === mine);
      assert.deepEqual(await ids(), []);
    });

    for (const [what, failing] of [
      ['a statement that fails', wrong],
      ['a broken constraint', twice],
    ] as const)
      test(`${what} fails the transaction even where work catches it`, async () => {
        const write = graph.write(async (transaction) => {
          await transaction.run(writeClaims, claim('a'));
          await transaction.run(failing, {}).catch(() => undefined);
        });
        await assert.rejects(write, failsWith('STATEMENT_FAILED'));
        assert.deepEqual(await ids(), []);
      });

    test('a statement that work did not wait for belongs to its transaction', async () => {
      await graph.write(async (transaction) => {
        void transaction.run(writeClaims, claim('a'));
      });
      assert.deepEqual(await ids(), ['a']);
    });

    test('statements that nobody waits for take effect in the order in which they were given', async () => {
      const order = Array.from({ length: 50 }, (_, at) => `clm_${at}`);
      const seen = await graph.write((transaction) =>
        Promise.all(
          order.map((id) => {
            void transaction.run(writeClaims, claim(id));
            return transaction.run(claimIds, {});
          }),
        ),
      );
      assert.deepEqual(
        seen.map((rows) => rows.map(({ id }) => id)),
        order.map((_, at) => order.slice(0, at + 1).toSorted()),
      );
    });

    test('of statements that nobody waited for, the first that failed says why, and none of them stays', async () => {
      const write = graph.write(async (transaction) => {
        void transaction.run(writeClaims, claim('a'));
        void transaction.run(wrong, {});
        void transaction.run(writeClaims, claim('c'));
        await transaction.run(claimIds, {});
      });
      await assert.rejects(write, (error) => failsWith('STATEMENT_FAILED')(error) && /test\.wrong/.test(String(error)));
      assert.deepEqual(await ids(), []);
    });

    test('a transaction that is over refuses statements', async () => {
      const kept = await graph.write(async (transaction) => transaction);
      await assert.rejects(kept.run(writeClaims, claim('late')), failsWith('STATEMENT_FAILED'));
      assert.deepEqual(await ids(), []);
    });

    test('writers are queued: none of many increments is lost, and a failed one does not stop the rest', async () => {
      const values = await Promise.allSettled(
        Array.from({ length: 20 }, (_, at) =>
          graph.write(async (transaction) => {
            const [row] = await transaction.run(increment, {});
            if (at === 7) throw new Error('one fails');
            return row?.value;
          }),
        ),
      );
      const given = values.map((value) => (value.status === 'fulfilled' ? value.value : null));
      assert.deepEqual(
        given.filter((value) => value !== null),
        Array.from({ length: 19 }, (_, at) => at + 1),
      );
    });

    test('the reader refuses a statement that writes', async () => {
      await assert.rejects(graph.reader.run(writeClaims, claim('a')), failsWith('STATEMENT_FAILED'));
      assert.deepEqual(await ids(), []);
    });

    test('a read beside an open transaction sees what was committed before it', async () => {
      await graph.write(async (transaction) => {
        await transaction.run(writeClaims, claim('open'));
        assert.deepEqual(await ids(), []);
      });
      assert.deepEqual(await ids(), ['open']);
    });

    test('any value that passes the check comes back as it went in', async () => {
      const scalar = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.boolean(),
        fc.maxSafeInteger(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Number.isInteger(x)),
      );
      const value: fc.Arbitrary<CypherValue> = fc.oneof(
        fc.constant(null),
        scalar,
        fc.array(fc.string({ unit: 'binary' })),
        fc.array(fc.maxSafeInteger()),
        fc.dictionary(fc.constantFrom('a', 'b', 'order'), scalar, { noNullPrototype: true }),
      );
      await fc.assert(
        fc.asyncProperty(value, async (sent) => {
          const [row] = await graph.reader.run(echo, { value: sent });
          assert.deepEqual(row, { value: sent });
        }),
        { numRuns: 200 },
      );
    });

    test('values that the engines would keep differently are refused, each with its place', async () => {
      for (const [value, place] of [
        [undefined, '$.value'],
        [Number.NaN, '$.value'],
        [Number.POSITIVE_INFINITY, '$.value'],
        [2 ** 53, '$.value'],
        [['a', 1], '$.value[1]'],
        [['a', null], '$.value[1]'],
        ['\ud800', '$.value'],
        [new Date(0), '$.value'],
        [{ id: 'x'.repeat(4096) }, '$.value.id'],
        [{ props: { a: { b: 1 } } }, '$.value.props.a'],
        [{ props: { a: [[1]] } }, '$.value.props.a[0]'],
      ] as const)
        await assert.rejects(
          graph.reader.run(echo, { value: value as CypherValue }),
          (error: unknown) => failsWith('STATEMENT_FAILED')(error) && (error as Error).message.includes(`${place}:`),
        );
    });

    test('a whole number can limit rows', async () => {
      assert.deepEqual(await graph.reader.run(firstOf, { limit: 2 }), [{ x: 1 }, { x: 2 }]);
    });

    test('migrating again changes nothing, and a store from a newer program is refused', async () => {
      const newest = migrations.at(-1)!.version;
      await graph.migrate();
      assert.deepEqual(await graph.reader.run(readSchemaVersion, {}), [{ version: newest }]);
      await graph.write((transaction) => transaction.run(writeSchemaVersion, { version: newest + 1 }));
      await assert.rejects(graph.migrate(), failsWith('GRAPH_TOO_NEW'));
      await graph.write((transaction) => transaction.run(writeSchemaVersion, { version: newest }));
    });

    test('a migration that was interrupted is finished at the next start', async () => {
      const newest = migrations.at(-1)!.version;
      let fails = true;
      const steps = [
        ...migrations,
        {
          version: newest + 1,
          what: 'first',
          apply: async (transaction: Parameters<(typeof migrations)[number]['apply']>[0]) => {
            await transaction.run(writeClaims, claim('first'));
          },
        },
        {
          version: newest + 2,
          what: 'second',
          apply: async (transaction: Parameters<(typeof migrations)[number]['apply']>[0]) => {
            await transaction.run(writeClaims, claim('second'));
            if (fails) throw new Error('interrupted');
          },
        },
      ];
      const target = {
        reader: graph.reader,
        write: ((work) => graph.write(work)) as GraphEngine['write'],
        ensureSchema: async () => undefined,
      };
      await assert.rejects(migrateGraph(target, steps), /interrupted/);
      assert.deepEqual(await ids(), ['first']);
      assert.deepEqual(await graph.reader.run(readSchemaVersion, {}), [{ version: newest + 1 }]);
      fails = false;
      await migrateGraph(target, steps);
      assert.deepEqual(await ids(), ['first', 'second']);
      await graph.write((transaction) => transaction.run(writeSchemaVersion, { version: newest }));
    });

    test('a search finds what has all the words, in any case and order, as whole words', async () => {
      const texts = {
        s1: 'The Ministry said the portal was never breached.',
        s2: 'Portal breached, says NightOwl; ministry silent.',
        s3: 'O’Brien posted CVE-2024-12345 on data.example.com (v2.1), foo_bar.',
        s4: 'स्वास्थ्य मंत्रालय ने इनकार किया',
        s5: 'portals',
      };
      await graph.write((transaction) =>
        transaction.run(writeClaims, { rows: Object.entries(texts).map(([id, exact]) => ({ id, props: { exact } })) }),
      );
      const find = async (text: string, limit = 10): Promise<string[]> =>
        (await graph.searchText(text, ['Claim'], limit)).map(({ id }) => id).sort();
      assert.deepEqual(await find('portal MINISTRY'), ['s1', 's2']);
      assert.deepEqual(await find('portal the'), ['s1']);
      assert.deepEqual(await find('portal owl'), []);
      assert.deepEqual(await find('brien example 12345 bar'), ['s3']);
      assert.deepEqual(await find('मंत्रालय'), ['s4']);
      assert.deepEqual(await find('" OR + ~ ( portal'), []);
      assert.deepEqual(await find(' ?! '), []);
      assert.equal((await find('portal', 1)).length, 1);
      await graph.write((transaction) => transaction.run(writeClaims, claim('s1', { exact: 'Portal rewritten.' })));
      assert.deepEqual(await find('breached'), ['s2']);
    });
  });
}

contract('the embedded engine', openTestEmbedded, false);
contract('Neo4j', openTestNeo4j, withoutNeo4j);

test(
  'a transaction that takes Neo4j too long is too large: with less it may pass',
  { skip: withoutNeo4j },
  async () => {
    const held = await openTestNeo4j();
    const hasty = await openNeo4jGraph({ ...(neo4jOptions() as Neo4jOptions), transactionTimeoutMs: 300 });
    const endless = statement<None, never>(
      'test.endless',
      'write',
      'UNWIND range(1, 2000000000) AS x WITH count(x) AS n MERGE (c:Counter {id: n})',
    );
    try {
      await assert.rejects(
        hasty.write((transaction) => transaction.run(endless, {})),
        (error) => failsWith('TRANSACTION_TOO_LARGE')(error) && (error as GraphError).retryable,
      );
    } finally {
      await hasty.close();
      await held.close();
    }
  },
);

describe('searching', { skip: withoutNeo4j }, () => {
  let graphs: GraphEngine[] = [];
  before(async () => {
    graphs = [await openTestEmbedded(), await openTestNeo4j()];
  });
  after(() => Promise.all(graphs.map((graph) => graph.close())));

  test('any text finds the same set on both engines, that of the rule for words', async () => {
    const piece = fc.constantFrom(
      ...['portal', 'Portal', 'PORTAL', 'naïve', 'Ü', 'straße', 'मंत्रालय', '中国', '5g', 'x2', '1', '000'],
      ...['カード', 'ひら', '한국', 'ไทย', '²', 'Ⅳ', 'ः', 'ا', '５', 'ª', '🙂'],
      ...[' ', ' ', '-', '.', ',', "'", '’', '_', '/', '@', '\n', ' and ', ' OR '],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    const lower = (words: string): string[] => searchWords(words).map((word) => word.toLowerCase());
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), text, async (texts, query) => {
        const rows = texts.map((exact, at) => ({ id: `t${at}`, props: { exact } }));
        const words = lower(query);
        const expected = rows
          .filter(({ props }) => words.length > 0 && words.every((word) => lower(props.exact).includes(word)))
          .map(({ id }) => id);
        for (const graph of graphs) {
          await graph.write(async (transaction) => {
            await transaction.run(removeClaims, {});
            await transaction.run(writeClaims, { rows });
          });
          const found = await graph.searchText(query, ['Claim'], 100);
          assert.deepEqual(found.map(({ id }) => id).sort(), expected, graph.name);
        }
      }),
      { numRuns: 100 },
    );
  });
});
