import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkParams } from '../../../graph/check-values.ts';
import { GraphError, type CypherParams } from '../../../graph/engine.ts';

const refuses = (params: unknown, place: string): void =>
  assert.throws(
    () => checkParams(params as CypherParams),
    (error: unknown) => error instanceof GraphError && error.message.startsWith(`parameter ${place}:`),
  );

test('rows of properties, with nulls that remove, are accepted', () => {
  checkParams({
    rows: [{ id: 'a', props: { name: 'x', gone: null, list: ['a', 'b'], mixed: [1, 2.5], flag: true, empty: [] } }],
    limit: 10,
    nested: [[1], [2, 3]],
  });
});

test('any number that has no exact place in both engines is refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        fc.integer({ min: 0, max: 900 }).map((power) => 2 ** (53 + power)),
      ),
      (value) => refuses({ rows: [{ value }] }, '$.rows[0].value'),
    ),
  );
});

test('an id of 4095 bytes is accepted and one of 4096 is not, whatever its characters', () => {
  checkParams({ id: 'é'.repeat(2047) + 'x' });
  refuses({ id: 'é'.repeat(2048) }, '$.id');
  refuses({ rows: [{ documentId: 'x'.repeat(4096) }] }, '$.rows[0].documentId');
  checkParams({ exact: 'x'.repeat(4096) });
});

test('a map or a list in a list is no property', () => {
  refuses({ props: { spans: [[1, 2]] } }, '$.props.spans[0]');
  refuses({ rows: [{ linkProps: { of: { a: 1 } } }] }, '$.rows[0].linkProps.of');
});

test('a list of mixed types and one with null in it are refused', () => {
  refuses({ ids: ['a', 1] }, '$.ids[1]');
  refuses({ ids: [null] }, '$.ids[0]');
  refuses({ ids: [['a'], { a: 1 }] }, '$.ids[1]');
});

test('what is not plain data is refused', () => {
  refuses({ at: new Date(0) }, '$.at');
  refuses({ at: undefined }, '$.at');
  refuses({ at: 10n }, '$.at');
  refuses({ at: () => 1 }, '$.at');
});
