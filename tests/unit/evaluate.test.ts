import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoldDocument } from '../../bench/evaluate/gold.ts';
import { measure } from '../../bench/evaluate/measures.ts';
import { score } from '../../bench/evaluate/score.ts';
import type { ReportedClaim, ReportLine } from '../../schema/report.ts';

const text = 'Lena Marsh denied that files were copied. The union said files were copied.';

const gold = (name: string): GoldDocument => ({
  name,
  text,
  incident: 'harbour',
  kind: 'NEWS',
  agencies: [{ id: 'union', names: ['The union'] }],
  systems: [],
  attackers: [],
  people: [{ id: 'marsh', names: ['Lena Marsh'] }],
  dataTypes: ['NAME'],
  figures: [{ kind: 'RECORDS', low: 4000, high: null, quote: 'files' }],
  claims: [
    { id: 'c1', speaker: 'marsh', stance: 'DENIES', quote: 'files were copied', sentence: text.slice(0, 41) },
    { id: 'c2', speaker: 'union', stance: 'ASSERTS', quote: 'The union said files', sentence: text.slice(42) },
  ],
  denials: [{ denial: 'c1', of: 'c2' }],
});

const claim = (id: string, start: number, end: number, name: string, stance: string): ReportedClaim => ({
  id,
  start,
  end,
  exact: text.slice(start, end),
  stance,
  speaker: { kind: 'ENTITY', name, mentions: [] },
  sentence: '',
  cue: [],
  source: [],
  saidAt: null,
  confidence: 0.9,
  rule: 'verb:that',
  explanation: '',
  partOf: null,
  denies: [],
  confirms: [],
});

const line = (name: string, claims: readonly ReportedClaim[]): ReportLine => ({
  file: `${name}.txt`,
  documentId: name,
  incident: 'one',
  entities: [{ type: 'PERSON', name: 'Ms Marsh', mentions: ['Lena Marsh'], spans: [{ start: 0, end: 10 }] }],
  dataTypes: ['NAME', 'PHONE'],
  figures: [{ kind: 'RECORDS', low: 4010, high: null, qualifier: 'EXACT', exact: 'files', start: 23, end: 28 }],
  claims,
});

const both = [claim('x1', 23, 40, 'Lena Marsh', 'DENIES'), claim('x2', 42, 62, 'Lena Marsh', 'NO_EVIDENCE')];

test('each decision is counted in its row, and each miss tells its place', () => {
  const denying = [{ ...(both[0] as ReportedClaim), denies: ['x2'] }, both[1] as ReportedClaim];
  const scored = score([gold('a'), gold('b')], [line('a', denying)]);
  const { people, agencies, dataTypes, figures, ...measures } = measure(scored);
  const counts = ({ right, extra, missed }: typeof people): number[] => [right, extra, missed];
  assert.deepEqual(counts(people), [1, 0, 1]);
  assert.deepEqual(counts(agencies), [0, 0, 2]);
  assert.deepEqual(counts(dataTypes), [1, 1, 1]);
  assert.deepEqual(counts(figures), [1, 0, 1], 'within a hundredth');
  assert.deepEqual(counts(measures.claims), [2, 0, 2]);
  assert.deepEqual(counts(measures.claimsWithSpeaker), [1, 1, 3]);
  assert.deepEqual(counts(measures.claimsWithSpeakerAndStance), [1, 1, 3]);
  assert.deepEqual(counts(measures.denials), [1, 0, 1]);
  assert.deepEqual(counts(measures.denialLinks), [1, 0, 1]);
  assert.deepEqual(counts(measures.incidentPairs), [0, 0, 1], 'a document that was not read is in no incident');
  assert.equal(measures.grounded.precision.value, 1);
  const speaker = scored.documents[0]?.misses.find(({ kind }) => kind === 'speaker');
  assert.deepEqual(speaker, { kind: 'speaker', document: 'a', start: 42, end: 62, expected: 'union', read: 'Lena Marsh' }); // prettier-ignore
  assert.ok(scored.documents[0]?.misses.some(({ kind }) => kind === 'stance ASSERTS read as UNCONFIRMED'));
});

test('intervals are the same in every run, hold the value, and close around what all documents agree in', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const lines = names.map((name, at) => line(name, at % 3 === 0 ? both : both.slice(0, 1)));
  const measures = measure(score(names.map(gold), lines));
  assert.deepEqual(measure(score(names.map(gold), lines)), measures);
  const { recall, precision } = measures.claims;
  assert.ok(recall.low < recall.value && recall.value < recall.high, JSON.stringify(recall));
  assert.deepEqual(precision, { value: 1, low: 1, high: 1 });
});
