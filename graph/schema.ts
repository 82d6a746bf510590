import type { SearchLabel } from './engine.ts';

/**
 * Labels whose `id` is unique. An entity's id lives on :Entity; :Agency, :System, :Attacker, :Person and :DataType are
 * second labels, and so is :Denial on a :Claim.
 */
export const nodeLabels = [
  'Entity',
  'Article',
  'Document',
  'Source',
  'Claim',
  'Figure',
  'StoryUnit',
  'Voice',
  'Incident',
  'Judgement',
  'Curation',
  'StoryKey',
  'Change',
  'Counter',
  'Meta',
] as const;

export const indexes: readonly { label: (typeof nodeLabels)[number]; property: string }[] = [
  { label: 'Change', property: 'seq' },
  { label: 'Claim', property: 'documentId' },
  { label: 'Claim', property: 'incidentId' },
  { label: 'Claim', property: 'speakerId' },
  { label: 'Figure', property: 'documentId' },
  { label: 'StoryUnit', property: 'documentId' },
  { label: 'Document', property: 'articleId' },
  { label: 'Entity', property: 'canonicalId' },
  { label: 'Entity', property: 'core' },
  { label: 'Entity', property: 'bare' },
  { label: 'Entity', property: 'initials' },
  { label: 'Entity', property: 'parent' },
  { label: 'Entity', property: 'stem' },
  { label: 'Judgement', property: 'verdict' },
  { label: 'Curation', property: 'a' },
  { label: 'Curation', property: 'b' },
  { label: 'Curation', property: 'documentId' },
  { label: 'Curation', property: 'toDocumentId' },
  { label: 'Curation', property: 'speakerId' },
];

export const textIndexes: readonly { label: SearchLabel; properties: readonly string[] }[] = [
  { label: 'Claim', properties: ['exact'] },
  { label: 'Document', properties: ['title', 'text'] },
  { label: 'Entity', properties: ['searchText'] },
];

/** Labels beside the one that carries the id. */
export const secondLabels = ['Agency', 'System', 'Attacker', 'Person', 'DataType', 'Denial'] as const;

export const relationshipTypes = [
  'VERSION_OF',
  'PUBLISHED_BY',
  'TELLS',
  'MENTIONS',
  'STATED_IN',
  'IN_UNIT',
  'MADE_BY',
  'ON_BEHALF_OF',
  'REPORTED_BY',
  'PART_OF',
  'ABOUT',
  'SAID_IN',
  'AFFILIATED_WITH',
  'OPERATES',
  'JUDGES',
  'IS',
  'KNOWN_BY',
  'RECYCLED_FROM',
  'DENIES',
  'CONFIRMS',
  'REPEATS',
  'WITHDRAWN_IN',
  'INVOLVES',
  'TARGETED',
  'EXPOSED',
  'ATTRIBUTED_TO',
] as const;
