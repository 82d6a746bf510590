import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { dataTypeCodes } from '../../schema/ontology/data-types.ts';

/** What is read here of a NAME.gold.json. */
const goldSchema = Type.Object({
  incident: Type.String({ minLength: 1 }),
  dataTypes: Type.Array(Type.Union(dataTypeCodes.map((code) => Type.Literal(code)))),
});

type DataTypeGold = Static<typeof goldSchema>;

/** @param name says in a fault which document it was */
export function parseGold(name: string, gold: unknown): DataTypeGold {
  const wrong = Value.Errors(goldSchema, gold).First();
  if (wrong) throw Object.assign(new Error(`${name}: ${wrong.path || '/'} ${wrong.message}`), { code: 'GOLD_INVALID' });
  return gold as DataTypeGold;
}
