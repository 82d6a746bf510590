import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleKey, ids, sha256Hex } from '../../../schema/ids.ts';
import type { DocumentInput } from '../../../schema/messages/document.ts';
import { parse } from '../../../schema/messages/parse.ts';
import { accept } from '../../../ingest/sources/accept.ts';
import type { RefusalCode } from '../../../ingest/sources/refusal.ts';

const now = '2026-01-01T00:00:00.000Z';
const text = 'Registry denies leak\n\nThe Harbour Registry denied on Tuesday that any file had left its servers.\n';

function taken(input: DocumentInput) {
  const accepted = accept(input, now);
  assert.ok(accepted.ok, accepted.ok ? '' : accepted.message);
  return accepted.document;
}

function assertRefused(input: unknown, code: RefusalCode, words: RegExp = /./): void {
  const accepted = accept(input as DocumentInput, now);
  assert.equal(accepted.ok ? 'taken' : accepted.code, code);
  if (!accepted.ok) assert.match(accepted.message, words);
}

test('a text is stored as it came, pinned by its hash, with ids that follow from address and hash', () => {
  const written = `\ufeff\r\n  ${text.replaceAll('\n', '\r\n')}`;
  const document = taken({ text: written, url: 'https://quay.example/a', publisher: ' Quay  Courier ' });
  assert.equal(document.text, written);
  assert.equal(document.sha256, sha256Hex(written));
  assert.equal(document.id, ids.document('https://quay.example/a', document.sha256));
  assert.equal(document.articleId, ids.article('https://quay.example/a'));
  assert.equal(document.title, 'Registry denies leak');
  assert.equal(document.publisher, 'Quay Courier');
  assert.equal(document.recordedAt, now);
  assert.equal(document.kind, 'NEWS');
});

test('nothing that the input does not say is invented', () => {
  const document = taken({ text });
  assert.equal(document.url, null);
  assert.equal(document.publisher, null);
  assert.equal(document.publishedAt, null);
  assert.equal(document.publishedAtPrecision, null);
  assert.equal(document.retrievedAt, null);
  assert.equal(document.articleId, ids.article(articleKey(null, document.sha256)));
});

test('a title that is given is kept, and a first line that is no title is cut where one sees it', () => {
  assert.equal(taken({ text, title: 'Another\ntitle ' }).title, 'Another title');
  const long = taken({ text: '🗝 the registry said so '.repeat(30) }).title ?? '';
  assert.ok([...long].length <= 300);
  assert.match(long, /…$/);
});

test('personal identifiers are masked before the hash is taken, in text, title and publisher', () => {
  const document = taken({
    text: 'Call 98765 43210\n\nThe clerk said she was called.',
    title: 'Call 98765 43210',
    publisher: 'desk@quay.example',
  });
  assert.equal(document.text, 'Call ███████████\n\nThe clerk said she was called.');
  assert.equal(document.title, 'Call ███████████');
  assert.equal(document.publisher, '█████████████████');
  assert.equal(document.masked, 3);
  assert.equal(document.sha256, sha256Hex(document.text));
  assert.equal(document.id, ids.document(articleKey(null, document.sha256), document.sha256));
});

test('a date keeps day precision, a date and time becomes UTC', () => {
  const day = taken({ text, publishedAt: '2024-02-29' });
  assert.deepEqual([day.publishedAt, day.publishedAtPrecision], ['2024-02-29T00:00:00.000Z', 'DAY']);
  const second = taken({ text, publishedAt: '2024-03-01T02:15:07.9+05:30', retrievedAt: '2024-03-01T00:00:00Z' });
  assert.deepEqual([second.publishedAt, second.publishedAtPrecision], ['2024-02-29T20:45:07.000Z', 'SECOND']);
  assert.equal(second.retrievedAt, '2024-03-01T00:00:00.000Z');
});

test('an offset behind UTC moves the time forward', () => {
  assert.equal(taken({ text, publishedAt: '2024-02-29T21:00:00-0430' }).publishedAt, '2024-03-01T01:30:00.000Z');
});

for (const publishedAt of [
  '2023-02-29',
  '2023-13-01',
  '12.06.2023',
  'yesterday',
  '2023-06-12T10:00:00',
  '2023-06-12T24:00:00Z',
  '2023-06-12T10:00:00+25:00',
  '1989-12-31',
  '2026-01-04',
  '2031-01-01T00:00:00Z',
  '',
])
  test(`a date that says too little or cannot be is refused: "${publishedAt}"`, () => {
    assertRefused({ text, publishedAt }, 'BAD_DATE', /publishedAt/);
  });

for (const url of ['ftp://quay.example/a', 'quay.example/a', 'javascript:alert(1)', 'http://', 'file:///etc/hosts'])
  test(`what is no http address is refused: ${url}`, () => {
    assertRefused({ text, url }, 'BAD_URL');
  });

test('what cannot be stored is refused with its reason', () => {
  assertRefused({ text: ' \n\t ' }, 'EMPTY');
  assertRefused({ text: `${text}\0` }, 'BINARY', /U\+0000/);
  assertRefused({ text: `${text}\x1b[31m` }, 'BINARY', /U\+001B/);
  assertRefused({ text: `${text}\ud83d` }, 'LONE_SURROGATE');
  assertRefused({ text, title: '\udc00' }, 'LONE_SURROGATE');
  assertRefused({ text: 'The port. '.repeat(200_001) }, 'TOO_LARGE');
  assertRefused({ text: 'é said. '.repeat(240_000) }, 'TOO_LARGE');
});

test('a text in another language is refused, English with names and figures is not', () => {
  assertRefused(
    { text: 'बंदरगाह पंजीयन कार्यालय ने मंगलवार को कहा कि उसके सर्वर से कोई फ़ाइल नहीं निकली है और पुलिस जाँच कर रही है।' },
    'NOT_ENGLISH',
  );
  taken({ text: 'Asha Rao, Vikram Deshpande, Lakshmi Narayanan' });
  taken({ text: 'Pune | 30,000\nNashik | 12,000' });
});

test('a text of just 2 MB is taken', () => {
  assert.equal(taken({ text: 'The port. '.repeat(200_000) }).text.length, 2_000_000);
});

test('input that is not one document is refused', () => {
  assertRefused({ text, body: 'x' }, 'BAD_INPUT', /unknown field "body"/);
  assertRefused({}, 'BAD_INPUT', /none was given/);
  assertRefused({ text, html: '<p>x' }, 'BAD_INPUT', /text and html/);
  assertRefused({ text: 7 }, 'BAD_INPUT', /text must be string/);
  assertRefused({ text, kind: 'POEM' }, 'BAD_INPUT', /one of NEWS/);
  assertRefused(null, 'BAD_INPUT');
  assertRefused('text', 'BAD_INPUT');
});

test('any input at all ends in a document that fits its schema or in a refusal', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.webUrl(),
    fc.date().map((date) => (Number.isNaN(date.getTime()) ? 'NaN' : date.toISOString())),
    fc.string().map((inside) => `<p>${inside}</p>`),
    fc.lorem(),
  );
  const input = fc.oneof(
    fc.record(
      { text: word, html: word, title: word, url: word, publisher: word, publishedAt: word, retrievedAt: word },
      { requiredKeys: [] },
    ),
    word.map((only) => ({ text: only })),
    word.map((only) => ({ html: only })),
    fc.anything().map((only) => ({ csaf: only })),
    fc.anything(),
  );
  fc.assert(
    fc.property(input, (value) => {
      const accepted = accept(value as DocumentInput, now);
      if (!accepted.ok) return assert.ok(accepted.message.length > 0);
      assert.deepEqual(parse.documentRecord(accepted.document), { ok: true, value: accepted.document });
    }),
    { numRuns: 1000 },
  );
});
