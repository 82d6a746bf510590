import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Static, TSchema } from '@sinclair/typebox';
import { faultOfCuration } from '../curation-ids.ts';
import { changeRecordSchema } from './change.ts';
import { curationRecordSchema, type CurationRecord } from './curation.ts';
import { deadLetterReplaySchema, deadLetterSchema } from './dead-letter.ts';
import { documentInputSchema, documentRecordSchema } from './document.ts';
import { extractionRecordSchema } from './extraction.ts';

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; message: string };

const ajv = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true });

function parserOf<Schema extends TSchema>(schema: Schema): (value: unknown) => Parsed<Static<Schema>> {
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? { ok: true, value: value as Static<Schema> }
      : { ok: false, message: describe(validate.errors?.[0]) };
}

function describe(error: ErrorObject | undefined): string {
  if (!error) return 'does not fit its schema';
  const where = error.instancePath === '' ? 'the record' : error.instancePath.slice(1).replaceAll('/', '.');
  if (error.keyword === 'additionalProperties')
    return `${where} has an unknown field "${String(error.params['additionalProperty'])}"`;
  if (error.keyword === 'enum')
    return `${where} must be one of ${(error.params['allowedValues'] as unknown[]).map(String).join(', ')}`;
  return `${where} ${error.message ?? 'does not fit its schema'}`;
}

const curationFields = parserOf(curationRecordSchema);

function curationRecord(value: unknown): Parsed<CurationRecord> {
  const parsed = curationFields(value);
  const fault = parsed.ok ? faultOfCuration(parsed.value) : null;
  return fault === null ? parsed : { ok: false, message: fault };
}

/** Each checks a decoded value against its schema and says in words what does not fit. None throws. */
export const parse = {
  documentInput: parserOf(documentInputSchema),
  documentRecord: parserOf(documentRecordSchema),
  extractionRecord: parserOf(extractionRecordSchema),
  curationRecord,
  changeRecord: parserOf(changeRecordSchema),
  deadLetter: parserOf(deadLetterSchema),
  deadLetterReplay: parserOf(deadLetterReplaySchema),
};
