import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept } from '../../../ingest/sources/accept.ts';
import { makeArticles } from '../../synthetic/articles.ts';

test('the same seed gives the same articles, another one others, and fewer are the beginning of more', () => {
  const articles = makeArticles({ seed: 7, count: 60 });
  assert.equal(articles.length, 60);
  assert.deepEqual(makeArticles({ seed: 7, count: 60 }), articles);
  assert.deepEqual(makeArticles({ seed: 7, count: 25 }), articles.slice(0, 25));
  assert.notDeepEqual(makeArticles({ seed: 8, count: 60 }), articles);
});

test('what the ledger says stands in the text, each claim in one place', () => {
  for (const { input, ledger } of makeArticles({ seed: 1, count: 500 })) {
    const text = input.text ?? '';
    for (const { exact, speaker } of ledger.claims) {
      assert.equal(text.split(exact).length, 2, exact);
      assert.ok(
        speaker === 'media' || text.toLowerCase().includes(speaker.replace(/^unnamed:/, '').toLowerCase()),
        speaker,
      );
    }
    for (const name of [...ledger.agencies, ...ledger.systems, ...ledger.attackers, ...ledger.people])
      assert.ok(text.includes(name));
    assert.ok(ledger.claims.length >= 3 && ledger.agencies.length >= 1);
  }
});

test('every article is accepted, unmasked, as a document of its own', () => {
  const seen = new Set<string>();
  for (const { input } of makeArticles({ seed: 2, count: 500 })) {
    const accepted = accept(input, '2026-01-01T00:00:00.000Z');
    assert.ok(accepted.ok, accepted.ok ? '' : accepted.message);
    assert.equal(accepted.document.masked, 0);
    seen.add(accepted.document.id);
  }
  assert.equal(seen.size, 500);
});

test('incidents have several articles, some articles two versions, and every stance is said', () => {
  const articles = makeArticles({ seed: 3, count: 1000 });
  const incidents = Map.groupBy(articles, ({ ledger }) => ledger.incidentKey);
  assert.ok(incidents.size > 150 && incidents.size < 500);
  const addresses = Map.groupBy(articles, ({ input }) => input.url);
  const twice = [...addresses.values()].filter((versions) => versions.length === 2);
  assert.ok(twice.length > 50);
  for (const versions of addresses.values()) assert.ok(versions.length <= 2);
  for (const [earlier, later] of twice) {
    assert.notEqual(earlier?.input.text, later?.input.text);
    assert.ok((earlier?.input.publishedAt ?? '').slice(0, 10) < (later?.input.publishedAt ?? '').slice(0, 10));
  }
  assert.equal(new Set(articles.flatMap(({ ledger }) => ledger.claims.map(({ stance }) => stance))).size, 10);
});

test('ten thousand articles are made in a few seconds', () => {
  const startedMs = performance.now();
  assert.equal(makeArticles({ seed: 4, count: 10_000 }).length, 10_000);
  assert.ok(performance.now() - startedMs < 5000);
});
