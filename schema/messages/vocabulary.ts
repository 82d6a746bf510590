import { Type, type TSchema, type TUnion, type TNull, type TUnsafe } from '@sinclair/typebox';

/** Pieces that several message schemas share. */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
  description?: string,
): TUnsafe<Values[number]> {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...(description ? { description } : {}) });
}

export function nullable<Schema extends TSchema>(schema: Schema): TUnion<[Schema, TNull]> {
  return Type.Union([schema, Type.Null()]);
}

export const id = (...prefixes: string[]): TUnsafe<`${string}_${string}`> =>
  Type.Unsafe<`${string}_${string}`>({ type: 'string', pattern: `^(${prefixes.join('|')})_[a-z2-7]{26}$` });

/** ISO 8601 UTC of fixed width: 2023-06-12T00:00:00.000Z. */
export const dateTime = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' });

/** Code points from the start of the stored text. */
export const offset = Type.Integer({ minimum: 0 });
