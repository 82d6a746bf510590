import { makeRecord, type RecordPlan } from '../../tests/synthetic/records.ts';
import { makeArticles, type SyntheticArticle } from '../../tests/synthetic/articles.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';

/** What the synthetic articles say, as records that nobody had to read: reading them would take longer than what is measured. */
export function recordsOf(count: number): ExtractionRecord[] {
  return makeArticles({ seed: 404, count }).map(recordOf);
}

function recordOf({ input, ledger }: SyntheticArticle): ExtractionRecord {
  const entities = Object.fromEntries([
    ...ledger.agencies.map((name) => [name, 'AGENCY'] as const),
    ...ledger.systems.map((name) => [name, 'SYSTEM'] as const),
    ...ledger.attackers.map((name) => [name, 'ATTACKER'] as const),
    ...ledger.people.map((name) => [name, 'PERSON'] as const),
  ]);
  const claims = ledger.claims.map(({ speaker, stance, exact }) => ({
    speaker: speaker === 'media' ? 'Reports' : speaker.replace('unnamed:', ''),
    stance,
    says: exact,
  }));
  return makeRecord({ ...placeOf(input), entities, claims });
}

const placeOf = ({ url, publisher, publishedAt }: SyntheticArticle['input']): Partial<RecordPlan> => ({
  ...(url ? { url } : {}),
  ...(publisher ? { publisher } : {}),
  ...(publishedAt ? { publishedAt: new Date(publishedAt).toISOString() } : {}),
});

const claimsEach = 7;
const verbs = 'taken copied read sold printed leaked moved opened'.split(' ');
const things = 'passports salaries prescriptions invoices photographs contracts minutes tickets'.split(' ');
const parties = ['Northmoor Trust', 'Ada Quill', 'Static Heron', 'Harbour Police', 'Ben Marsh'] as const;

/** Documents of one incident, a day of which is told in many papers: half of what they say denies the other half. */
export function hubRecords(claims: number): ExtractionRecord[] {
  return Array.from({ length: Math.ceil(claims / claimsEach) }, (_, number) => hubRecord(number));
}

export function hubRecord(number: number): ExtractionRecord {
  return makeRecord({
    url: `https://paper-${number}.example/patienthub`,
    publisher: `Paper ${number % 40}`,
    publishedAt: new Date(Date.UTC(2025, 2, 1 + (number % 20))).toISOString(),
    entities: {
      'Northmoor Trust': 'AGENCY',
      'Harbour Police': 'AGENCY',
      PatientHub: 'SYSTEM',
      'Static Heron': 'ATTACKER',
      'Ada Quill': 'PERSON',
      'Ben Marsh': 'PERSON',
    },
    claims: Array.from({ length: claimsEach }, (_, at) => {
      const speaker = parties[(number + at) % parties.length] as string;
      const denies = at % 2 === 1;
      const thing = things[(number * 3 + at) % things.length] as string;
      const verb = verbs[(number + at * 5) % verbs.length] as string;
      const count = 100 + ((number * 37 + at * 11) % 5000);
      return {
        speaker,
        stance: denies ? ('DENIES' as const) : ('ASSERTS' as const),
        says: denies
          ? `no ${thing} of PatientHub were ${verb} in round ${count}`
          : `${count} ${thing} of PatientHub were ${verb} by Static Heron`,
        ...(denies ? { denies: at - 1 } : {}),
      };
    }),
  });
}
