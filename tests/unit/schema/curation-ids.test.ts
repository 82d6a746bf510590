import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curationId, curationPrecedence } from '../../../schema/curation-ids.ts';
import { ids } from '../../../schema/ids.ts';
import type { CurationRecord, Decision } from '../../../schema/messages/curation.ts';
import { parse } from '../../../schema/messages/parse.ts';

const [a, b, c] = ['a ministry', 'b ministry', 'c ministry'].map((form) => ids.entity('AGENCY', form, null)).toSorted();
const [system] = [ids.entity('SYSTEM', 'portal', null)];
const documentId = ids.document('https://example.org/1', 'f'.repeat(64));
const known = {
  kind: 'NEWS' as const,
  publishedAt: null,
  publishedAtPrecision: null,
  recordedAt: '2026-03-01T00:00:00.000Z',
  sha256: 'f'.repeat(64),
};
const claim = { documentId, start: 3, end: 9, rank: 0 };

function recordOf(decision: Decision, fields: Partial<CurationRecord> = {}): CurationRecord {
  const at = '2026-03-02T09:30:00.000Z';
  const told = { by: 'desk', reason: 'because', decidedAt: at, recordedAt: at, withdrawn: null, earlier: [] };
  return { schema: 'gainsay.curation.v1', id: curationId(decision), decision, ...told, ...fields };
}

const judged = (x = a, y = b, verdict: 'SAME' | 'NOT_SAME' = 'SAME'): Decision => ({
  kind: 'JUDGEMENT',
  a: x as typeof system,
  b: y as typeof system,
  verdict,
});

test('two decisions about one thing have one id, about two things two', () => {
  assert.equal(curationId(judged(a, b)), curationId(judged(a, b, 'NOT_SAME')));
  assert.notEqual(curationId(judged(a, b)), curationId(judged(a, c)));
  const to = { ...claim, start: 20, end: 30 };
  const link = (link: 'DENIES' | 'NONE'): Decision => ({ kind: 'LINK', from: claim, to, link });
  assert.equal(curationId(link('DENIES')), curationId(link('NONE')));
  assert.notEqual(curationId(link('NONE')), curationId({ kind: 'LINK', from: to, to: claim, link: 'NONE' }));
});

test('among records of one id the later tells, and of two of one moment always the same one', () => {
  const early = recordOf(judged());
  const late = recordOf(judged(a, b, 'NOT_SAME'), { recordedAt: '2026-03-02T09:30:00.001Z' });
  assert.ok(curationPrecedence(late) > curationPrecedence(early));
  const other = recordOf(judged(), { reason: 'for another reason' });
  assert.notEqual(curationPrecedence(other), curationPrecedence(early));
  const turned = Object.fromEntries(Object.entries(early).toReversed()) as CurationRecord;
  assert.equal(curationPrecedence(turned), curationPrecedence(early));
});

const faults: readonly [string, CurationRecord][] = [
  ['the id is not', { ...recordOf(judged()), id: ids.curation('JUDGEMENT', ['x']) }],
  ['smaller id first', recordOf(judged(b, a))],
  ['two different ones', recordOf(judged(a, a))],
  ['of one kind', recordOf(judged(a, system))],
  ['answer itself', recordOf({ kind: 'LINK', from: claim, to: claim, link: 'DENIES' })],
  ['corrected, or is none', recordOf({ kind: 'CLAIM', claim, noClaim: false, stance: null, speaker: null })],
  ['corrected, or is none', recordOf({ kind: 'CLAIM', claim, noClaim: true, stance: 'DENIES', speaker: null })],
  [
    'for good',
    recordOf({ kind: 'WITHDRAWAL', documentId, document: known }, { withdrawn: { by: 'desk', reason: 'a mistake' } }),
  ],
];

for (const [words, record] of faults)
  test(`a record is refused where it says: ${words} (${record.decision.kind})`, () => {
    const parsed = parse.curationRecord(record);
    assert.ok(!parsed.ok && parsed.message.includes(words), JSON.stringify(parsed));
  });

test('a record with an empty reason or without a name is refused', () => {
  for (const fields of [{ reason: '' }, { by: '' }]) assert.ok(!parse.curationRecord(recordOf(judged(), fields)).ok);
  assert.ok(parse.curationRecord(recordOf(judged())).ok);
});
