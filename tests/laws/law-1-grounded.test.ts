import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePointsOf } from '../../schema/code-points.ts';
import type { ExtractionRecord, TextSpan } from '../../schema/messages/extraction.ts';
import { factsOf } from '../../graph/write/facts.ts';
import { groundedRecord } from '../../graph/write/grounded.ts';
import { withStories } from '../../ingest/stream/writer/stories.ts';
import { makeRecord } from '../synthetic/records.ts';

const record = makeRecord({
  entities: { 'Northmoor Trust': 'AGENCY', PatientHub: 'SYSTEM', 'Ada Quill': 'PERSON' },
  operates: ['Northmoor Trust', 'PatientHub'],
  dataTypes: { NAME: 'names' },
  claims: [
    { speaker: 'Ada Quill', stance: 'ASSERTS', says: '41000 names 😀 from PatientHub are for sale', figure: 41000 },
    { speaker: 'Northmoor Trust', stance: 'DENIES', says: 'no names were taken from PatientHub', denies: 0 },
  ],
});

/** Every span of a record, as the place that holds it. */
function spansOf(value: unknown, found: TextSpan[] = []): TextSpan[] {
  if (Array.isArray(value)) for (const item of value) spansOf(item, found);
  else if (value !== null && typeof value === 'object') {
    if ('exact' in value && 'start' in value) found.push(value as TextSpan);
    for (const inner of Object.values(value)) spansOf(inner, found);
  }
  return found;
}

function storedQuotes(mangled: ExtractionRecord): { start: number; end: number; exact: string }[] {
  const facts = factsOf(groundedRecord(mangled));
  const quoted = [...facts.claims, ...facts.figures].map(({ props }) => ({
    start: Number(props['start']),
    end: Number(props['end']),
    exact: props['exact'] as string,
  }));
  const sentences = facts.claims.map(({ props }) => ({
    start: Number(props.sentenceStart),
    end: Number(props.sentenceEnd),
    exact: props['sentence'] as string,
  }));
  const mentions = facts.links.mentions.flatMap(({ props }) => {
    const names = props['names'] as string[];
    return (JSON.parse(props['spans'] as string) as [number, number][]).map(([start, end], index) => ({
      start,
      end,
      exact: names[index] as string,
    }));
  });
  return [...quoted, ...sentences, ...mentions];
}

test('Law 1, grounded: a true record is stored whole', () => {
  const facts = factsOf(groundedRecord(record));
  assert.deepEqual(facts.refused, []);
  assert.equal(facts.claims.length, 2);
  assert.equal(facts.figures.length, 1);
  assert.equal(facts.links.mentions.length, 4);
  assert.equal(facts.links.denies.length, 1);
});

test('Law 1, grounded: whatever is done to the spans of a record, what is stored stands at its offsets, and the rest is counted', () => {
  const count = spansOf(record.extraction).length;
  const text = codePointsOf(record.document.text);
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          which: fc.nat(count - 1),
          start: fc.integer({ min: 0, max: text.length + 5 }),
          end: fc.integer({ min: 0, max: text.length + 5 }),
          exact: fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      (faults) => {
        const mangled = structuredClone(record);
        const spans = spansOf(mangled.extraction);
        for (const fault of faults) {
          const span = spans[fault.which] as TextSpan;
          Object.assign(
            span,
            { start: fault.start, end: fault.end },
            fault.exact === undefined ? {} : { exact: fault.exact },
          );
        }
        const wrong = spans.some(
          (span) => span.start >= span.end || span.end > text.length || text.slice(span.start, span.end) !== span.exact,
        );
        for (const quote of storedQuotes(mangled)) assert.equal(text.slice(quote.start, quote.end), quote.exact);
        assert.equal(factsOf(groundedRecord(mangled)).refused.length > 0, wrong);
      },
    ),
    { numRuns: 500 },
  );
});

test('Law 1, grounded: a story whose place lies outside of the text is told of by nothing, and takes no words from the others', () => {
  const mangled = structuredClone(record);
  const end = codePointsOf(record.document.text).length + 1;
  mangled.extraction.units = [
    { kind: 'ITEM', spans: [{ start: 0, end }], happenedAt: null, reasons: ['a heading'], rule: 'test' },
  ];
  const { refused, ...facts } = withStories(groundedRecord(mangled));
  assert.deepEqual(refused, [`story unit at 0-${end}`]);
  assert.deepEqual({ ...facts, refused: [] }, withStories(groundedRecord(record)));
});
