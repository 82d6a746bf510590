import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockingKeys, featuresOf, judgeUnits, type FeatureEntity } from '../../../ingest/link/judge-units.ts';

const entity = (kind: string, form: string, more: Partial<FeatureEntity> = {}): FeatureEntity => ({
  id: `${kind}:${form}`,
  kind,
  form,
  type: kind === 'AGENCY' ? 'COMPANY' : null,
  generic: false,
  ...more,
});
const unit = (unitId: string, day: string | null, ...entities: FeatureEntity[]) =>
  featuresOf({ unitId, publishedAt: day && `${day}T00:00:00.000Z` }, entities);

const portal = entity('SYSTEM', 'patienthub');
const trust = entity('AGENCY', 'northmoor trust');
const gang = entity('ATTACKER', 'rook');

test('two stories of one system within weeks tell one incident', () => {
  const judgement = judgeUnits(unit('a', '2025-03-01', portal), unit('b', '2025-03-20', portal));
  assert.equal(judgement.verdict, 'SAME');
  assert.deepEqual(judgement.reasons, ['both name the system patienthub', '19 days apart']);
});

test('a story of the same system two years later is another incident', () => {
  assert.equal(judgeUnits(unit('a', '2023-03-01', portal), unit('b', '2025-03-01', portal)).verdict, 'NOT_SAME');
});

test('an organisation alone is not enough, an organisation and an attacker are', () => {
  assert.equal(judgeUnits(unit('a', '2025-03-01', trust), unit('b', '2025-03-02', trust)).verdict, 'NOT_SAME');
  assert.equal(judgeUnits(unit('a', '2025-03-01', trust, gang), unit('b', '2025-03-02', trust, gang)).verdict, 'SAME');
});

test('a messenger, a forum, a police force and a bare "hacker" are shared by unrelated stories and say nothing', () => {
  const shared = [
    entity('SYSTEM', 'telegram'),
    entity('SYSTEM', 'raid forums'),
    entity('AGENCY', 'delhi police', { type: 'POLICE' }),
    entity('ATTACKER', 'hacker', { generic: true }),
  ];
  const a = unit('a', '2025-03-01', ...shared);
  assert.deepEqual(blockingKeys(a), []);
  assert.equal(judgeUnits(a, unit('b', '2025-03-02', ...shared)).verdict, 'NOT_SAME');
});

test('a story without a date needs more: names of two kinds besides organisations', () => {
  const researcher = entity('PERSON', 'ada quill');
  const judged = (...shared: FeatureEntity[]) =>
    judgeUnits(unit('a', null, ...shared), unit('b', '2025-03-02', ...shared)).verdict;
  assert.equal(judged(portal), 'NOT_SAME');
  assert.equal(judged(portal, trust), 'NOT_SAME');
  assert.equal(judged(trust, researcher), 'NOT_SAME');
  assert.equal(judged(portal, researcher), 'SAME');
});

test('judging is symmetric for any two stories, and whatever is the same shares a blocking key', () => {
  const anyEntity = fc.constantFrom(portal, trust, gang, entity('PERSON', 'ada quill'), entity('SYSTEM', 'telegram'));
  const anyUnit = (id: string) =>
    fc
      .tuple(fc.constantFrom(null, '2025-03-01', '2025-03-20', '2025-09-01'), fc.uniqueArray(anyEntity))
      .map(([day, entities]) => unit(id, day, ...entities));
  fc.assert(
    fc.property(anyUnit('a'), anyUnit('b'), (a, b) => {
      assert.deepEqual(judgeUnits(a, b), judgeUnits(b, a));
      if (judgeUnits(a, b).verdict === 'SAME')
        assert.ok(
          blockingKeys(a).some((key) => blockingKeys(b).includes(key)),
          'no blocking key would have brought them together',
        );
    }),
  );
});
