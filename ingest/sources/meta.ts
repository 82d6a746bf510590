import { Type, type Static } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { documentInputSchema, type DocumentInput } from '../../schema/messages/document.ts';
import { refuse, take, type Outcome } from './refusal.ts';

/** What `NAME.meta.json` may say of the text beside it. `published` is the name of the flag, for `publishedAt`. */
const metaSchema = Type.Object(
  {
    ...Type.Pick(documentInputSchema, ['kind', 'title', 'url', 'publisher', 'publishedAt', 'retrievedAt']).properties,
    published: Type.Optional(Type.String({ maxLength: 40 })),
  },
  { additionalProperties: false },
);
const validate = new Ajv({ strict: true }).compile<Static<typeof metaSchema>>(metaSchema);

export type Meta = Omit<DocumentInput, 'text' | 'html' | 'csaf'>;

export function parseMeta(text: string): Outcome<Meta> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    return refuse('BAD_JSON', cause instanceof Error ? cause.message : 'not JSON');
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    const unknown: unknown = error?.params['additionalProperty'];
    return refuse(
      'BAD_INPUT',
      typeof unknown === 'string'
        ? `unknown field "${unknown}"`
        : `${error?.instancePath.slice(1) ?? ''} ${error?.message ?? 'does not fit'}`.trim(),
    );
  }
  const { published, ...meta } = value;
  if (published === undefined) return take(meta);
  if (meta.publishedAt !== undefined) return refuse('BAD_INPUT', 'published and publishedAt say the same thing twice');
  return take({ ...meta, publishedAt: published });
}
