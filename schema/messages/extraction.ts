import { Type, type Static } from '@sinclair/typebox';
import { dataTypeCodes } from '../ontology/data-types.ts';
import {
  agencyTypes,
  datePrecisions,
  entityKinds,
  figureKinds,
  figureQualifiers,
  speakerKinds,
  stances,
  storyKinds,
} from '../ontology/kinds.ts';
import { documentRecordSchema } from './document.ts';
import { dateTime, nullable, offset, oneOf } from './vocabulary.ts';

const strict = { additionalProperties: false };

/** Words in the stored text: `exact` is what stands between the two offsets, or the record is refused (Law 1). */
export const spanSchema = Type.Object({ start: offset, end: offset, exact: Type.String({ minLength: 1 }) }, strict);
export type TextSpan = Static<typeof spanSchema>;

/** Names a thing found in this document: "e3", "c12". Local to one extraction. */
const key = Type.String({ pattern: '^[a-z][0-9]+$' });

export const extractedEntitySchema = Type.Object(
  {
    key,
    kind: oneOf(entityKinds),
    name: Type.String({ minLength: 1, description: 'the best spelling in this document' }),
    form: Type.String({ minLength: 1, description: 'the normalised name that identity is judged on' }),
    qualifier: nullable(Type.String({ description: 'country, state or other qualifier of the form' })),
    generic: Type.Boolean({ description: 'true for a bare "hacker" or "the hospital": a form of this story only' }),
    agencyType: nullable(oneOf(agencyTypes)),
    mentions: Type.Array(spanSchema, { minItems: 1 }),
    rule: Type.String(),
  },
  strict,
);
export type ExtractedEntity = Static<typeof extractedEntitySchema>;

export const extractedDataTypeSchema = Type.Object(
  { code: oneOf(dataTypeCodes), mentions: Type.Array(spanSchema, { minItems: 1 }), rule: Type.String() },
  strict,
);
export type ExtractedDataType = Static<typeof extractedDataTypeSchema>;

export const extractedFigureSchema = Type.Object(
  {
    kind: oneOf(figureKinds),
    low: nullable(Type.Number()),
    high: nullable(Type.Number()),
    qualifier: oneOf(figureQualifiers),
    unit: nullable(Type.String({ description: 'people, records, bytes, seconds, systems; null for money' })),
    currency: nullable(Type.String({ description: 'ISO 4217, or the name of a crypto-currency' })),
    span: spanSchema,
    claim: nullable(key),
    rule: Type.String(),
    replaced: Type.Optional(
      Type.Boolean({ description: 'the words put another number in its place: “up from 40,000”' }),
    ),
  },
  strict,
);
export type ExtractedFigure = Static<typeof extractedFigureSchema>;

export const extractedSpeakerSchema = Type.Object(
  {
    kind: oneOf(speakerKinds),
    entity: nullable(key),
    text: Type.String({ description: 'as it stands in the document; empty for the author' }),
    span: nullable(spanSchema),
    onBehalfOf: nullable(key),
    reportedBy: nullable(key),
  },
  strict,
);
export type ExtractedSpeaker = Static<typeof extractedSpeakerSchema>;

export const extractedClaimSchema = Type.Object(
  {
    key,
    stance: oneOf(stances),
    span: spanSchema,
    sentence: spanSchema,
    cue: Type.Array(spanSchema),
    source: Type.Array(spanSchema),
    speaker: extractedSpeakerSchema,
    about: Type.Array(key, { description: 'entities that the claim is about' }),
    aboutDataTypes: Type.Array(oneOf(dataTypeCodes)),
    saidAt: nullable(dateTime),
    saidAtPrecision: nullable(oneOf(datePrecisions)),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    rule: Type.String(),
    explanation: Type.String({ description: 'why this stance, in words' }),
    partOf: nullable(key),
    pointer: nullable(Type.String({ description: 'JSON pointer into a structured source' })),
  },
  strict,
);
export type ExtractedClaim = Static<typeof extractedClaimSchema>;

export const extractedLinkSchema = Type.Object(
  {
    kind: oneOf(['DENIES', 'CONFIRMS']),
    from: key,
    to: key,
    partial: Type.Boolean(),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    reasons: Type.Array(Type.String()),
    rule: Type.String(),
  },
  strict,
);
export type ExtractedLink = Static<typeof extractedLinkSchema>;

export const extractedRelationSchema = Type.Object(
  {
    kind: oneOf(['AFFILIATED_WITH', 'OPERATES']),
    from: key,
    to: key,
    title: nullable(Type.String()),
    spans: Type.Array(spanSchema, { minItems: 1 }),
    rule: Type.String(),
  },
  strict,
);
export type ExtractedRelation = Static<typeof extractedRelationSchema>;

/** Code points, end excluded: where something is told, whose words nobody quotes. */
const place = Type.Object({ start: offset, end: offset }, strict);

export const extractedUnitSchema = Type.Object(
  {
    kind: oneOf(storyKinds),
    spans: Type.Array(place, { minItems: 1, description: 'the paragraphs that tell it' }),
    happenedAt: nullable(dateTime),
    rule: Type.String(),
    reasons: Type.Array(Type.String()),
  },
  strict,
);
/** Another story than its main one that a document tells, with about when that happened, where the text says so. */
export type ExtractedUnit = Static<typeof extractedUnitSchema>;

export const extractorSchema = Type.Object(
  {
    name: Type.String(),
    version: Type.Integer({ minimum: 1, description: 'a higher one replaces what a lower one found' }),
  },
  strict,
);

/** What was found in one document. */
export const extractionSchema = Type.Object(
  {
    extractor: extractorSchema,
    entities: Type.Array(extractedEntitySchema),
    dataTypes: Type.Array(extractedDataTypeSchema),
    figures: Type.Array(extractedFigureSchema),
    claims: Type.Array(extractedClaimSchema),
    links: Type.Array(extractedLinkSchema),
    relations: Type.Array(extractedRelationSchema),
    units: Type.Optional(
      Type.Array(extractedUnitSchema, { description: 'stories told beside the main one; none where left out' }),
    ),
  },
  strict,
);
export type Extraction = Static<typeof extractionSchema>;

/** A record of `gainsay.extractions.v1`. It carries its document, so that the writer needs nothing else. */
export const extractionRecordSchema = Type.Object(
  {
    schema: Type.Literal('gainsay.extraction.v1'),
    document: documentRecordSchema,
    extraction: extractionSchema,
  },
  {
    $id: 'https://gainsay.dev/schema/extraction.v1.schema.json',
    title: 'ExtractionRecord',
    description: 'What one extractor version found in one document.',
    additionalProperties: false,
  },
);
export type ExtractionRecord = Static<typeof extractionRecordSchema>;
