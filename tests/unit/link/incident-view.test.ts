import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewIncident, type IncidentMaterial } from '../../../ingest/link/incident-view.ts';

const mention = (
  id: string,
  kind: 'AGENCY' | 'SYSTEM' | 'ATTACKER' | 'PERSON' | 'DATA_TYPE',
  type: string | null = null,
) => ({
  id,
  kind,
  form: id,
  aliases: [id],
  type,
  generic: false,
  documents: 1,
});
const claim = (id: string, speakerId: string, stance: 'ASSERTS' | 'CONFIRMS' | 'DENIES', about: string[]) => ({
  id,
  stance,
  speakerId,
  onBehalfOf: [],
  about,
});

const material: IncidentMaterial = {
  incidentId: 'inc_1',
  reportedAt: ['2023-06-13T00:00:00.000Z', null, '2023-06-12T00:00:00.000Z'],
  mentions: [
    mention('Northmoor Trust', 'AGENCY', 'HOSPITAL'),
    mention('National CERT', 'AGENCY', 'CERT'),
    mention('PatientHub', 'SYSTEM'),
    mention('telegram', 'SYSTEM'),
    mention('Rook', 'ATTACKER'),
    mention('Ada Quill', 'PERSON'),
    mention('names', 'DATA_TYPE'),
  ],
  claims: [
    claim('c1', 'Ada Quill', 'ASSERTS', ['PatientHub', 'names', 'Rook', 'telegram']),
    claim('c2', 'Northmoor Trust', 'DENIES', ['PatientHub', 'names']),
  ],
  operators: [{ agencyId: 'Northmoor Trust', systemId: 'PatientHub' }],
  figures: [
    { id: 'f1', speakerId: 'Northmoor Trust', documentKind: 'NEWS' },
    { id: 'f2', speakerId: 'Rook', documentKind: 'NEWS' },
    { id: 'f3', speakerId: null, documentKind: 'NEWS' },
  ],
};

test('both sides of a contradiction stand on the edge that they contradict each other about', () => {
  const edges = viewIncident(material).edges.filter((edge) => edge.type === 'TARGETED' || edge.type === 'EXPOSED');
  assert.deepEqual(
    edges
      .map(({ type, entityId, claimIds, disputedBy }) => ({ type, entityId, claimIds, disputedBy }))
      .toSorted((a, b) => (a.type < b.type ? -1 : 1)),
    [
      { type: 'EXPOSED', entityId: 'names', claimIds: ['c1'], disputedBy: ['c2'] },
      { type: 'TARGETED', entityId: 'PatientHub', claimIds: ['c1'], disputedBy: ['c2'] },
    ],
  );
});

test('a kind of data that is named, and that no claim is about, is not said to be exposed', () => {
  const view = viewIncident({ ...material, mentions: [...material.mentions, mention('passport', 'DATA_TYPE')] });
  assert.deepEqual(
    view.edges.filter((edge) => edge.type === 'EXPOSED').map((edge) => edge.entityId),
    ['names'],
  );
});

test('where nobody denies, the victim is the body that most is said about or that confirms, and the incident has its name', () => {
  const mentions = [mention('Northmoor Trust', 'AGENCY', 'HOSPITAL'), mention('Fenwick', 'AGENCY', 'COMPANY'), mention('Ada Quill', 'PERSON')]; // prettier-ignore
  const claims = [
    claim('c1', 'Northmoor Trust', 'CONFIRMS', []),
    claim('c2', 'Fenwick', 'ASSERTS', ['Northmoor Trust']),
    claim('c3', 'Fenwick', 'ASSERTS', ['Northmoor Trust']),
  ];
  const view = (said: typeof claims) => viewIncident({ ...material, operators: [], mentions, claims: said });
  const roleOf = (said: typeof claims): string | null | undefined =>
    view(said).edges.find(({ type, entityId }) => type === 'INVOLVES' && entityId === 'Northmoor Trust')?.role;
  assert.equal(roleOf(claims), 'VICTIM');
  assert.equal(view(claims).name, 'Northmoor Trust, June 2023');
  const even = [...claims.slice(0, 2), claim('c4', 'Ada Quill', 'ASSERTS', ['Fenwick']), claim('c5', 'Ada Quill', 'ASSERTS', ['Fenwick'])]; // prettier-ignore
  assert.equal(roleOf(even), 'OTHER');
  assert.equal(view(even).name, 'Unnamed incident, June 2023');
});

test('who runs the system and denies is the accused; a CERT is a regulator, a lone named speaker a researcher', () => {
  const roles = viewIncident(material).edges.filter((edge) => edge.type === 'INVOLVES');
  assert.deepEqual(Object.fromEntries(roles.map((edge) => [edge.entityId, edge.role])), {
    'Northmoor Trust': 'ACCUSED',
    'Ada Quill': 'RESEARCHER',
    Rook: 'ATTACKER',
  });
});

test('a figure has the evidence class of who said it, and the accused is the victim in that', () => {
  assert.deepEqual(Object.fromEntries(viewIncident(material).evidenceClassOf), {
    f1: 'VICTIM',
    f2: 'ATTACKER',
    f3: 'MEDIA',
  });
});

test('an incident is named by the system that was attacked and the month in which it was first told', () => {
  const view = viewIncident(material);
  assert.equal(view.name, 'PatientHub, June 2023');
  assert.equal(view.firstReportedAt, '2023-06-12T00:00:00.000Z');
});

test('an incident is never named by a person, who only speaks for a body', () => {
  const spoken = { ...claim('c3', 'Ada Quill', 'DENIES', ['names']), onBehalfOf: ['Northmoor Trust'] };
  const mentions = material.mentions.map((one) => (one.id === 'Ada Quill' ? { ...one, documents: 9 } : one));
  assert.equal(
    viewIncident({ ...material, mentions, claims: [spoken], operators: [] }).name,
    'Northmoor Trust, June 2023',
  );
});

test('where nothing is known to have been hit it is named by the body that most is told of, or else by who did it', () => {
  const [fenwick, rook] = [mention('Fenwick', 'AGENCY', 'COMPANY'), mention('Rook', 'ATTACKER')];
  const nameOf = (mentions: IncidentMaterial['mentions'], ...claims: IncidentMaterial['claims']): string =>
    viewIncident({ ...material, mentions, claims, operators: [] }).name;
  const bragged = claim('c1', 'Rook', 'ASSERTS', ['Fenwick']);
  assert.equal(nameOf([fenwick, rook], bragged), 'Fenwick, June 2023');
  assert.equal(nameOf([rook], bragged), 'Rook, June 2023');
  assert.equal(nameOf([{ ...rook, generic: true }], bragged), 'Unnamed incident, June 2023');
});

test('of two spellings of one length a headline’s capitals are not the name', () => {
  const aliases = ['KAHURANGI POLYTECHNIC', 'Kahurangi Polytechnic'];
  const named = material.mentions.map((one) =>
    one.id === 'PatientHub' ? { ...one, form: 'kahurangi polytechnic', aliases } : one,
  );
  assert.equal(viewIncident({ ...material, mentions: named }).name, 'Kahurangi Polytechnic, June 2023');
});
