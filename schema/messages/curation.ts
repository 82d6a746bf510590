import { Type, type Static } from '@sinclair/typebox';
import { datePrecisions, documentKinds, stances } from '../ontology/kinds.ts';
import { dateTime, id, nullable, offset, oneOf } from './vocabulary.ts';

const strict = { additionalProperties: false };

/** A claim, named so that a newer reading of its document can be asked for it. No words of the text: those can be erased. */
export const claimAnchorSchema = Type.Object(
  {
    documentId: id('doc'),
    start: offset,
    end: offset,
    rank: Type.Integer({ minimum: 0, description: 'tells apart claims of several speakers on one span' }),
  },
  strict,
);
export type ClaimAnchor = Static<typeof claimAnchorSchema>;

const judgementSchema = Type.Object(
  {
    kind: Type.Literal('JUDGEMENT'),
    a: id('agc', 'sys', 'atk', 'per', 'unt'),
    b: id('agc', 'sys', 'atk', 'per', 'unt'),
    verdict: oneOf(['SAME', 'NOT_SAME'], 'whether two names of one kind, or two stories, are the same thing'),
  },
  { ...strict, description: 'a is the smaller id; both are of one kind' },
);
export type JudgementDecision = Static<typeof judgementSchema>;

const linkSchema = Type.Object(
  {
    kind: Type.Literal('LINK'),
    from: claimAnchorSchema,
    to: claimAnchorSchema,
    link: oneOf(['DENIES', 'CONFIRMS', 'NONE'], 'how the first claim answers the second'),
  },
  strict,
);
export type LinkDecision = Static<typeof linkSchema>;

const claimSchema = Type.Object(
  {
    kind: Type.Literal('CLAIM'),
    claim: claimAnchorSchema,
    noClaim: Type.Boolean({ description: 'nothing is claimed there; stance and speaker are then null' }),
    stance: nullable(oneOf(stances, 'null where it was read rightly')),
    speaker: nullable(id('agc', 'atk', 'per')),
  },
  strict,
);
export type ClaimDecision = Static<typeof claimSchema>;

const withdrawalSchema = Type.Object(
  {
    kind: Type.Literal('WITHDRAWAL'),
    documentId: id('doc'),
    document: Type.Object(
      {
        kind: oneOf(documentKinds),
        publishedAt: nullable(dateTime),
        publishedAtPrecision: nullable(oneOf(datePrecisions)),
        recordedAt: dateTime,
        sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      },
      { ...strict, description: 'what stays known of it, since its own record is erased' },
    ),
  },
  strict,
);
export type WithdrawalDecision = Static<typeof withdrawalSchema>;

export const decisionSchema = Type.Union([judgementSchema, linkSchema, claimSchema, withdrawalSchema]);
export type Decision = Static<typeof decisionSchema>;

const who = Type.String({ minLength: 1, maxLength: 200, description: 'name of the key it was done with, or "local"' });
const why = Type.String({ minLength: 1, maxLength: 2000, description: 'in words, masked' });

const earlierSchema = Type.Object(
  {
    decision: decisionSchema,
    by: who,
    reason: why,
    decidedAt: dateTime,
    withdrawn: nullable(Type.Object({ by: who, reason: why, at: dateTime }, strict)),
  },
  strict,
);
export type EarlierDecision = Static<typeof earlierSchema>;

/**
 * A record of `gainsay.documents.v1` beside the documents, and of `gainsay.extractions.v1` as it came: what a person
 * decided. Its key is its id, which is made of what is decided about, so that compaction keeps the newest.
 */
export const curationRecordSchema = Type.Object(
  {
    schema: Type.Literal('gainsay.curation.v1'),
    id: id('cur'),
    decision: decisionSchema,
    by: who,
    reason: why,
    decidedAt: dateTime,
    recordedAt: Type.String({
      ...dateTime,
      description: 'when Gainsay learned of this record: of the decision, or that it was withdrawn',
    }),
    withdrawn: nullable(Type.Object({ by: who, reason: why }, strict)),
    earlier: Type.Array(earlierSchema, {
      description:
        'what else was decided about the same thing, oldest first: before this, or later and taken back, so that this stands again',
    }),
  },
  {
    $id: 'https://gainsay.dev/schema/curation.v1.schema.json',
    title: 'CurationRecord',
    description: 'What a curator decided about names, stories, links, a claim or a document, or that it was withdrawn.',
    additionalProperties: false,
  },
);
export type CurationRecord = Static<typeof curationRecordSchema>;
