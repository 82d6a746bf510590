import assert from 'node:assert/strict';
import { claimIdsOf } from '../../schema/claim-ids.ts';
import { ids } from '../../schema/ids.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';
import { desk, post, type TestApi } from './api-harness.ts';

/** Three documents of two incidents, and curators who decide over the API. */
const story: RecordPlan = {
  url: 'https://news.example/northmoor',
  publisher: 'The Daily Northmoor',
  publishedAt: '2025-03-01T00:00:00.000Z',
  entities: { 'Northmoor Trust': 'AGENCY', PatientHub: 'SYSTEM', 'Ada Quill': 'PERSON', 'Ben Marsh': 'PERSON' },
  claims: [
    { speaker: 'Ada Quill', stance: 'ASSERTS', says: 'records from PatientHub are for sale' },
    { speaker: 'Northmoor Trust', stance: 'DENIES', says: 'PatientHub was not breached', denies: 0 },
    { speaker: 'Ben Marsh', stance: 'ALLEGES', says: 'the trust knew of it' },
  ],
};
export const first = makeRecord(story);
export const second = makeRecord({
  ...story,
  url: 'https://other.example/patienthub',
  publishedAt: '2025-03-03T00:00:00.000Z',
  entities: { 'Northmoor Trust': 'AGENCY', PatientHub: 'SYSTEM', 'Cora Finch': 'PERSON' },
  claims: [{ speaker: 'Cora Finch', stance: 'ASSERTS', says: 'PatientHub was open to all for weeks' }],
});
export const third = makeRecord({
  url: 'https://third.example/harbour',
  publishedAt: '2025-06-01T00:00:00.000Z',
  entities: { 'Harbour Registry': 'SYSTEM', 'Dockside Council': 'AGENCY', 'Transport Ministry': 'AGENCY' },
  generic: ['Transport Ministry'],
  claims: [
    { speaker: 'Dockside Council', stance: 'CONFIRMS', says: 'the Harbour Registry was down' },
    { speaker: 'Transport Ministry', stance: 'CONFIRMS', says: 'the Harbour Registry was down for hours' },
    { speaker: 'Reports', stance: 'ALLEGES', says: 'the Harbour Registry was sold' },
  ],
});
export const all = [first, second, third];
export const claimId = (record: typeof first, index: number): string =>
  claimIdsOf(record.document.id, record.extraction.claims).get(`c${index}`) as string;
export const [sale, denial, knew] = [0, 1, 2].map((index) => claimId(first, index)) as [string, string, string];
export const trust = ids.entity('AGENCY', 'northmoor trust', null);
export const council = ids.entity('AGENCY', 'dockside council', null);
/** Of its story alone. */
export const ministry = ids.entity('AGENCY', 'transport ministry', ids.unit(third.document.id, 'main'));
export const hub = ids.entity('SYSTEM', 'patienthub', null);
export const marsh = ids.entity('PERSON', 'ben marsh', null);

export type Outcome = {
  __typename: string;
  id: string;
  code: string;
  message: string;
  conflict: { a: string; b: string; verdict: string; by: string; reason: string }[];
};

const outcome = `__typename
  ... on CurationAccepted { id recordedAt }
  ... on CurationRefused { code message conflict { id a b verdict by reason } }`;
export const mutations = {
  judge: `mutation ($a: ID!, $b: ID!, $verdict: CuratorVerdict!, $reason: String!) {
    outcome: judge(a: $a, b: $b, verdict: $verdict, reason: $reason) { ${outcome} } }`,
  withdrawJudgement: `mutation ($id: ID!, $reason: String!) {
    outcome: withdrawJudgement(id: $id, reason: $reason) { ${outcome} } }`,
  judgeLink: `mutation ($denial: ID!, $claim: ID!, $kind: CuratorLink!, $reason: String!) {
    outcome: judgeLink(denial: $denial, claim: $claim, kind: $kind, reason: $reason) { ${outcome} } }`,
  correctClaim: `mutation ($id: ID!, $stance: Stance, $speaker: ID, $noClaim: Boolean! = false, $reason: String!) {
    outcome: correctClaim(id: $id, stance: $stance, speaker: $speaker, noClaim: $noClaim, reason: $reason) { ${outcome} } }`,
  withdrawDocument: `mutation ($id: ID!, $reason: String!) {
    outcome: withdrawDocument(id: $id, reason: $reason) { ${outcome} } }`,
} as const;

export async function decide(
  api: TestApi,
  name: keyof typeof mutations,
  variables: object,
  curator: { key: string } = desk,
): Promise<Outcome> {
  const body = { query: mutations[name], variables: { reason: 'for a reason', ...variables } };
  const { data, errors } = await post(api.url(), body, { authorization: `Bearer ${curator.key}` });
  assert.equal(errors, undefined, JSON.stringify(errors));
  return (data as { outcome: Outcome }).outcome;
}

export async function accepted(
  api: TestApi,
  name: keyof typeof mutations,
  variables: object,
  curator = desk,
): Promise<string> {
  const found = await decide(api, name, variables, curator);
  assert.equal(found.__typename, 'CurationAccepted', JSON.stringify(found));
  assert.match(found.id, /^cur_/);
  return found.id;
}

export async function refusal(api: TestApi, name: keyof typeof mutations, variables: object): Promise<string> {
  const found = await decide(api, name, variables);
  assert.equal(found.__typename, 'CurationRefused', JSON.stringify(found));
  assert.ok(found.message.length > 10);
  return found.code;
}
