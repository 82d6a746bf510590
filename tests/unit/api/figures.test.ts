import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rangeOf, rangesMeet, standingAmong, supersedingAmong, type Figured } from '../../../api/answers/figures.ts';
import { figureQualifiers } from '../../../schema/ontology/kinds.ts';
import { day } from './telling.ts';

const number = (of: Partial<Figured>): Figured => ({
  id: 'fig_1',
  kind: 'RECORDS',
  low: null,
  high: null,
  qualifier: 'EXACT',
  unit: 'records',
  currency: null,
  saidAt: null,
  replaced: null,
  partyKey: null,
  printing: null,
  ...of,
});

test('the words before a number say how far it reaches', () => {
  assert.deepEqual(rangeOf({ low: 40, high: 40, qualifier: 'EXACT' }), [40, 40]);
  assert.deepEqual(rangeOf({ low: 40, high: null, qualifier: 'AT_LEAST' }), [40, Infinity]);
  assert.deepEqual(rangeOf({ low: 0, high: 40, qualifier: 'UP_TO' }), [0, 40]);
  assert.deepEqual(rangeOf({ low: 40, high: 40, qualifier: 'ABOUT' }), [36, 44]);
  assert.deepEqual(rangeOf({ low: 30, high: 40, qualifier: 'RANGE' }), [30, 40]);
  assert.deepEqual(rangeOf({ low: 30, high: 40, qualifier: 'ABOUT' }), [27, 44]);
});

test('where one bound is missing the other stands for it, unless the words leave it open', () => {
  assert.deepEqual(rangeOf({ low: 40, high: null, qualifier: 'EXACT' }), [40, 40]);
  assert.deepEqual(rangeOf({ low: null, high: 40, qualifier: null }), [40, 40]);
  assert.deepEqual(rangeOf({ low: null, high: 40, qualifier: 'AT_LEAST' }), [40, Infinity]);
  assert.deepEqual(rangeOf({ low: 40, high: null, qualifier: 'UP_TO' }), [0, 40]);
  assert.deepEqual(rangeOf({ low: 40, high: null, qualifier: 'ABOUT' }), [36, 44]);
});

test('numbers meet where one could be the other, at the bound too', () => {
  const exactly = (of: number): Figured => number({ low: of, high: of });
  const atLeast = number({ low: 40, qualifier: 'AT_LEAST' });
  const upTo = number({ low: 0, high: 40, qualifier: 'UP_TO' });
  const about = number({ low: 500, high: 500, qualifier: 'ABOUT' });
  const meeting = (a: Figured, numbers: readonly number[]): number[] =>
    numbers.filter((of) => rangesMeet(a, exactly(of)));
  assert.deepEqual(meeting(atLeast, [0, 39, 40, 4_000_000]), [40, 4_000_000]);
  assert.deepEqual(meeting(upTo, [0, 39, 40, 41]), [0, 39, 40]);
  assert.deepEqual(meeting(about, [449, 450, 500, 550, 551]), [450, 500, 550]);
  assert.ok(rangesMeet(atLeast, upTo));
  assert.ok(!rangesMeet(number({ low: 41, qualifier: 'AT_LEAST' }), upTo));
});

const anyNumber = fc
  .record({
    low: fc.option(fc.nat(60)),
    high: fc.option(fc.nat(60)),
    qualifier: fc.constantFrom(...figureQualifiers),
    saidAt: fc.option(fc.integer({ min: 1, max: 4 }).map(day)),
    partyKey: fc.option(fc.constantFrom('agc_a', 'agc_b')),
    unit: fc.constantFrom('records', 'files'),
  })
  .filter(({ low, high }) => low === null || high === null || low <= high);

test('every number meets itself, and meeting is mutual', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      assert.ok(rangesMeet(number(a), number(a)));
      assert.equal(rangesMeet(number(a), number(b)), rangesMeet(number(b), number(a)));
    }),
  );
});

const said = (id: string, on: number | null, of: Partial<Figured> = {}): Figured =>
  number({ id, low: 1, saidAt: on === null ? null : day(on), partyKey: 'agc_a', ...of });
const standing = (...figures: Figured[]): string[] => standingAmong(figures).map(({ id }) => id);
const replaced = (...figures: Figured[]): string[] =>
  [...supersedingAmong(figures)].map(([id, { id: earlier }]) => `${id} for ${earlier}`).sort();

test('a later figure of a party takes the place of that of the day before it, and of no older one', () => {
  const figures = [said('third', 9), said('first', 2), said('second', 5)];
  assert.deepEqual(replaced(...figures), ['second for first', 'third for second']);
  assert.deepEqual(standing(...figures), ['third']);
});

test('two figures of one day stand beside each other', () => {
  const figures = [said('staff', 5), said('customers', 5, { saidAt: '2031-05-05T18:00:00Z' }), said('before', 2)];
  assert.deepEqual(replaced(...figures), ['customers for before', 'staff for before']);
  assert.deepEqual(standing(...figures), ['staff', 'customers']);
});

test('a number that is named as replaced does not stand, and takes no place', () => {
  const figures = [said('before', 2), said('upFrom', 5, { replaced: true }), said('now', 5)];
  assert.deepEqual(replaced(...figures), ['now for before']);
  assert.deepEqual(standing(...figures), ['now']);
  assert.deepEqual(standing(said('alone', 5), said('upFrom', 7, { replaced: true })), ['alone']);
});

test('another party, another measure and what is not dated take no place and lose none', () => {
  const figures = [
    said('mine', 2),
    said('theirs', 3, { partyKey: 'agc_b' }),
    said('nobody', 4, { partyKey: null }),
    said('files', 5, { unit: 'files' }),
    said('euros', 6, { kind: 'RANSOM', unit: null, currency: 'EUR' }),
    said('dollars', 7, { kind: 'RANSOM', unit: null, currency: 'USD' }),
    said('whenever', null),
  ];
  assert.deepEqual(replaced(...figures), []);
  assert.deepEqual(
    standing(...figures),
    figures.map(({ id }) => id),
  );
});

test('a figure stands exactly if no figure of its party and measure is of a later day', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 12 }), (given) => {
      const figures = given.map((of, index) => number({ ...of, id: `fig_${index}` }));
      const stands = new Set(standing(...figures));
      for (const one of figures) {
        const isReplaced = figures.some(
          ({ partyKey, unit, saidAt }) =>
            partyKey !== null &&
            partyKey === one.partyKey &&
            unit === one.unit &&
            saidAt !== null &&
            one.saidAt !== null &&
            saidAt > one.saidAt,
        );
        assert.equal(stands.has(one.id), !isReplaced);
      }
      for (const earlier of supersedingAmong(figures).values()) assert.ok(!stands.has(earlier.id));
    }),
  );
});

test('a number that a newer version of the day prints in the place of another counts alone', () => {
  const printed = (articleId: string, first: string, last = first) => ({ printing: { articleId, first, last } });
  const wrong = said('wrong', 1, { low: 9500, ...printed('wire', '1') });
  const right = said('right', 1, { low: 10200, ...printed('wire', '2') });
  const other = said('other', 1, { low: 900, ...printed('gazette', '3') });
  assert.deepEqual(standing(wrong, right, other), ['right', 'other']);
  assert.deepEqual(replaced(wrong, right, other), ['right for wrong']);
  const kept = said('kept', 1, { low: 9500, ...printed('wire', '1', '2') });
  assert.deepEqual(standing(kept, right), ['kept', 'right'], 'both versions print it');
  assert.deepEqual(replaced(kept, right), []);
});
