import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { makeRecord, type RecordPlan } from './records.ts';

/** Documents of one incident that call its bodies now one way, now another, so that identity has something to judge. */

const day = (number: number): string => `2025-04-${String(number).padStart(2, '0')}T00:00:00.000Z`;

/** Reads two names of a document as names of one thing. */
function oneThing(record: ExtractionRecord, name: string, other: string): ExtractionRecord {
  const { entities, claims } = record.extraction;
  const kept = entities.find((entity) => entity.name === name);
  const gone = entities.find((entity) => entity.name === other);
  if (!kept || !gone) throw new Error(`${name} and ${other} do not both stand in the document`);
  kept.mentions.push(...gone.mentions);
  record.extraction.entities = entities.filter((entity) => entity !== gone);
  for (const { speaker, about } of claims) {
    if (speaker.entity === gone.key) speaker.entity = kept.key;
    about.splice(0, about.length, ...new Set(about.map((key) => (key === gone.key ? kept.key : key))));
  }
  return record;
}

function qualified(record: ExtractionRecord, qualifier: string): ExtractionRecord {
  for (const entity of record.extraction.entities) if (entity.name.includes('Ministry')) entity.qualifier = qualifier;
  return record;
}

const plan = (number: number, entities: RecordPlan['entities'], claims: RecordPlan['claims']): RecordPlan => ({
  url: `https://wire${number}.example/nigam`,
  publisher: `Wire ${number}`,
  publishedAt: day(number),
  recordedAt: day(number),
  entities: { ...entities, Zarathook: 'ATTACKER', Meterbridge: 'SYSTEM' },
  claims: [
    { speaker: 'Zarathook', stance: 'ALLEGES', says: 'Meterbridge gave away names of 81345 customers' },
    ...claims,
  ],
});

const nigam = 'Brahmani Vidyut Vitaran Nigam';

/** In the order of their days; what they come to does not depend on it. */
export function makeNamesakes(): ExtractionRecord[] {
  return [
    makeRecord(
      plan(1, { [nigam]: 'AGENCY' }, [
        { speaker: nigam, stance: 'DENIES', says: 'no names of customers left Meterbridge', denies: 0 },
      ]),
    ),
    makeRecord(
      plan(2, { BVVN: 'AGENCY' }, [
        { speaker: 'BVVN', stance: 'ASSERTS', says: 'names of 81345 customers left Meterbridge' },
      ]),
    ),
    // Only now a document gives the acronym with the name.
    oneThing(
      makeRecord(
        plan(3, { [nigam]: 'AGENCY', BVVN: 'AGENCY' }, [
          { speaker: nigam, stance: 'DENIES', says: 'names of customers left Meterbridge of BVVN' },
        ]),
      ),
      nigam,
      'BVVN',
    ),
    qualified(
      makeRecord(
        plan(4, { 'Energy Ministry': 'AGENCY', 'Quenby Labs': 'AGENCY' }, [
          { speaker: 'Energy Ministry', stance: 'DENIES', says: 'Quenby Labs saw names of customers of Meterbridge' },
        ]),
      ),
      'ZM',
    ),
    qualified(
      makeRecord(
        plan(5, { 'Ministry of Energy': 'AGENCY', Quenby: 'AGENCY' }, [
          { speaker: 'Ministry of Energy', stance: 'CONFIRMS', says: 'Quenby saw names of customers of Meterbridge' },
        ]),
      ),
      'ZM',
    ),
    // The ministry of another country, and a sister company: a short name of both would make them one.
    qualified(
      oneThing(
        makeRecord(
          plan(6, { 'Ministry of Energy': 'AGENCY', 'Quenby Holdings': 'AGENCY', Quenby: 'AGENCY' }, [
            { speaker: 'Quenby Holdings', stance: 'DENIES', says: 'Quenby told the Ministry of Energy' },
          ]),
        ),
        'Quenby Holdings',
        'Quenby',
      ),
      'GH',
    ),
    oneThing(
      makeRecord(
        plan(7, { 'Quenby Labs': 'AGENCY', Quenby: 'AGENCY' }, [
          { speaker: 'Quenby Labs', stance: 'CONFIRMS', says: 'Quenby found names of customers in Meterbridge' },
        ]),
      ),
      'Quenby Labs',
      'Quenby',
    ),
    makeRecord(
      plan(
        8,
        {
          'Zarathook gang': 'ATTACKER',
          'Meterbridge portal': 'SYSTEM',
          'Quenby Labs cyber cell': 'AGENCY',
          'Zarathook Collective': 'ATTACKER',
        },
        [
          {
            speaker: 'Zarathook gang',
            stance: 'ASSERTS',
            says: 'Quenby Labs cyber cell runs the Meterbridge portal and not the Zarathook Collective',
          },
        ],
      ),
    ),
  ];
}

/** A paper on one attack that names a body and an attacker which have no name beyond it. */
export const unnamedPaper = (number: number, body = 'Health Ministry'): ExtractionRecord =>
  makeRecord({
    url: `https://paper${number}.example/fogline`,
    publishedAt: day(number),
    recordedAt: day(number),
    entities: { Foglineport: 'SYSTEM', [body]: 'AGENCY', 'unknown hacker': 'ATTACKER' },
    generic: [body, 'unknown hacker'],
    claims: [
      { speaker: 'unknown hacker', stance: 'ALLEGES', says: 'Foglineport gave away names of 81345 patients' },
      {
        speaker: body,
        stance: number % 2 === 0 ? 'DENIES' : 'ASSERTS',
        says: 'names of 81345 patients left Foglineport',
      },
    ],
  });

/** Some papers on it, one of which a newer extractor reads without the body. */
export function makeUnnamed(): ExtractionRecord[] {
  const papers = [1, 2, 3].map((number) => unnamedPaper(number));
  const anew = structuredClone(papers[1] as ExtractionRecord);
  anew.extraction.extractor.version += 1;
  const body = anew.extraction.entities.find(({ name }) => name === 'Health Ministry');
  if (body) body.form = 'ministry of finance';
  return [...papers, anew, unnamedPaper(4, 'Ministry of Health')];
}
