import type {
  AgencyType,
  DatePrecision,
  DocumentKind,
  EntityKind,
  EvidenceClass,
  FigureKind,
  FigureQualifier,
  SpeakerKind,
  Stance,
} from '../../schema/ontology/kinds.ts';

/**
 * What readers take of each node, always all of it, so that a row has the same keys on both engines. A document's text
 * is read apart from it.
 */
export type DocumentProps = {
  id: string;
  kind: DocumentKind;
  title: string | null;
  url: string | null;
  publishedAt: string | null;
  publishedAtPrecision: DatePrecision | null;
  retrievedAt: string | null;
  recordedAt: string;
  sha256: string;
  language: string;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
};
export type SourceProps = { id: string; name: string };
export type ClaimProps = {
  id: string;
  documentId: string;
  /** At `$asOf`. */
  stance: Stance;
  start: number;
  end: number;
  exact: string;
  prefix: string | null;
  suffix: string | null;
  sentence: string;
  sentenceStart: number;
  sentenceEnd: number;
  cue: string | null;
  speakerId: string;
  speakerKind: SpeakerKind;
  speakerText: string | null;
  saidAt: string | null;
  saidAtPrecision: DatePrecision | null;
  recordedAt: string;
  confidence: number;
  extractor: string;
  extractorVersion: number;
  rule: string;
  explanation: string | null;
  pointer: string | null;
  to: string | null;
  readStance: Stance;
  readSpeakerId: string | null;
  readSpeakerKind: SpeakerKind | null;
  readSpeakerText: string | null;
  correctedBy: string | null;
  correctedAt: string | null;
  hiddenBy: string | null;
};
export type FigureProps = {
  id: string;
  documentId: string;
  kind: FigureKind;
  low: number | null;
  high: number | null;
  qualifier: FigureQualifier;
  unit: string | null;
  currency: string | null;
  start: number;
  end: number;
  exact: string;
  prefix: string | null;
  suffix: string | null;
  saidAt: string | null;
  /** True for a number that the words themselves put another in the place of, else null. */
  replaced: boolean | null;
  evidenceClass: EvidenceClass | null;
  /** Of `evidenceClass`, for `valueAt`. */
  history: string | null;
};
/** A data type is an entity too, by its code. */
export type NamedKind = EntityKind | 'DATA_TYPE';
export type EntityProps = {
  id: string;
  kind: NamedKind;
  name: string;
  aliases: string[] | null;
  type: AgencyType | null;
  code: string | null;
  verisVariety: string | null;
};
/** Who a claim is made by: an entity, or a voice, which has a text instead of a name. */
export type SpeakerProps = Omit<EntityProps, 'kind' | 'name'> & {
  kind: NamedKind | Exclude<SpeakerKind, 'ENTITY'>;
  name: string | null;
  text: string | null;
};
export type IncidentProps = {
  id: string;
  name: string | null;
  firstReportedAt: string | null;
  /** Of both, for `valueAt`. */
  history: string | null;
  to: string | null;
};
/** What an incident is called and when it was first told of. */
export type IncidentHead = readonly [name: string | null, firstReportedAt: string | null];
export type LinkProps = {
  id: string;
  partial: boolean | null;
  confidence: number | null;
  reasons: string[] | null;
  rule: string | null;
  /** The curator who drew it. */
  by: string | null;
};

/**
 * The stance of a claim as it was known at `$asOf`. Where a curator ever changed it, the claim has all that it was, each
 * behind the time from which it held; `-`, which comes before every digit, stands for the beginning.
 */
export const stanceThen = (claim: string): string =>
  `CASE WHEN ${claim}.stances IS NULL THEN ${claim}.stance
  ELSE reduce(held = '', since IN ${claim}.stances | CASE WHEN split(since, ' ')[0] <= $asOf THEN split(since, ' ')[1] ELSE held END) END`;

const listed = (...keys: string[]): string => keys.map((key) => `.${key}`).join(', ');
export const keysOf = (...keys: string[]): string => `{${listed(...keys)}}`;

const claimKeys = listed(
  'id',
  'documentId',
  'start',
  'end',
  'exact',
  'prefix',
  'suffix',
  'sentence',
  'sentenceStart',
  'sentenceEnd',
  'cue',
  'speakerId',
  'speakerKind',
  'speakerText',
  'saidAt',
  'saidAtPrecision',
  'recordedAt',
  'confidence',
  'extractor',
  'extractorVersion',
  'rule',
  'explanation',
  'pointer',
  'to',
  'readSpeakerId',
  'readSpeakerKind',
  'readSpeakerText',
  'correctedBy',
  'correctedAt',
  'hiddenBy',
);

export const project = {
  document: keysOf(
    'id',
    'kind',
    'title',
    'url',
    'publishedAt',
    'publishedAtPrecision',
    'retrievedAt',
    'recordedAt',
    'sha256',
    'language',
    'withdrawnAt',
    'withdrawnBy',
    'withdrawnReason',
  ),
  source: keysOf('id', 'name'),
  claim: (variable: string): string =>
    `{${claimKeys}, stance: ${stanceThen(variable)}, readStance: coalesce(${variable}.readStance, ${variable}.stance)}`,
  figure: keysOf(
    'id',
    'documentId',
    'kind',
    'low',
    'high',
    'qualifier',
    'unit',
    'currency',
    'start',
    'end',
    'exact',
    'prefix',
    'suffix',
    'saidAt',
    'replaced',
    'evidenceClass',
    'history',
  ),
  entity: keysOf('id', 'kind', 'name', 'aliases', 'type', 'code', 'verisVariety'),
  speaker: keysOf('id', 'kind', 'name', 'text', 'aliases', 'type', 'code', 'verisVariety'),
  incident: keysOf('id', 'name', 'firstReportedAt', 'history', 'to'),
  link: keysOf('id', 'partial', 'confidence', 'reasons', 'rule', 'by'),
  curation: keysOf(
    'id',
    'kind',
    'decision',
    'by',
    'reason',
    'decidedAt',
    'recordedAt',
    'withdrawnAt',
    'withdrawnBy',
    'withdrawnReason',
    'earlier',
  ),
} as const;

/** Whether it was known at `$asOf` and held then. `~` comes after every digit. */
export const holds = (variable: string): string =>
  `coalesce(${variable}.from, '') <= $asOf AND coalesce(${variable}.to, '~') > $asOf`;

/** Whether it was known at `$asOf`, even if it had ceased to hold. */
export const known = (variable: string): string => `coalesce(${variable}.from, ${variable}.recordedAt, '') <= $asOf`;

/** Who made a claim, as far as it can be told again in another version of its article, where voices have other ids. */
const voiceOf = (kind: string, id: string, text: string): string =>
  `CASE ${kind} WHEN 'ENTITY' THEN ${id} WHEN 'UNNAMED' THEN 'UNNAMED' + coalesce(${text}, '') ELSE ${kind} END`;

/** By whom a claim was made, as curators put it right. */
export const voiceNow = (claim: string): string =>
  voiceOf(`${claim}.speakerKind`, `${claim}.speakerId`, `${claim}.speakerText`);

/** What the text calls who was read to make a claim. */
export const wordsRead = (claim: string): string =>
  `CASE WHEN ${claim}.readSpeakerKind IS NULL THEN ${claim}.speakerText ELSE ${claim}.readSpeakerText END`;

/** By whom a claim was read to be made. */
export const voiceRead = (claim: string): string =>
  voiceOf(
    `coalesce(${claim}.readSpeakerKind, ${claim}.speakerKind)`,
    `coalesce(${claim}.readSpeakerId, ${claim}.speakerId)`,
    wordsRead(claim),
  );

/** Orders the versions of an article, as ingest/link/versions.ts does; a blank comes before every digit. */
export const versionOf = (document: string): string =>
  `coalesce(${document}.publishedAt, '') + ' ' + coalesce(${document}.retrievedAt, '') + ' ' + ${document}.sha256`;
