import { Type, type Static } from '@sinclair/typebox';
import { dateTime, id, nullable, oneOf } from './vocabulary.ts';

export const changeKinds = ['DOCUMENT_ADDED', 'CLAIM_ADDED', 'CLAIM_CLOSED', 'LINK_ADDED', 'INCIDENT_CHANGED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A record of `gainsay.changes.v1`: one row of the outbox that every write fills in its own transaction. */
export const changeRecordSchema = Type.Object(
  {
    schema: Type.Literal('gainsay.change.v1'),
    seq: Type.Integer({ minimum: 1, description: 'the cursor that readers resume from' }),
    kind: oneOf(changeKinds),
    documentId: nullable(id('doc')),
    claimId: nullable(id('clm')),
    linkId: nullable(id('lnk')),
    incidentId: nullable(id('inc')),
    recordedAt: dateTime,
  },
  {
    $id: 'https://gainsay.dev/schema/change.v1.schema.json',
    title: 'ChangeRecord',
    description: 'Something that became known to the graph.',
    additionalProperties: false,
  },
);
export type ChangeRecord = Static<typeof changeRecordSchema>;
