import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { accept } from '../../../ingest/sources/accept.ts';

const now = '2026-01-01T00:00:00.000Z';
const page = readFileSync(new URL('../../fixtures/sources/article.html', import.meta.url), 'utf8');
const paragraph =
  '<p>The registry denied on Tuesday, in a statement, that any file had left its servers, and said that police were told.</p>';

function read(html: string, more: object = {}) {
  const accepted = accept({ html, ...more }, now);
  assert.ok(accepted.ok, accepted.ok ? '' : accepted.message);
  return accepted.document;
}

function refusalOf(html: string): string {
  const accepted = accept({ html }, now);
  return accepted.ok ? 'taken' : accepted.code;
}

test('a page becomes its readable text: title first, paragraphs, headings, lists and tables as lines', () => {
  assert.equal(
    read(page).text,
    [
      'Harbour registry says no file left its servers',
      '',
      'The Harbour Registry of Port Ellan on Tuesday denied that any file had left its servers, a day after a group calling itself Tin Heron offered 41,000 ship records for sale.',
      '',
      'What the registry says',
      '',
      '“We looked at every log, and nothing was copied,” said its director, Maro Quill, in a statement & a call.',
      '',
      '- The booking portal stayed online, she said.',
      '- Passwords of all clerks were changed.',
      '',
      'Port | Records',
      'Ellan | 41,000',
      '',
      'Police said they had opened an inquiry.',
      'The harbour union, which represents the clerks, declined to comment on the matter.',
    ].join('\n'),
  );
});

test('a page tells its title, address, publisher and date where the input does not', () => {
  const document = read(page);
  assert.equal(document.title, 'Harbour registry says no file left its servers');
  assert.equal(document.url, 'https://www.quaycourier.example/news/harbour-registry');
  assert.equal(document.publisher, 'Quay Courier');
  assert.equal(document.publishedAt, '2024-03-05T12:50:00.000Z');
  assert.equal(document.publishedAtPrecision, 'SECOND');
});

test('what the input says goes before what the page says', () => {
  const document = read(page, {
    title: 'T',
    url: 'https://other.example/a',
    publisher: 'Other',
    publishedAt: '2024-03-06',
  });
  assert.deepEqual(
    [document.title, document.url, document.publisher, document.publishedAt],
    ['T', 'https://other.example/a', 'Other', '2024-03-06T00:00:00.000Z'],
  );
});

test('a date in a meta element without an offset tells the day, and no date at all tells nothing', () => {
  const dated = (content: string) =>
    read(`<html><head><meta name="date" content="${content}"></head><body>${paragraph}`);
  assert.equal(dated('2024-03-05T18:20:00').publishedAt, '2024-03-05T00:00:00.000Z');
  assert.equal(dated('2024-03-05T18:20:00').publishedAtPrecision, 'DAY');
  assert.equal(dated('last week').publishedAt, null);
  assert.equal(dated('2099-01-01').publishedAt, null);
});

test('no script of a page runs', () => {
  const marker = 'gainsayScriptRan';
  read(
    `<html><body>${paragraph}<script>globalThis.${marker} = true</script><img src=x onerror="globalThis.${marker} = true">`,
  );
  assert.equal(marker in globalThis, false);
});

test('the same page gives the same bytes', () => {
  assert.deepEqual(read(page), read(page));
});

test('a fragment of a page is read', () => {
  assert.match(read(paragraph).text, /^The registry denied on Tuesday/);
});

test('personal identifiers in a page are masked', () => {
  assert.match(
    read(`${paragraph}<p>Call 98765 43210 or write to desk@quay.example, it said.</p>`).text,
    /Call █{11} or write to █{17}, it/,
  );
});

test('a page without text is refused', () => {
  for (const html of [
    '<html><head><title>Photo</title></head><body><img src="a.jpg"></body></html>',
    '<script>let a = 1;</script>',
    '<!-- only this -->',
    '<html></html>',
  ])
    assert.equal(refusalOf(html), 'NO_TEXT');
  assert.equal(refusalOf('  '), 'EMPTY');
});

const hostile: Readonly<Record<string, string>> = {
  'elements nested 10,000 deep': `${'<div>'.repeat(10_000)}${paragraph}`,
  'elements nested 499 deep': `<html><body>${'<div>'.repeat(497)}${paragraph}`,
  '600,000 open elements': '<b>'.repeat(600_000),
  'closing what was never opened': '<b>'.repeat(200_000) + '</i>'.repeat(200_000),
  'many deep branches': `${'<div>'.repeat(200)}x, y${'</div>'.repeat(200)}`.repeat(24),
  '2 MB of paragraphs': paragraph.repeat(15_000),
  'a million angle brackets': '<'.repeat(1_000_000),
  'a hundred thousand angle brackets': '<'.repeat(100_000),
  'entities only': '&lt;'.repeat(400_000),
  'comments that never end': '<!--'.repeat(400_000),
  'an element with 150,000 attributes': `<p ${Array.from({ length: 150_000 }, (_, n) => `a${n}=b`).join(' ')}>x`,
  'a class of 2 MB': `<p class="${'ab '.repeat(600_000)}">${paragraph}`,
  'JSON-LD nested without end': `<html><head><script type="application/ld+json">${'['.repeat(900_000)}</script></head><body>${paragraph}`,
  'over 2 MB': paragraph.repeat(18_000),
};
for (const [name, html] of Object.entries(hostile))
  test(`a hostile page ends in a text or a refusal, in bounded time: ${name}`, () => {
    const startedMs = performance.now();
    const accepted = accept({ html }, now);
    assert.ok(performance.now() - startedMs < 20_000);
    assert.equal(typeof accepted.ok, 'boolean');
  });

test('a page nested too deep is refused with its reason', () => {
  const accepted = accept({ html: '<div>'.repeat(10_000) }, now);
  assert.ok(!accepted.ok);
  assert.equal(accepted.code, 'BAD_INPUT');
  assert.match(accepted.message, /more than 500 deep/);
});

test('any heap of tags and words ends in a text or a refusal', () => {
  const piece = fc.constantFrom(
    ...'<p> </p> <div> </div> <table> <tr> <td> </table> <li> <ul> </ul> <br> <pre> </pre> <h1> </h1> <html> </html> <body> <head> <title> </title> <script> </script> <a href="x"> </a> &amp; &#0; <!-- --> < > said registry the'.split(
      ' ',
    ),
    paragraph,
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const accepted = accept({ html: pieces.join('') }, now);
      if (accepted.ok) assert.doesNotMatch(accepted.document.text, /^\s|\s$|\n{3}/);
    }),
    { numRuns: 300 },
  );
});
