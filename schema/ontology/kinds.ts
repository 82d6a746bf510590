/** The closed vocabularies of the graph: each list is the contract for records, Cypher properties and GraphQL enums alike. */

export const documentKinds = ['NEWS', 'ADVISORY', 'SOCIAL_POST'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const entityKinds = ['AGENCY', 'SYSTEM', 'ATTACKER', 'PERSON'] as const;
/** Kinds of entity that are identified by a name form. Data types are nodes too, identified by their code. */
export type EntityKind = (typeof entityKinds)[number];

export const speakerKinds = ['ENTITY', 'MEDIA', 'UNNAMED', 'AUTHOR'] as const;
/** MEDIA: unnamed reports. UNNAMED: "a senior police officer". AUTHOR: the document's own voice. */
export type SpeakerKind = (typeof speakerKinds)[number];

export const stances = [
  'ASSERTS',
  'ALLEGES',
  'CONFIRMS',
  'DENIES',
  'PARTLY_DENIES',
  'NO_EVIDENCE',
  'INVESTIGATING',
  'DECLINED_COMMENT',
  'NO_RESPONSE',
  'RETRACTS',
] as const;
export type Stance = (typeof stances)[number];

/** Stances whose claims carry the extra label `:Denial`. */
export function isDenial(stance: Stance): boolean {
  return stance === 'DENIES' || stance === 'PARTLY_DENIES';
}

export const figureKinds = [
  'PEOPLE_AFFECTED',
  'RECORDS',
  'DATA_VOLUME',
  'RANSOM',
  'PRICE',
  'SYSTEMS_AFFECTED',
  'DURATION',
] as const;
export type FigureKind = (typeof figureKinds)[number];

export const figureQualifiers = ['EXACT', 'AT_LEAST', 'UP_TO', 'ABOUT', 'RANGE'] as const;
export type FigureQualifier = (typeof figureQualifiers)[number];

/** What a document tells beside its main story: an older or another incident in passing, or one item of a digest. */
export const storyKinds = ['BACKGROUND', 'ITEM'] as const;
export type StoryKind = (typeof storyKinds)[number];

export const agencyTypes = [
  'MINISTRY',
  'POLICE',
  'CERT',
  'REGULATOR',
  'COURT',
  'HOSPITAL',
  'UNIVERSITY',
  'BANK',
  'GOVERNMENT',
  'COMPANY',
  'MEDIA',
  'OTHER',
] as const;
export type AgencyType = (typeof agencyTypes)[number];

export const datePrecisions = ['DAY', 'SECOND'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const documentFormats = ['TEXT', 'HTML', 'CSAF'] as const;
/** What the stored text was made from. */
export type DocumentFormat = (typeof documentFormats)[number];

export const incidentRoles = ['ACCUSED', 'VICTIM', 'ATTACKER', 'REGULATOR', 'RESEARCHER', 'MEDIA', 'OTHER'] as const;
export type IncidentRole = (typeof incidentRoles)[number];

export const evidenceClasses = ['ATTACKER', 'VICTIM', 'REGULATOR', 'MEDIA', 'RESEARCHER', 'OTHER'] as const;
/** Who a figure comes from, as a part in its incident. Figures of different classes are never summed. */
export type EvidenceClass = (typeof evidenceClasses)[number];
