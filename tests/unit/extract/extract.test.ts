import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { hostileTexts } from '../../../bench/reader/hostile-texts.ts';
import { extract, extractor } from '../../../ingest/extract/extract.ts';
import { reportLine } from '../../../ingest/extract/report-line.ts';
import { claimIdsOf } from '../../../schema/claim-ids.ts';
import { codePointsOf } from '../../../schema/code-points.ts';
import type { GivenStatement } from '../../../schema/messages/document.ts';
import { extractionSchema, type Extraction, type TextSpan } from '../../../schema/messages/extraction.ts';
import { assertTimeGrowsWithLength } from './plain-passes.ts';
import { documentOf, read } from './read.ts';

function spansOf(extraction: Extraction): TextSpan[] {
  return [
    ...extraction.entities.flatMap(({ mentions }) => mentions),
    ...extraction.dataTypes.flatMap(({ mentions }) => mentions),
    ...extraction.figures.map(({ span }) => span),
    ...extraction.relations.flatMap(({ spans }) => spans),
    ...extraction.claims.flatMap(({ span, sentence, cue, source, speaker }) => [
      span,
      sentence,
      ...cue,
      ...source,
      ...(speaker.span ? [speaker.span] : []),
    ]),
  ];
}

function assertSound(text: string, extraction: Extraction): void {
  const points = codePointsOf(text);
  for (const { start, end, exact } of spansOf(extraction)) assert.equal(points.slice(start, end), exact);
  const entities = new Set(extraction.entities.map(({ key }) => key));
  const claims = new Set(extraction.claims.map(({ key }) => key));
  assert.equal(claims.size, extraction.claims.length);
  for (const claim of extraction.claims) {
    for (const key of [claim.speaker.entity, claim.speaker.onBehalfOf, claim.speaker.reportedBy, ...claim.about])
      if (key !== null) assert.ok(entities.has(key));
    if (claim.partOf !== null) assert.ok(claims.has(claim.partOf) && claim.partOf !== claim.key);
    assert.ok(claim.speaker.kind !== 'ENTITY' || claim.speaker.entity !== null);
  }
  for (const { from, to } of extraction.links) assert.ok(claims.has(from) && claims.has(to));
  for (const { claim } of extraction.figures) if (claim !== null) assert.ok(claims.has(claim));
  assert.equal(new Set(claimIdsOf('doc_x', extraction.claims).values()).size, extraction.claims.length);
}

const pieces = fc.constantFrom('Lena Marsh', 'the ministry', 'said', 'that', 'denied', '“', '”', '"', "'", ',', '.', '\n\n', ' ', 'no data', 'was', 'leaked', '😀', '(', ')', 'according to', 'reports', 'who', 'and', 'but', 'told', 'they', ':', ';', '—', 'did not respond', 'is said to', '4,000', 'e\u0301', '𝔘', 'called it', 'on Monday', 'adding'); // prettier-ignore

test('Any Unicode text gives grounded spans and no fault.', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(pieces, { maxLength: 120 }).map((words) => words.join(' ')),
      ),
      fc.constantFrom('NEWS', 'ADVISORY', 'SOCIAL_POST'),
      (text, kind) => {
        const document = documentOf(text, { kind });
        assertSound(document.text, extract(document));
      },
    ),
    { numRuns: 400 },
  );
});

test('The same text gives the same extraction and the same line.', () => {
  const document = documentOf('Lena Marsh denied the report. The union said 4,000 passport scans were sold.');
  const line = (): string => JSON.stringify(reportLine('a.txt', { id: 'doc_x' }, extract(document)));
  assert.equal(line(), line());
});

test('An extraction fits its schema and names its extractor.', () => {
  const extraction = read(
    'Lena Marsh, the harbour chief, denied the report. The union said 4,000 passport scans were sold on Friday.',
    { publishedAt: '2024-05-15T00:00:00.000Z' },
  );
  const fits = new Ajv({ allowUnionTypes: true }).compile(extractionSchema);
  assert.ok(fits(extraction), JSON.stringify(fits.errors));
  assert.deepEqual(extraction.extractor, extractor);
});

test('Offsets count code points.', () => {
  const document = documentOf('😀😀 Lena Marsh said that 😀 the files were copied.');
  const [claim] = extract(document).claims;
  assert.equal(Array.from(document.text).slice(claim?.span.start, claim?.span.end).join(''), claim?.span.exact);
});

for (const [name, text] of Object.entries(hostileTexts)) {
  test(`A text of ${name} ends, in a time that grows with its length.`, { timeout: 60_000 }, () => {
    const document = documentOf(text);
    assertSound(document.text, extract(document));
    assertTimeGrowsWithLength(text, () => extract(document));
  });
}

test('A text of 20,000 claims ends, in a time that grows with its length.', { timeout: 60_000 }, () => {
  const text = 'He denied it.\n\n'.repeat(20_000);
  const document = documentOf(text);
  assertSound(document.text, extract(document));
  assertTimeGrowsWithLength(text, () => extract(document));
});

test('A statement that the source gives as data becomes a claim with its pointer, speaker and subject.', () => {
  const body = 'Tidegate Ltd states that Berth Planner 2.1 is known to be affected by CVE-2024-0001.';
  const { text } = documentOf(body, { kind: 'ADVISORY' });
  const at = text.indexOf('Berth Planner');
  const given: GivenStatement = {
    start: at,
    end: text.indexOf('.', at + 20),
    stance: 'ASSERTS',
    speaker: 'Tidegate Ltd',
    about: [{ kind: 'SYSTEM', name: 'Berth Planner 2.1', start: at, end: at + 17 }],
    pointer: '/vulnerabilities/0/product_status/known_affected',
    rule: 'csaf:known_affected',
  };
  const extraction = extract(documentOf(body, { kind: 'ADVISORY', statements: [given] }));
  assertSound(text, extraction);
  const claim = extraction.claims.find(({ pointer }) => pointer !== null);
  const nameOf = (key: string | null | undefined): string | undefined =>
    extraction.entities.find((entity) => entity.key === key)?.name;
  assert.equal(claim?.pointer, given.pointer);
  assert.equal(claim?.rule, given.rule);
  assert.equal(claim?.confidence, 1);
  assert.equal(nameOf(claim?.speaker.entity), 'Tidegate Ltd');
  assert.deepEqual(claim?.about.map(nameOf), ['Berth Planner 2.1']);
});

test('A given speaker whose name stands nowhere in the text is the author.', () => {
  const body = 'Berth Planner 2.1 is known to be affected by the flaw.';
  const { text } = documentOf(body);
  const at = text.indexOf('Berth Planner');
  const given: GivenStatement = {
    start: at,
    end: at + 30,
    stance: 'ASSERTS',
    speaker: 'Nowhere Corp',
    about: [],
    pointer: '/x',
    rule: 'csaf:fixed',
  };
  const extraction = extract(documentOf(body, { statements: [given] }));
  const claim = extraction.claims.find(({ pointer }) => pointer === '/x');
  assert.equal(claim?.speaker.kind, 'AUTHOR');
  assert.equal(claim?.speaker.span, null);
});

test('By rules alone a text is read without what was learned, and all that is found stands in it.', () => {
  const document = documentOf(
    'Police Commissioner Asha Rao said on Monday that no data had leaked from the booking portal. She said the portal was safe.',
  );
  const ruled = extract(document, { rulesOnly: true });
  assertSound(document.text, ruled);
  assert.deepEqual(
    ruled.claims.map(({ stance }) => stance),
    ['DENIES', 'DENIES'],
  );
  assert.ok(ruled.entities.some(({ name }) => name === 'Asha Rao'));
});
