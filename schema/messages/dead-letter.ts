import { Type, type Static } from '@sinclair/typebox';
import { dateTime, nullable, oneOf } from './vocabulary.ts';

export const deadLetterCodes = [
  'UNDECODABLE',
  'NOT_JSON',
  'SCHEMA_MISMATCH',
  'TOO_LARGE',
  'NOT_GROUNDED',
  'EXTRACTION_FAILED',
  'WRITE_REFUSED',
] as const;
export type DeadLetterCode = (typeof deadLetterCodes)[number];

/** A record of `gainsay.dead-letters.v1`: what could not be processed, from where, and why. */
export const deadLetterSchema = Type.Object(
  {
    schema: Type.Literal('gainsay.dead-letter.v1'),
    id: Type.String({ description: 'topic/partition/offset of the record' }),
    code: oneOf(deadLetterCodes),
    message: Type.String(),
    sourceTopic: Type.String(),
    sourcePartition: Type.Integer({ minimum: 0 }),
    sourceOffset: Type.String({ pattern: '^[0-9]+$' }),
    sourceKey: nullable(Type.String()),
    stage: Type.String({ description: 'which handler refused it' }),
    failedAt: dateTime,
    payload: nullable(
      Type.String({ description: 'the masked record as text; null where its bytes could not be decoded' }),
    ),
    payloadSha256: Type.String(),
    payloadBytes: Type.Integer({ minimum: 0 }),
  },
  {
    $id: 'https://gainsay.dev/schema/dead-letter.v1.schema.json',
    title: 'DeadLetter',
    description: 'A record that could not be processed, with where it came from and why.',
    additionalProperties: false,
  },
);
export type DeadLetter = Static<typeof deadLetterSchema>;

/** Lies in the same topic: the dead letter of this id went back to its topic. */
export const deadLetterReplaySchema = Type.Object(
  {
    schema: Type.Literal('gainsay.dead-letter-replay.v1'),
    id: Type.String({ description: 'id of the dead letter' }),
    replayedAt: dateTime,
  },
  {
    $id: 'https://gainsay.dev/schema/dead-letter-replay.v1.schema.json',
    title: 'DeadLetterReplay',
    description: 'A dead letter was put back into the topic it came from.',
    additionalProperties: false,
  },
);
export type DeadLetterReplay = Static<typeof deadLetterReplaySchema>;
