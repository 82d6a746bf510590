import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';

/** A made-up incident that is told by three documents, one of them in two versions. */
const entities: RecordPlan['entities'] = {
  'Tarn Water': 'AGENCY',
  'Data Office': 'AGENCY',
  FlowDesk: 'SYSTEM',
  'Grey Heron': 'ATTACKER',
  'Mina Orrell': 'PERSON',
};

const first: RecordPlan = {
  url: 'https://wire.example/flowdesk',
  publisher: 'The Wire',
  publishedAt: '2025-03-01T00:00:00.000Z',
  recordedAt: '2025-03-01T10:00:00.000Z',
  entities,
  dataTypes: { NAME: 'names' },
  operates: ['Tarn Water', 'FlowDesk'],
  claims: [
    { speaker: 'Grey Heron', stance: 'ALLEGES', says: 'FlowDesk gave away names of 40000 customers 🐦', figure: 40000 },
    { speaker: 'Tarn Water', stance: 'DENIES', says: 'nothing left FlowDesk', denies: 0 },
    { speaker: 'Reports', stance: 'ALLEGES', says: 'Tarn Water paid Grey Heron' },
  ],
};

const plans: readonly RecordPlan[] = [
  first,
  {
    ...first,
    publishedAt: '2025-03-02T00:00:00.000Z',
    recordedAt: '2025-03-02T10:00:00.000Z',
    claims: [
      ...first.claims.slice(0, 2),
      { speaker: 'Mina Orrell', stance: 'INVESTIGATING', says: 'FlowDesk is looked at' },
    ],
  },
  {
    url: 'https://gazette.example/heron',
    publisher: 'Gazette',
    publishedAt: '2025-03-04T00:00:00.000Z',
    recordedAt: '2025-03-04T10:00:00.000Z',
    entities,
    dataTypes: { NAME: 'names' },
    claims: [
      { speaker: 'Grey Heron', stance: 'ASSERTS', says: 'FlowDesk was open for weeks' },
      { speaker: 'Tarn Water', stance: 'CONFIRMS', says: 'FlowDesk was open for a day', confirms: 0 },
      { speaker: 'Data Office', stance: 'DENIES', says: 'Tarn Water told us in time', denies: 1 },
      { speaker: 'Data Office', stance: 'ASSERTS', says: 'FlowDesk exposed 900 customers', figure: 900 },
    ],
  },
  {
    url: 'https://notes.example/undated',
    recordedAt: '2025-03-05T10:00:00.000Z',
    entities,
    claims: [{ speaker: 'Mina Orrell', stance: 'NO_EVIDENCE', says: 'FlowDesk shows no sign of Grey Heron' }],
  },
];

/** Mina Orrell belongs to Tarn Water and speaks for it. */
function withSpokesperson(record: ExtractionRecord): ExtractionRecord {
  const { entities: found, claims, relations } = record.extraction;
  const person = found.find(({ name }) => name === 'Mina Orrell');
  const agency = found.find(({ name }) => name === 'Tarn Water');
  if (person === undefined || agency === undefined) return record;
  for (const { speaker } of claims) if (speaker.entity === person.key) speaker.onBehalfOf = agency.key;
  relations.push({
    kind: 'AFFILIATED_WITH',
    from: person.key,
    to: agency.key,
    title: 'director',
    spans: person.mentions.slice(0, 1),
    rule: 'test',
  });
  return record;
}

export function makeStory(): ExtractionRecord[] {
  return plans.map((plan) => withSpokesperson(makeRecord(plan)));
}
