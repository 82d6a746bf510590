import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { makeRecord } from './records.ts';

const gang = 'Umber Kestrel';
const witness = 'Ilsa Barasson';

/** Days after the first report; null where the report has no date. What was hit is a company, or is not said. */
const reports: readonly (readonly [day: number | null, company: string | null])[] = [
  [0, 'Dorvanmark'],
  [3, 'Dorvanmark'],
  [4, 'Pelwixmark'],
  [9, null],
  [58, null],
  [62, 'Pelwixmark'],
  [121, null],
  [400, 'Dorvanmark'],
  [null, null],
  [null, 'Pelwixmark'],
];

/** Reports on two victims of one gang, and on the gang alone: near each other and far apart, some without a date. */
export function makeGangReports(): ExtractionRecord[] {
  return reports.map(([day, company], number) => {
    const letters = `${3_100 + number} letters${company ? ` of ${company}` : ''}`;
    return makeRecord({
      url: `https://gazette.example/kestrel-${number}`,
      publisher: 'Inland Gazette',
      ...(day === null ? {} : { publishedAt: new Date(Date.UTC(2024, 0, 1 + day)).toISOString() }),
      recordedAt: new Date(Date.UTC(2025, 0, 1 + number)).toISOString(),
      entities: { [gang]: 'ATTACKER', [witness]: 'PERSON', ...(company ? { [company]: 'AGENCY' } : {}) },
      claims: [
        { speaker: gang, stance: 'ASSERTS', says: `${letters} were taken` },
        { speaker: company ?? witness, stance: 'DENIES', says: `${letters} were taken by ${gang}`, denies: 0 },
        { speaker: witness, stance: 'ASSERTS', says: `the letters of ${number + 2} were stolen in the past` },
      ],
    });
  });
}
