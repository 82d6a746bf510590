import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchoredClaim, type PlacedClaim } from '../../../ingest/link/anchored-claim.ts';
import { ids } from '../../../schema/ids.ts';

const documentId = ids.document('https://example.org/1', 'f'.repeat(64));
const claimAt = (start: number, end: number, rank = 0, document: string = documentId): PlacedClaim => ({
  id: ids.claim(document, start, end, rank),
  documentId: document,
  start,
  end,
});
const anchor = { documentId, start: 100, end: 160, rank: 0 };

test('the very claim is found, also beside one that stands on the same words', () => {
  const [first, second] = [claimAt(100, 160, 0), claimAt(100, 160, 1)];
  assert.equal(anchoredClaim({ ...anchor, rank: 1 }, [first, second]), second.id);
  assert.equal(anchoredClaim(anchor, [second, claimAt(101, 160), first]), first.id);
});

test('what a newer reading finds at that place is the claim that shares most', () => {
  const near = claimAt(103, 161);
  assert.equal(anchoredClaim(anchor, [claimAt(120, 200), near, claimAt(10, 90)]), near.id);
});

test('of two that share as much the one that begins first is meant, in whatever order they come', () => {
  const [before, after] = [claimAt(98, 158), claimAt(102, 162)];
  assert.equal(anchoredClaim(anchor, [after, before]), before.id);
  assert.equal(anchoredClaim(anchor, [before, after]), before.id);
});

test('a claim that shares less than half, or stands in another document, is not meant', () => {
  const elsewhere = claimAt(100, 160, 0, ids.document('https://example.org/2', 'f'.repeat(64)));
  assert.equal(anchoredClaim(anchor, [claimAt(140, 260), claimAt(160, 200), elsewhere]), null);
  assert.equal(anchoredClaim(anchor, []), null);
});
