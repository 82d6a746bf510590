import assert from 'node:assert/strict';
import { test } from 'node:test';
import neo4j from 'neo4j-driver';
import { allStatements } from '../../../graph/cypher/index.ts';
import { queryToServer } from '../../../graph/neo4j/driver.ts';

test('all parameters go to Neo4j in one map, where it plans nothing by how long a list is', () => {
  const { text, params } = queryToServer('UNWIND $rows AS row MATCH (c:Claim {id: row.id}) RETURN c LIMIT $limit', {
    rows: [{ id: 'clm_1' }],
    limit: 0.5,
  });
  assert.equal(text, 'UNWIND $packed.rows AS row MATCH (c:Claim {id: row.id}) RETURN c LIMIT $packed.limit');
  assert.deepEqual(params, { packed: { rows: [{ id: 'clm_1' }], limit: 0.5 } });
});

test('whole numbers go as such, wherever they stand, and nothing is changed or copied that has none', () => {
  const [named, placed] = [
    { id: 'clm_1', names: ['a', 'b'] },
    { id: 'clm_2', spans: [{ start: 3, end: 0.5 }] },
  ];
  const { params } = queryToServer('UNWIND $rows AS row RETURN row', { rows: [named, placed] });
  const { rows } = params['packed'] as { rows: [unknown, { spans: [{ start: unknown; end: unknown }] }] };
  assert.equal(rows[0], named);
  assert.deepEqual(rows[1].spans, [{ start: neo4j.int(3), end: 0.5 }]);
  assert.deepEqual(placed, { id: 'clm_2', spans: [{ start: 3, end: 0.5 }] });
});

test('no text of a statement has a dollar that is not a parameter', () => {
  const dollars = (text: string): number => text.split('$').length;
  for (const { name, text } of allStatements) {
    const withoutStrings = text.replaceAll(/'[^']*'|"[^"]*"/g, '');
    assert.equal(dollars(withoutStrings), dollars(text), `${name} has one in a string`);
    assert.doesNotMatch(withoutStrings, /\$(?![a-z])/i, name);
  }
});
