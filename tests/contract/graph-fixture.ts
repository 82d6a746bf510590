import { statement } from '../../graph/cypher/statement.ts';
import type { CypherParams, GraphEngine } from '../../graph/engine.ts';

/**
 * A small graph with at least one of everything in docs/data-model.md, open and closed, written with Cypher of its own
 * so that no statement under test has to be right for it to be there.
 */

const at = (day: number): string => `2024-03-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const read = { extractor: 'rules', extractorVersion: 1, rule: 'fixture' };

type Node = [labels: string, id: string, props: CypherParams];
type Link = [type: string, from: string, to: string, props?: CypherParams];

const document = (id: string, articleId: string, publisherId: string, day: number, text: string): Node => [
  'Document',
  id,
  {
    articleId,
    kind: id === 'doc_3' ? 'ADVISORY' : 'NEWS',
    format: 'TEXT',
    title: `Portal story ${id}`,
    url: `https://news.example/${articleId}`,
    publisherId,
    publishedAt: id === 'doc_4' ? null : at(day),
    publishedAtPrecision: 'DAY',
    retrievedAt: at(day + 1),
    recordedAt: at(day + 2),
    sha256: id.padEnd(64, '0'),
    language: 'en',
    text,
    masked: 0,
    extractor: 'rules',
    extractorVersion: 1,
    precedence: `${at(day)}|${at(day + 1)}|${id}`,
  },
];

const unit = (id: string, documentId: string, main: boolean, day: number | null, incidentId: string | null): Node => [
  'StoryUnit',
  id,
  {
    documentId,
    main,
    publishedAt: day === null ? null : at(day),
    datedAt: day === null ? null : at(day),
    signature: main ? '{"names":[]}' : null,
    incidentId,
    recalls: id === 'unt_5',
    ...(id === 'unt_3' ? { cast: ['=adaquill', 'rook'] } : {}),
  },
];

const entity = (label: string, kind: string, id: string, name: string, props: CypherParams = {}): Node => [
  `Entity:${label}`,
  id,
  {
    kind,
    name,
    form: name.toLowerCase(),
    qualifier: null,
    generic: false,
    aliases: [name],
    searchText: name,
    canonicalId: id,
    ...props,
  },
];

const claim = (
  id: string,
  documentId: string,
  unitId: string,
  speakerId: string,
  stance: string,
  props: CypherParams = {},
): Node => [
  stance === 'DENIES' || stance === 'PARTLY_DENIES' ? 'Claim:Denial' : 'Claim',
  id,
  {
    documentId,
    unitId,
    speakerId,
    incidentId: unitId === 'unt_4' ? 'inc_2' : 'inc_1',
    stance,
    start: 10,
    end: 40,
    exact: `the portal ${stance.toLowerCase()} ${id}`,
    prefix: 'before ',
    suffix: ' after',
    sentence: `Somebody said the portal ${stance.toLowerCase()} ${id}.`,
    sentenceStart: 0,
    sentenceEnd: 50,
    cue: 'said',
    cueSpans: '[[5,9]]',
    sourceSpans: '[[0,4]]',
    speakerKind: speakerId.startsWith('vce') ? 'MEDIA' : 'ENTITY',
    speakerText: 'Somebody',
    saidAt: at(Number(id.slice(-1))),
    saidAtPrecision: 'DAY',
    recordedAt: at(12),
    confidence: 0.75,
    ...read,
    explanation: 'a cue and a speaker',
    pointer: null,
    from: at(12),
    to: null,
    ...props,
  },
];

const figure = (
  id: string,
  documentId: string,
  unitId: string,
  kind: string,
  low: number,
  props: CypherParams = {},
): Node => [
  'Figure',
  id,
  {
    documentId,
    unitId,
    claimId: 'clm_1',
    speakerId: 'atk_1',
    incidentId: 'inc_1',
    kind,
    low,
    high: low * 2,
    qualifier: 'AT_LEAST',
    unit: 'records',
    currency: null,
    start: 60,
    end: 70,
    exact: String(low),
    prefix: '',
    suffix: ' records',
    saidAt: at(2),
    recordedAt: at(12),
    evidenceClass: 'ATTACKER',
    ...read,
    from: at(12),
    to: null,
    ...props,
  },
];

const curation = (id: string, kind: string, reason: string, props: CypherParams): Node => [
  'Curation',
  id,
  {
    kind,
    decision: `{"kind":"${kind}"}`,
    by: 'desk',
    reason,
    decidedAt: at(12),
    recordedAt: at(12),
    precedence: `${at(12)} ${id}`,
    earlier: '[]',
    ...props,
  },
];

const nodes: readonly Node[] = [
  ['Article', 'art_1', { key: 'https://news.example/art_1', url: 'https://news.example/art_1' }],
  ['Article', 'art_2', { key: 'sha256:abc', url: null }],
  ['Article', 'art_3', { key: 'sha256:def', url: null }],
  ['Source', 'src_1', { name: 'Morning Wire' }],
  ['Source', 'src_2', { name: 'Response Team Notices' }],
  ['Source', 'src_3', { name: 'Nobody Prints' }],
  document(
    'doc_1',
    'art_1',
    'src_1',
    1,
    'A group called NightOwl says it copied the records of the vaccination portal.',
  ),
  document(
    'doc_2',
    'art_1',
    'src_1',
    3,
    'The ministry denies that the vaccination portal was breached. NightOwl insists.',
  ),
  document('doc_3', 'art_2', 'src_2', 4, 'Advisory: credential stuffing against portals. O’Brien’s test (v2.1).'),
  document('doc_4', 'art_2', 'src_2', 5, 'An undated note on an older leak at the harbour registry.'),
  [
    'Document',
    'doc_5',
    {
      kind: 'NEWS',
      publishedAt: at(6),
      publishedAtPrecision: 'DAY',
      recordedAt: at(8),
      sha256: 'doc_5'.padEnd(64, '0'),
      language: 'en',
      withdrawnAt: at(15),
      withdrawnBy: 'desk',
      withdrawnReason: 'taken back',
    },
  ],
  unit('unt_1', 'doc_1', true, 1, 'inc_1'),
  unit('unt_2', 'doc_2', true, 3, 'inc_1'),
  unit('unt_3', 'doc_3', true, 4, 'inc_1'),
  unit('unt_4', 'doc_4', true, null, 'inc_2'),
  unit('unt_5', 'doc_2', false, 3, null),
  ['StoryKey', 'nightowl', {}],
  ['StoryKey', 'vaccinationportal', {}],
  ['StoryKey', 'harbourregistry', {}],
  ['StoryKey', 'forgotten', {}],
  entity('Agency', 'AGENCY', 'agc_1', 'Ministry of Health', {
    type: 'MINISTRY',
    searchText: 'Ministry of Health\nHealth Ministry',
    aliases: ['Health Ministry', 'Ministry of Health'],
    judgedAs: 'Ministry of Health\nHealth Ministry',
    knownAs: 'Union Health Ministry',
    core: 'AGENCY healthministry IN',
    bare: 'AGENCY ministryofhealth',
  }),
  entity('Agency', 'AGENCY', 'agc_4', 'Union Health Ministry', {
    type: 'MINISTRY',
    qualifier: 'IN',
    canonicalId: 'agc_1',
    judgedAs: 'Union Health Ministry',
    core: 'AGENCY healthministry IN',
    bare: 'AGENCY unionhealthministry',
    initials: 'AGENCY uhm',
  }),
  entity('Agency', 'AGENCY', 'agc_5', 'Written before names were judged', { type: 'OTHER', canonicalId: null }),
  entity('Agency', 'AGENCY', 'agc_2', 'National CERT', { type: 'CERT', qualifier: 'IN' }),
  entity('Attacker', 'ATTACKER', 'atk_2', 'hackers', { generic: true }),
  entity('Agency', 'AGENCY', 'agc_3', 'the hospital', { type: null, generic: true }),
  entity('System', 'SYSTEM', 'sys_1', 'Vaccination Portal'),
  entity('System', 'SYSTEM', 'sys_2', 'Harbour Registry'),
  entity('System', 'SYSTEM', 'sys_3', 'Vaccine Portal'),
  entity('Attacker', 'ATTACKER', 'atk_1', 'NightOwl'),
  entity('Person', 'PERSON', 'per_1', 'Asha Rao'),
  entity('DataType', 'DATA_TYPE', 'dat_1', 'Phone numbers', { code: 'PHONE', verisVariety: 'Personal' }),
  entity('DataType', 'DATA_TYPE', 'dat_2', 'Health records', { code: 'HEALTH_RECORD', verisVariety: 'Medical' }),
  ['Voice', 'vce_1', { kind: 'MEDIA', text: 'media reports', unitId: 'unt_1' }],
  ['Voice', 'vce_2', { kind: 'AUTHOR', text: null, unitId: 'unt_3' }],
  claim('clm_1', 'doc_1', 'unt_1', 'atk_1', 'ASSERTS'),
  claim('clm_2', 'doc_1', 'unt_1', 'vce_1', 'ALLEGES'),
  claim('clm_3', 'doc_2', 'unt_2', 'agc_1', 'DENIES'),
  claim('clm_4', 'doc_2', 'unt_2', 'per_1', 'PARTLY_DENIES', {
    saidAt: at(3),
    correctedBy: 'cur_5',
    correctedAt: at(14),
    // As a graph of version 5 has it, changed or not.
    readStance: 'PARTLY_DENIES',
    readSpeakerId: 'per_1',
    readSpeakerKind: 'ENTITY',
    readSpeakerText: 'Somebody',
  }),
  claim('clm_5', 'doc_2', 'unt_2', 'atk_1', 'CONFIRMS', {
    correctedBy: 'cur_8',
    correctedAt: at(14),
    readStance: 'ASSERTS',
    stances: ['- ASSERTS', `${at(14)} DENIES`, `${at(16)} CONFIRMS`],
  }),
  claim('clm_6', 'doc_3', 'unt_3', 'agc_2', 'INVESTIGATING', { saidAt: null, saidAtPrecision: null }),
  claim('clm_7', 'doc_4', 'unt_4', 'agc_2', 'NO_EVIDENCE'),
  claim('clm_8', 'doc_1', 'unt_1', 'atk_1', 'ASSERTS', { to: at(14), exact: 'no longer found' }),
  claim('clm_9', 'doc_3', 'unt_3', 'vce_2', 'ASSERTS', { confidence: 1 }),
  claim('clm_v1', 'doc_2', 'unt_2', 'atk_1', 'ASSERTS', { exact: 'the portal asserts clm_1' }),
  claim('clm_h2', 'doc_3', 'unt_3', 'vce_2', 'ASSERTS', { to: at(14), hiddenAt: at(14), hiddenBy: 'cur_7' }),
  figure('fig_1', 'doc_1', 'unt_1', 'RECORDS', 1_500_000),
  figure('fig_2', 'doc_2', 'unt_2', 'PEOPLE_AFFECTED', 200, {
    claimId: 'clm_3',
    speakerId: 'agc_1',
    evidenceClass: 'VICTIM',
    qualifier: null,
    high: null,
  }),
  figure('fig_3', 'doc_2', 'unt_2', 'RANSOM', 2.5, {
    claimId: null,
    speakerId: null,
    evidenceClass: 'MEDIA',
    currency: 'USD',
  }),
  figure('fig_4', 'doc_1', 'unt_1', 'RECORDS', 7, { to: at(14) }),
  ['Incident', 'inc_1', { name: 'Vaccination Portal', firstReportedAt: at(1), from: at(12), to: null }],
  ['Incident', 'inc_2', { name: 'Harbour Registry', firstReportedAt: null, from: at(12), to: null }],
  ['Incident', 'inc_3', { name: 'Portal, merged', firstReportedAt: at(3), from: at(12), to: at(13) }],
  ['Incident', 'inc_4', { name: 'Nothing told', firstReportedAt: null, from: at(12), to: at(14) }],
  [
    'Judgement',
    'jdg_1',
    {
      a: 'unt_1',
      b: 'unt_2',
      verdict: 'SAME',
      score: 0.9,
      reasons: ['same system', 'same attacker'],
      judgedBy: 'rule',
      at: at(12),
      withdrawnAt: null,
    },
  ],
  [
    'Judgement',
    'jdg_2',
    {
      a: 'unt_2',
      b: 'unt_3',
      verdict: 'SAME',
      score: 0.5,
      reasons: ['same system'],
      judgedBy: 'curator',
      at: at(12),
      withdrawnAt: null,
    },
  ],
  [
    'Judgement',
    'jdg_3',
    {
      a: 'unt_3',
      b: 'unt_4',
      verdict: 'SAME',
      score: 0.4,
      reasons: [],
      judgedBy: 'rule',
      at: at(12),
      withdrawnAt: at(13),
    },
  ],
  [
    'Judgement',
    'jdg_4',
    {
      a: 'unt_1',
      b: 'unt_4',
      verdict: 'NOT_SAME',
      score: -0.7,
      reasons: ['years apart'],
      judgedBy: 'rule',
      at: at(12),
      withdrawnAt: null,
    },
  ],
  [
    'Judgement',
    'jdg_5',
    {
      a: 'agc_1',
      b: 'agc_3',
      verdict: 'SAME',
      score: 100,
      reasons: ['one ministry'],
      judgedBy: 'curator desk',
      at: at(12),
      withdrawnAt: null,
    },
  ],
  curation('cur_1', 'JUDGEMENT', 'two hospitals', { a: 'unt_1', b: 'unt_3', verdict: 'NOT_SAME' }),
  curation('cur_2', 'JUDGEMENT', 'one ministry', { a: 'agc_1', b: 'agc_3', verdict: 'SAME' }),
  curation('cur_3', 'JUDGEMENT', 'one portal', {
    a: 'sys_1',
    b: 'sys_2',
    verdict: 'SAME',
    recordedAt: at(13),
    withdrawnAt: at(13),
    withdrawnBy: 'archive',
    withdrawnReason: 'two portals',
  }),
  curation('cur_4', 'LINK', 'by name', { documentId: 'doc_2', toDocumentId: 'doc_1' }),
  curation('cur_5', 'CLAIM', 'a caption', { documentId: 'doc_2', speakerId: 'per_1' }),
  curation('cur_6', 'WITHDRAWAL', 'taken back', { documentId: 'doc_9' }),
  [
    'Judgement',
    'jdg_7',
    {
      a: 'agc_1',
      b: 'agc_4',
      verdict: 'SAME',
      ruled: 'SAME',
      score: 0.95,
      reasons: ['both are of one country, IN'],
      judgedBy: 'rule:names-1:one-name',
      decided: false,
      at: at(13),
      withdrawnAt: null,
    },
  ],
  [
    'Judgement',
    'jdg_6',
    {
      a: 'sys_1',
      b: 'sys_3',
      verdict: 'UNDECIDED',
      ruled: 'SAME',
      score: 0.8,
      reasons: ['one goes on with “portal”', 'together they would make one of two'],
      judgedBy: 'rule:names-1:one-name',
      decided: false,
      at: at(12),
      withdrawnAt: null,
    },
  ],
  [
    'Change',
    '000000000001',
    { seq: 1, kind: 'DOCUMENT', documentId: 'doc_1', incidentId: 'inc_1', recordedAt: at(12) },
  ],
  [
    'Change',
    '000000000002',
    { seq: 2, kind: 'CLAIM', documentId: 'doc_1', claimId: 'clm_1', incidentId: 'inc_1', recordedAt: at(12) },
  ],
  [
    'Change',
    '000000000003',
    {
      seq: 3,
      kind: 'LINK',
      documentId: 'doc_2',
      claimId: 'clm_3',
      linkId: 'lnk_1',
      incidentId: 'inc_1',
      recordedAt: at(12),
    },
  ],
  ['Counter', 'changes', { value: 3 }],
  ['Counter', 'relayed', { value: 2 }],
  ['Meta', 'rebuild', { positions: '0:12,2:7', extractorVersion: 1 }],
  ['Meta', 'writer', { epoch: 4, holder: 'worker-1' }],
];

const keyed = (id: string, props: CypherParams = {}): CypherParams => ({ id, from: at(12), to: null, ...props });
const mention = (id: string, name: string, to: string | null = null): CypherParams =>
  keyed(id, { spans: '[[0,5]]', names: [name], aliases: [name], rule: 'gazetteer', to });
const answer = (id: string, partial: boolean): CypherParams =>
  keyed(id, { partial, confidence: 0.8, reasons: ['same subject'], rule: 'same-unit' });
const stated = (id: string, documentId: string): CypherParams =>
  keyed(id, { documentId, title: 'director', spans: '[[0,5]]', rule: 'apposition' });
const edge = (id: string, claimIds: string[], disputedBy: string[], role?: string): CypherParams =>
  keyed(id, { claimIds, disputedBy, ...(role === undefined ? {} : { role }) });

/** Their stories were left out for a time. */
const toldAgain: ReadonlySet<string> = new Set(['clm_v1', 'fig_3']);

const claimPlaces: readonly Link[] = nodes
  .filter(([labels]) => labels.startsWith('Claim') || labels === 'Figure')
  .flatMap(([, id, props]): Link[] => [
    ['STATED_IN', id, props['documentId'] as string],
    ['IN_UNIT', id, props['unitId'] as string, { to: toldAgain.has(id) ? at(13) : null }],
  ]);

const madeBy: readonly Link[] = nodes
  .filter(([labels]) => labels.startsWith('Claim'))
  .map(([, id, props]): Link => ['MADE_BY', id, props['speakerId'] as string, { to: props['to'] ?? null }]);

const links: readonly Link[] = [
  ['VERSION_OF', 'doc_1', 'art_1'],
  ['VERSION_OF', 'doc_2', 'art_1'],
  ['VERSION_OF', 'doc_3', 'art_2'],
  ['VERSION_OF', 'doc_4', 'art_2'],
  ['PUBLISHED_BY', 'doc_1', 'src_1'],
  ['PUBLISHED_BY', 'doc_2', 'src_1'],
  ['PUBLISHED_BY', 'doc_3', 'src_2'],
  ['TELLS', 'doc_1', 'unt_1', { main: true }],
  ['TELLS', 'doc_2', 'unt_2', { main: true }],
  ['TELLS', 'doc_3', 'unt_3', { main: true }],
  ['TELLS', 'doc_4', 'unt_4', { main: true }],
  ['TELLS', 'doc_2', 'unt_5', { main: false }],
  ['MENTIONS', 'doc_1', 'atk_1', mention('lnk_m1', 'NightOwl')],
  ['MENTIONS', 'doc_1', 'sys_1', mention('lnk_m2', 'the portal')],
  ['MENTIONS', 'doc_1', 'dat_1', mention('lnk_m3', 'phone numbers')],
  ['MENTIONS', 'doc_2', 'agc_1', mention('lnk_m4', 'Health Ministry')],
  ['MENTIONS', 'doc_2', 'sys_1', mention('lnk_m5', 'Vaccination Portal')],
  ['MENTIONS', 'doc_2', 'per_1', mention('lnk_m6', 'Asha Rao')],
  ['MENTIONS', 'doc_3', 'agc_2', mention('lnk_m7', 'National CERT')],
  ['MENTIONS', 'doc_3', 'sys_1', mention('lnk_m8', 'portals', at(13))],
  ['MENTIONS', 'doc_4', 'sys_2', mention('lnk_m9', 'Harbour Registry')],
  ['MENTIONS', 'doc_4', 'agc_4', mention('lnk_m10', 'Union Health Ministry')],
  ['MENTIONS', 'doc_2', 'sys_3', mention('lnk_m11', 'Vaccine Portal')],
  ['MENTIONS', 'doc_1', 'atk_2', mention('lnk_m12', 'hackers')],
  ['MENTIONS', 'doc_2', 'atk_2', mention('lnk_m13', 'Hackers')],
  ...claimPlaces,
  // As if read in another story before.
  ['IN_UNIT', 'clm_9', 'unt_5'],
  ['IN_UNIT', 'fig_2', 'unt_5'],
  ...madeBy,
  ['ON_BEHALF_OF', 'clm_4', 'agc_1'],
  ['ON_BEHALF_OF', 'clm_7', 'agc_4'],
  ['ABOUT', 'clm_6', 'agc_4'],
  ['IS', 'agc_4', 'agc_1', keyed('edg_is1', { from: at(13) })],
  ['IS', 'sys_3', 'sys_1', keyed('edg_is2', { to: at(13) })],
  ['ON_BEHALF_OF', 'clm_3', 'agc_3', { to: at(13) }],
  ['REPORTED_BY', 'clm_4', 'agc_2'],
  ['PART_OF', 'clm_2', 'clm_1'],
  ['ABOUT', 'clm_1', 'sys_1'],
  ['ABOUT', 'clm_1', 'dat_1'],
  ['ABOUT', 'clm_3', 'sys_1'],
  ['ABOUT', 'clm_3', 'atk_1'],
  ['ABOUT', 'clm_7', 'sys_2', { to: at(13) }],
  ['SAID_IN', 'fig_1', 'clm_1'],
  ['SAID_IN', 'fig_2', 'clm_4'],
  ['SAID_IN', 'fig_4', 'clm_8', { to: at(14) }],
  ['AFFILIATED_WITH', 'per_1', 'agc_1', stated('lnk_a1', 'doc_2')],
  ['OPERATES', 'agc_1', 'sys_1', stated('lnk_o1', 'doc_2')],
  ['OPERATES', 'agc_1', 'sys_1', { ...stated('lnk_o2', 'doc_1'), to: at(13) }],
  ['PART_OF', 'unt_1', 'inc_1', keyed('lnk_p1')],
  ['PART_OF', 'unt_2', 'inc_1', keyed('lnk_p2')],
  ['PART_OF', 'unt_3', 'inc_1', keyed('lnk_p3')],
  ['PART_OF', 'unt_4', 'inc_2', keyed('lnk_p4')],
  ['PART_OF', 'unt_2', 'inc_3', keyed('lnk_p5', { to: at(13) })],
  ['KNOWN_BY', 'unt_1', 'nightowl'],
  ['KNOWN_BY', 'unt_1', 'vaccinationportal'],
  ['KNOWN_BY', 'unt_2', 'nightowl'],
  ['KNOWN_BY', 'unt_3', 'vaccinationportal'],
  ['KNOWN_BY', 'unt_4', 'nightowl'],
  ['KNOWN_BY', 'unt_4', 'vaccinationportal'],
  ['KNOWN_BY', 'unt_4', 'harbourregistry'],
  ['KNOWN_BY', 'unt_5', 'harbourregistry'],
  [
    'RECYCLED_FROM',
    'unt_4',
    'unt_1',
    keyed('edg_r1', { claimIds: ['clm_7'], reasons: ['the same portal'], rule: 'fixture' }),
  ],
  ['JUDGES', 'jdg_1', 'unt_1'],
  ['JUDGES', 'jdg_1', 'unt_2'],
  ['JUDGES', 'jdg_2', 'unt_2'],
  ['JUDGES', 'jdg_2', 'unt_3'],
  ['JUDGES', 'jdg_3', 'unt_3'],
  ['JUDGES', 'jdg_3', 'unt_4'],
  ['JUDGES', 'jdg_4', 'unt_1'],
  ['JUDGES', 'jdg_4', 'unt_4'],
  ['JUDGES', 'jdg_7', 'agc_1'],
  ['JUDGES', 'jdg_7', 'agc_4'],
  ['JUDGES', 'jdg_6', 'sys_1'],
  ['JUDGES', 'jdg_6', 'sys_3'],
  ['JUDGES', 'jdg_5', 'agc_1'],
  ['JUDGES', 'jdg_5', 'agc_3'],
  ['DENIES', 'clm_3', 'clm_1', answer('lnk_1', false)],
  ['DENIES', 'clm_4', 'clm_1', answer('lnk_2', true)],
  ['DENIES', 'clm_3', 'clm_8', { ...answer('lnk_3', false), to: at(14) }],
  ['CONFIRMS', 'clm_5', 'clm_1', answer('lnk_4', false)],
  ['CONFIRMS', 'clm_4', 'clm_3', { ...answer('lnk_5', false), to: at(14), overruledAt: at(14) }],
  [
    'DENIES',
    'clm_7',
    'clm_2',
    keyed('lnk_c1', { partial: false, confidence: 1, reasons: ['by name'], rule: 'curator', by: 'desk' }),
  ],
  [
    'REPEATS',
    'clm_5',
    'clm_1',
    keyed('lnk_r1', { confidence: 0.9, reasons: ['the same speaker'], rule: 'across:repeats' }),
  ],
  ['REPEATS', 'clm_9', 'clm_2', keyed('lnk_r2', { confidence: 0.8, reasons: [], rule: 'across:repeats', to: at(13) })],
  ['WITHDRAWN_IN', 'clm_2', 'doc_2', keyed('lnk_w1')],
  ['INVOLVES', 'inc_1', 'agc_1', edge('lnk_i1', ['clm_1'], ['clm_3'], 'VICTIM')],
  ['INVOLVES', 'inc_1', 'atk_1', edge('lnk_i2', ['clm_1', 'clm_5'], [], 'ATTACKER')],
  ['INVOLVES', 'inc_2', 'agc_2', edge('lnk_i3', [], [], 'RESEARCHER')],
  ['TARGETED', 'inc_1', 'sys_1', edge('lnk_t1', ['clm_1'], ['clm_3'])],
  ['EXPOSED', 'inc_1', 'dat_1', edge('lnk_e1', ['clm_1'], [])],
  ['EXPOSED', 'inc_1', 'dat_2', { ...edge('lnk_e2', ['clm_8'], []), to: at(14) }],
  ['ATTRIBUTED_TO', 'inc_1', 'atk_1', edge('lnk_b1', ['clm_1'], ['clm_3', 'clm_4'])],
];

function present(props: CypherParams): CypherParams {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null));
}

export async function writeFixture(graph: GraphEngine): Promise<void> {
  await graph.write(async (transaction) => {
    for (const labels of new Set(nodes.map(([labels]) => labels))) {
      const rows = nodes
        .filter((node) => node[0] === labels)
        .map(([, id, props]) => ({ props: { id, ...present(props) } }));
      const text = `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.props`;
      await transaction.run(statement<{ rows: typeof rows }, never>('fixture.nodes', 'write', text), { rows });
    }
  });
  await graph.write(async (transaction) => {
    for (const [type, from, to, props = {}] of links) {
      const text = `MATCH (a) WHERE a.id = $from MATCH (b) WHERE b.id = $to CREATE (a)-[r:\`${type}\`]->(b) SET r = $props`;
      const params = { from, to, props: present(props) };
      await transaction.run(statement<typeof params, never>('fixture.links', 'write', text), params);
    }
  });
}
