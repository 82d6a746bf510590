import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highlight, snippets } from '../../../api/read/highlights.ts';
import { totalsOf } from '../../../api/read/ledger.ts';
import { lagOf } from '../../../api/read/links.ts';
import { positionsOf, type Statement } from '../../../api/read/positions.ts';
import { parseDateTime } from '../../../api/resolvers/scalars.ts';
import { latest, type ClaimRow, type EntityRow, type FigureRow, type SpeakerRow } from '../../../api/rows.ts';
import { codePointsOf } from '../../../schema/code-points.ts';

const day = (of: number): string => `2025-03-${String(of).padStart(2, '0')}T00:00:00.000Z`;
const said = (saidAt: string | null, saidAtPrecision: 'DAY' | 'SECOND' = 'DAY') =>
  ({ saidAt, saidAtPrecision }) as ClaimRow;

test('the lag of an answer is in days, unless both moments are known to the second', () => {
  assert.equal(lagOf({ from: said(day(4)), to: said(day(1)) }), 'P3D');
  assert.equal(lagOf({ from: said(day(1)), to: said(day(4)) }), '-P3D');
  assert.equal(lagOf({ from: said(day(1)), to: said(day(1)) }), 'P0D');
  assert.equal(lagOf({ from: said('2025-03-02T01:00:00.000Z', 'SECOND'), to: said(day(1)) }), 'P1D');
  const exact = { from: said('2025-03-02T01:02:03.000Z', 'SECOND'), to: said('2025-03-01T00:00:00.000Z', 'SECOND') };
  assert.equal(lagOf(exact), 'P1DT1H2M3S');
  assert.equal(lagOf({ from: said(null), to: said(day(1)) }), null);
});

test('a moment is taken with its offset and given in UTC; what is none is refused', () => {
  assert.equal(parseDateTime('2025-03-01'), day(1));
  assert.equal(parseDateTime('2025-03-01T05:30:00+05:30'), day(1));
  for (const bad of ['2025-02-30', '2025-13-01', 'yesterday', '2025-03-01T00:00:00', '', 7, null])
    assert.throws(() => parseDateTime(bad), { extensions: { code: 'BAD_USER_INPUT' } });
});

test('highlights are whole words in code points, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const text = `${before} Breach ${after}`;
      fc.pre(text.isWellFormed());
      const found = highlight(text, ['breach']);
      assert.ok(found);
      const points = codePointsOf(text);
      for (const { start, end } of found.ranges) assert.equal(points.slice(start, end).toLowerCase(), 'breach');
    }),
  );
  assert.equal(highlight('breaches', ['breach']), null);
});

test('snippets of a long text hold the words and are short', () => {
  const filler = 'nothing of note '.repeat(50);
  const pieces = snippets(`${filler}a leak here ${filler}and a leak there ${filler}`, ['leak']);
  assert.equal(pieces.length, 2);
  for (const { text, ranges } of pieces) {
    assert.ok(text.length < 250);
    assert.deepEqual(
      ranges.map(({ start, end }) => text.slice(start, end)),
      ['leak'],
    );
  }
});

const entity = (id: string): EntityRow => ({ id, name: id, asOf: latest }) as EntityRow;
const speaker = (id: string, onBehalfOf: string | null = null): SpeakerRow => ({
  kind: 'ENTITY',
  entity: entity(id),
  unnamedAs: '',
  onBehalfOf: onBehalfOf === null ? null : entity(onBehalfOf),
  reportedBy: null,
  text: id,
});
const statement = (
  id: string,
  stance: ClaimRow['stance'],
  at: string | null,
  who: SpeakerRow,
  { exact = id, sentence = exact, ...rest }: Partial<Statement> & { exact?: string; sentence?: string } = {},
): Statement => ({
  claim: { id, exact, sentence, stance, saidAt: at, correctedAt: null, readStance: stance } as ClaimRow,
  speaker: who,
  partyKey: who.onBehalfOf?.id ?? who.entity?.id ?? null,
  articleId: 'art_1',
  version: at ?? '',
  publishedAt: at,
  repeats: false,
  ...rest,
});
const positionsIn = (statements: readonly Statement[]): unknown[] =>
  positionsOf(statements).map(({ party, stance, at, claims, daysSincePrevious }) => [
    party.entity?.name,
    stance,
    at,
    claims.map(({ id }) => id).join(),
    daysSincePrevious,
  ]);

test('claims of one stance that follow one another are one position, and who speaks for an agency is that agency', () => {
  const positions = positionsIn([
    statement('a', 'DENIES', day(1), speaker('agency')),
    statement('b', 'ALLEGES', day(1), speaker('group')),
    statement('c', 'DENIES', day(2), speaker('person', 'agency')),
    statement('d', 'CONFIRMS', day(12), speaker('agency')),
    statement('e', 'DENIES', null, speaker('agency')),
  ]);
  assert.deepEqual(positions, [
    ['agency', 'DENIES', day(1), 'a,c', null],
    ['agency', 'CONFIRMS', day(12), 'd', 11],
    ['agency', 'DENIES', null, 'e', null],
    ['group', 'ALLEGES', day(1), 'b', null],
  ]);
});

test('what a later version of an article, or another address, prints again is no position of a later day', () => {
  const agency = speaker('agency');
  const words = { exact: 'nothing was lost' };
  assert.deepEqual(
    positionsIn([
      statement('a', 'DENIES', day(1), agency, words),
      statement('b', 'CONFIRMS', day(3), agency, { articleId: 'art_2' }),
      statement('c', 'DENIES', day(5), agency, words),
      statement('d', 'DENIES', day(6), agency, { articleId: 'art_3', repeats: true }),
      statement('e', 'DENIES', day(7), agency, { ...words, articleId: 'art_4' }),
      statement('f', 'DENIES', null, agency, { ...words, version: '' }),
    ]),
    [
      ['agency', 'DENIES', day(1), 'a', null],
      ['agency', 'CONFIRMS', day(3), 'b', 2],
      ['agency', 'DENIES', day(7), 'e', 4],
    ],
  );
});

test('what a later version dates to another day, in another sentence, was said once more', () => {
  const agency = speaker('agency');
  const first = { exact: 'nothing was lost', sentence: '"nothing was lost", it said on Monday' };
  const again = { ...first, sentence: 'On Friday it said again "nothing was lost"', version: '9' };
  const turn = statement('b', 'CONFIRMS', day(4), agency);
  const stances = (last: Statement): unknown[] =>
    positionsOf([statement('a', 'DENIES', day(2), agency, first), turn, last]).map(({ stance }) => stance);
  const turned = ['DENIES', 'CONFIRMS', 'DENIES'];
  assert.deepEqual(stances(statement('c', 'DENIES', day(6), agency, { ...again, publishedAt: day(7) })), turned);
  assert.deepEqual(stances(statement('c', 'DENIES', day(6), agency, again)), turned.slice(0, 2));
  const sameWords = { ...again, publishedAt: day(7), sentence: first.sentence };
  assert.deepEqual(stances(statement('c', 'DENIES', day(6), agency, sameWords)), turned.slice(0, 2));
});

test('figures of two classes, units or currencies are never one total', () => {
  const figure = (
    evidenceClass: FigureRow['evidenceClass'],
    low: number | null,
    high: number | null,
    currency: string | null = null,
  ) =>
    ({
      kind: currency ? 'RANSOM' : 'RECORDS',
      evidenceClass,
      low,
      high,
      unit: currency ? null : 'records',
      currency,
    }) as FigureRow;
  const totals = totalsOf([
    figure('ATTACKER', 10, null),
    figure('ATTACKER', null, 7),
    figure('VICTIM', 3, 3),
    figure('ATTACKER', 5, 5, 'USD'),
    figure('ATTACKER', 400, 400, 'INR'),
    figure(null, 1, 1),
  ]);
  assert.deepEqual(
    totals.map((total) => [
      total.kind,
      total.evidenceClass,
      total.currency,
      total.low,
      total.high,
      total.figures.length,
    ]),
    [
      ['RANSOM', 'ATTACKER', 'INR', 400, 400, 1],
      ['RANSOM', 'ATTACKER', 'USD', 5, 5, 1],
      ['RECORDS', 'ATTACKER', null, 7, 10, 2],
      ['RECORDS', 'OTHER', null, 1, 1, 1],
      ['RECORDS', 'VICTIM', null, 3, 3, 1],
    ],
  );
});
