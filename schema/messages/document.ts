import { Type, type Static } from '@sinclair/typebox';
import { datePrecisions, documentFormats, documentKinds, entityKinds, stances } from '../ontology/kinds.ts';
import { dateTime, id, nullable, offset, oneOf } from './vocabulary.ts';

/** What a person or a program hands in: one line of NDJSON, one element of `ingestDocuments`. */
export const documentInputSchema = Type.Object(
  {
    kind: Type.Optional(oneOf(documentKinds, 'NEWS when left out; CSAF is always ADVISORY')),
    title: Type.Optional(Type.String({ maxLength: 2000 })),
    url: Type.Optional(Type.String({ maxLength: 2000, description: 'http(s) address of the article' })),
    publisher: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
    publishedAt: Type.Optional(
      Type.String({ maxLength: 40, description: 'ISO 8601 date, or date and time with offset' }),
    ),
    retrievedAt: Type.Optional(Type.String({ maxLength: 40, description: 'ISO 8601 date and time with offset' })),
    text: Type.Optional(Type.String({ description: 'plain text; its first line is the title when none is given' })),
    html: Type.Optional(Type.String({ description: 'a page; its main text is taken' })),
    csaf: Type.Optional(Type.Unknown({ description: 'a CSAF 2.0 advisory as JSON' })),
  },
  {
    $id: 'https://gainsay.dev/schema/document-input.v1.schema.json',
    title: 'DocumentInput',
    description: 'One document to read. Exactly one of text, html and csaf is given.',
    additionalProperties: false,
  },
);
export type DocumentInput = Static<typeof documentInputSchema>;

/** A statement that the source states as data and not in prose (CSAF), placed in the rendered text. */
const givenStatementSchema = Type.Object(
  {
    start: offset,
    end: offset,
    stance: oneOf(stances),
    speaker: Type.String({ minLength: 1, description: 'name of the publisher or party' }),
    about: Type.Array(
      Type.Object(
        {
          kind: Type.Union([oneOf(entityKinds), Type.Literal('DATA_TYPE')]),
          name: Type.String(),
          start: offset,
          end: offset,
        },
        { additionalProperties: false },
      ),
    ),
    pointer: Type.String({ description: 'JSON pointer into the source' }),
    rule: Type.String({ description: 'which field of the source says so, for instance csaf:known_affected' }),
  },
  { additionalProperties: false },
);
export type GivenStatement = Static<typeof givenStatementSchema>;

/** A record of `gainsay.documents.v1`: an accepted, masked document. */
export const documentRecordSchema = Type.Object(
  {
    schema: Type.Literal('gainsay.document.v1'),
    id: id('doc'),
    articleId: id('art'),
    kind: oneOf(documentKinds),
    format: oneOf(documentFormats),
    title: nullable(Type.String()),
    url: nullable(Type.String()),
    publisher: nullable(Type.String({ minLength: 1 })),
    publishedAt: nullable(dateTime),
    publishedAtPrecision: nullable(oneOf(datePrecisions)),
    retrievedAt: nullable(dateTime),
    recordedAt: dateTime,
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    language: Type.Literal('en'),
    text: Type.String({ minLength: 1 }),
    masked: Type.Integer({ minimum: 0, description: 'how many personal identifiers were masked' }),
    statements: Type.Array(givenStatementSchema),
  },
  {
    $id: 'https://gainsay.dev/schema/document.v1.schema.json',
    title: 'DocumentRecord',
    description: 'A document as it lies in the log: accepted, masked, with the time at which Gainsay learned of it.',
    additionalProperties: false,
  },
);
export type DocumentRecord = Static<typeof documentRecordSchema>;
