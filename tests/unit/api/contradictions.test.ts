import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictionsOf, sidesOf, type Contradiction } from '../../../api/answers/contradictions.ts';
import type { ToldClaim, ToldFigure } from '../../../graph/cypher/read-told.ts';
import { agency, claim, claimId, day, figure, figureId, nameOf, toldOf } from './telling.ts';

const shown = ({ kind, leftId, rightId }: Contradiction): string => `${kind} ${nameOf(leftId)} ${nameOf(rightId)}`;
const found = (claims: readonly ToldClaim[], figures: readonly ToldFigure[] = []): string[] =>
  contradictionsOf(toldOf(claims, { figures })).map(shown);

test('a denial contradicts what it denies, at the later of both dates; a confirmation contradicts nothing', () => {
  const claims = [
    claim('theft', { by: 'brig', on: 2 }),
    claim('never', { by: 'sloop', on: 4, stance: 'DENIES', links: { DENIES: 'theft' } }),
    claim('yes', { by: 'ketch', on: 5, stance: 'CONFIRMS', links: { CONFIRMS: 'theft' } }),
  ];
  const [only, ...others] = contradictionsOf(toldOf(claims));
  assert.deepEqual(others, []);
  assert.deepEqual([only?.kind, only?.leftId, only?.rightId], ['DENIAL', claimId('never'), claimId('theft')]);
  assert.deepEqual([only?.at, only?.reasons], [day(4), ['never answers']]);
  assert.deepEqual(sidesOf(only?.id ?? ''), [claimId('never'), claimId('theft')]);
});

test('an id names both sides of each kind, and nothing else is one', () => {
  const claims = [
    claim('no', { by: 'sloop', on: 2, stance: 'DENIES' }),
    claim('yes', { by: 'sloop', on: 3, stance: 'CONFIRMS' }),
    claim('more', { by: 'brig', on: 3 }),
  ];
  const figures = [
    figure('few', { low: 10, high: 10, saidIn: 'no' }),
    figure('many', { low: 900, high: 900, saidIn: 'more' }),
  ];
  const all = contradictionsOf(toldOf(claims, { figures }));
  assert.deepEqual(all.map(({ kind }) => kind).sort(), ['FIGURE', 'REVERSAL']);
  for (const { id, leftId, rightId } of all) assert.deepEqual(sidesOf(id), [leftId, rightId]);
  const [good] = all;
  for (const bad of ['', 'ctr_', `${good?.id}a`, good?.id.replace('ctr_', 'clm_') ?? '', good?.id.slice(0, -1) ?? ''])
    assert.equal(sidesOf(bad), null, bad);
});

const saying = [claim('one', { by: 'sloop', on: 2 }), claim('other', { by: 'brig', on: 3 })];
const against = (mine: Partial<ToldFigure>, theirs: Partial<ToldFigure>): string[] =>
  found(saying, [figure('mine', { saidIn: 'one', ...mine }), figure('theirs', { saidIn: 'other', ...theirs })]);

test('two parties contradict each other where their numbers do not meet', () => {
  const apart = ['FIGURE mine theirs'];
  assert.deepEqual(against({ low: 40, high: 40 }, { low: 41, high: 41 }), apart);
  assert.deepEqual(against({ low: 40, high: 40 }, { low: 40, high: 40 }), []);
  assert.deepEqual(against({ low: 40, qualifier: 'AT_LEAST' }, { low: 900, high: 900 }), []);
  assert.deepEqual(against({ low: 40, qualifier: 'AT_LEAST' }, { low: 39, high: 39 }), apart);
  assert.deepEqual(against({ low: 0, high: 40, qualifier: 'UP_TO' }, { low: 41, qualifier: 'AT_LEAST' }), apart);
  assert.deepEqual(against({ low: 500, high: 500, qualifier: 'ABOUT' }, { low: 545, high: 545 }), []);
  assert.deepEqual(against({ low: 500, high: 500, qualifier: 'ABOUT' }, { low: 560, high: 560 }), apart);
  assert.deepEqual(against({ low: 30, high: 40, qualifier: 'RANGE' }, { low: 40, high: 60, qualifier: 'RANGE' }), []);
});

test('numbers of two measures, of one party or of nobody are not compared', () => {
  const [mine, theirs] = [
    { low: 40, high: 40 },
    { low: 900, high: 900 },
  ];
  assert.deepEqual(against(mine, { ...theirs, unit: 'files' }), []);
  assert.deepEqual(against(mine, { ...theirs, kind: 'PEOPLE_AFFECTED' }), []);
  assert.deepEqual(against({ ...mine, currency: 'EUR' }, { ...theirs, currency: 'USD' }), []);
  assert.deepEqual(against(mine, { ...theirs, claimIds: [claimId('one')] }), []);
  assert.deepEqual(against(mine, { ...theirs, claimIds: [] }), []);
});

test('the reasons say who gives which numbers', () => {
  const figures = [
    figure('mine', { saidIn: 'one', low: 40, qualifier: 'AT_LEAST' }),
    figure('theirs', { saidIn: 'other', low: 10, high: 20, qualifier: 'RANGE', saidAt: day(6) }),
  ];
  const [only] = contradictionsOf(toldOf(saying, { figures }));
  assert.deepEqual(only?.reasons, [
    'sloop and brig give records in ranges that do not meet',
    'at least 40 records against 10 to 20 records',
  ]);
  assert.deepEqual([only?.leftId, only?.at], [figureId('mine'), day(6)]);
});

test('a number that one of theirs meets contradicts none of theirs', () => {
  const figures = [
    figure('staff', { saidIn: 'one', low: 900, high: 900 }),
    figure('customers', { saidIn: 'one', low: 40_000, high: 40_000 }),
    figure('theirs', { saidIn: 'other', low: 40_000, high: 40_000 }),
  ];
  assert.deepEqual(found(saying, figures), []);
});

test('a number that its party has replaced is left out, and so is a second telling of one', () => {
  const claims = [
    claim('early', { by: 'sloop', on: 2 }),
    claim('late', { by: 'sloop', on: 8 }),
    claim('again', { by: 'sloop', on: 8 }),
    claim('other', { by: 'brig', on: 3 }),
  ];
  const early = figure('few', { saidIn: 'early', low: 10, high: 10, saidAt: day(2) });
  const late = figure('many', { saidIn: 'late', low: 70, high: 70, saidAt: day(8) });
  const again = figure('same', { saidIn: 'again', low: 70, high: 70, saidAt: day(8) });
  const theirs = figure('theirs', { saidIn: 'other', low: 70, high: 70, saidAt: day(3) });
  assert.deepEqual(found(claims, [early, theirs]), ['FIGURE few theirs']);
  assert.deepEqual(found(claims, [early, late, theirs]), []);
  const differing = { ...theirs, low: 5, high: 5 };
  assert.deepEqual(found(claims, [early, late, again, differing]), ['FIGURE many theirs']);
});

test('an old number that is repeated later is as old as its first telling', () => {
  const claims = [
    claim('early', { by: 'sloop', on: 2 }),
    claim('late', { by: 'sloop', on: 5 }),
    claim('echo', { by: 'sloop', on: 9, links: { REPEATS: 'early' } }),
    claim('other', { by: 'brig', on: 3 }),
  ];
  const figures = [
    figure('old', { saidIn: 'echo', low: 10, high: 10, saidAt: day(9) }),
    figure('new', { saidIn: 'late', low: 70, high: 70, saidAt: day(5) }),
    figure('theirs', { saidIn: 'other', low: 70, high: 70, saidAt: day(3) }),
  ];
  assert.deepEqual(found(claims, figures), []);
});

const denied = (name: string, on: number | undefined, rest: Parameters<typeof claim>[1] = {}): ToldClaim =>
  claim(name, { by: 'sloop', ...(on !== undefined && { on }), stance: 'DENIES', ...rest });
const confirmed = (name: string, on: number | undefined, rest: Parameters<typeof claim>[1] = {}): ToldClaim =>
  denied(name, on, { stance: 'CONFIRMS', ...rest });

test('who denies and later confirms reverses itself, and the other way round', () => {
  assert.deepEqual(found([denied('no', 2), confirmed('yes', 6)]), ['REVERSAL no yes']);
  const [yes, no] = [
    confirmed('yes', 2, { about: ['till'] }),
    denied('no', 6, { stance: 'PARTLY_DENIES', about: ['till'] }),
  ];
  assert.deepEqual(found([yes, no]), ['REVERSAL yes no']);
  assert.deepEqual(found([yes, { ...no, about: [] }]), [], 'a denial of who knows what takes nothing back');
  assert.deepEqual(found([{ ...yes, about: [] }, no]), []);
  const [only] = contradictionsOf(
    toldOf([denied('no', 2, { about: ['till', 'sloop'] }), confirmed('yes', 6, { about: ['sloop', 'till'] })]),
  );
  assert.deepEqual(only?.reasons, ['sloop denied on 2031-05-02 and confirmed on 2031-05-06', 'both are about till']);
});

test('at each turn the last before and the first after count', () => {
  const till = { about: ['till'] };
  const turns = [
    denied('nil', 2, till),
    denied('no', 3, till),
    confirmed('yes', 5, till),
    confirmed('oui', 6, till),
    denied('non', 8, till),
  ];
  assert.deepEqual(found(turns), ['REVERSAL no yes', 'REVERSAL oui non']);
  assert.deepEqual(found(turns.toReversed()), ['REVERSAL no yes', 'REVERSAL oui non']);
});

test('no reversal: one day, no date, two parties, a repetition, two things, or no answer at all', () => {
  const no = denied('no', 2, { about: ['till'] });
  for (const [why, later] of Object.entries({
    'on one day': confirmed('yes', 2),
    'on one day, by the hour': confirmed('yes', 2, { saidAt: '2031-05-02T19:00:00Z', precision: 'SECOND' }),
    'without a date': confirmed('yes', undefined),
    'of another party': confirmed('yes', 6, { by: 'brig' }),
    'on behalf of another': confirmed('yes', 6, { onBehalfOf: [agency('brig')] }),
    'a repetition': confirmed('yes', 6, { links: { REPEATS: 'elsewhere' } }),
    'about another thing': confirmed('yes', 6, { about: ['ferry'] }),
    'looking into it': confirmed('yes', 6, { stance: 'INVESTIGATING' }),
  }))
    assert.deepEqual(found([no, later]), [], why);
  assert.deepEqual(found([no, confirmed('yes', 6, { about: ['sloop'] })]), ['REVERSAL no yes']);
});

test('within one day the hours decide where both are known', () => {
  const hours = { precision: 'SECOND' } as const;
  const no = denied('no', 2, { ...hours, saidAt: '2031-05-02T08:00:00Z' });
  const yes = confirmed('yes', 2, { ...hours, saidAt: '2031-05-02T19:00:00Z' });
  assert.deepEqual(found([yes, no]), ['REVERSAL no yes']);
});

test('contradictions come in the order of their dates, those without one last', () => {
  const claims = [
    claim('theft', { by: 'brig' }),
    claim('ransom', { by: 'brig', on: 1 }),
    claim('outage', { by: 'brig', on: 1 }),
    denied('undated', undefined, { links: { DENIES: 'theft' } }),
    denied('late', 9, { links: { DENIES: 'ransom' } }),
    denied('early', 3, { links: { DENIES: 'outage' } }),
  ];
  assert.deepEqual(found(claims), ['DENIAL early outage', 'DENIAL late ransom', 'DENIAL undated theft']);
});

test('what a later version of an article prints again neither turns nor denies once more', () => {
  const article = { articleId: 'art_wire', publisherId: 'src_wire' };
  const denial = { ...article, exact: 'nothing was lost', stance: 'DENIES' as const, by: 'harbour' };
  const attack = { ...article, exact: 'all was lost', by: 'gang' };
  const found = contradictionsOf(
    toldOf([
      claim('attack', { ...attack, on: 1 }),
      claim('denial', { ...denial, on: 1, links: { DENIES: 'attack' } }),
      claim('admission', { by: 'harbour', stance: 'CONFIRMS', on: 3 }),
      claim('attackagain', { ...attack, on: 5, version: '2' }),
      claim('denialagain', { ...denial, on: 5, version: '2', links: { DENIES: 'attackagain' } }),
      claim('brag', { by: 'gang', on: 4 }),
      claim('denialanew', { ...denial, on: 6, version: '3', links: { DENIES: 'brag' } }),
    ]),
  );
  assert.deepEqual(
    found.map(({ kind, leftId, rightId }) => [kind, nameOf(leftId), nameOf(rightId)]),
    [
      ['DENIAL', 'denial', 'attack'],
      ['REVERSAL', 'denial', 'admission'],
    ],
  );
});

test('a denial that other papers print again is one contradiction, of what was denied first', () => {
  const found = contradictionsOf(
    toldOf([
      claim('attack', { by: 'gang', on: 1 }),
      claim('denial', { by: 'harbour', on: 1, stance: 'DENIES', links: { DENIES: 'attack' } }),
      claim('attackcopy', { by: 'gang', on: 2, links: { REPEATS: 'attack' } }),
      claim('denialcopy', {
        by: 'harbour',
        on: 2,
        stance: 'DENIES',
        links: { REPEATS: 'denial', DENIES: 'attackcopy' },
      }),
      claim('brag', { by: 'gang', on: 3 }),
      claim('latecopy', { by: 'harbour', on: 4, stance: 'DENIES', links: { REPEATS: 'denial', DENIES: 'brag' } }),
      claim('anew', { by: 'harbour', on: 5, stance: 'DENIES', links: { DENIES: 'brag' } }),
    ]),
  );
  assert.deepEqual(
    found.map(({ kind, leftId, rightId }) => [kind, nameOf(leftId), nameOf(rightId)]),
    [
      ['DENIAL', 'denial', 'attack'],
      ['DENIAL', 'anew', 'brag'],
    ],
  );
});
