import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { documentKinds } from '../../schema/ontology/kinds.ts';

const named = Type.Array(Type.Object({ id: Type.String(), names: Type.Array(Type.String(), { minItems: 1 }) }));

const claim = Type.Object({
  id: Type.String(),
  /** The id of an entity, `author`, `media`, or `unnamed:` and the words for it. */
  speaker: Type.String(),
  stance: Type.String(),
  quote: Type.String(),
  /** That the quote stands in. */
  sentence: Type.String(),
  cue: Type.Optional(Type.String()),
  source: Type.Optional(Type.String()),
});

/** What is read here of a NAME.gold.json; the annotations of figures and data types are not looked at. */
const goldSchema = Type.Object({
  incident: Type.String({ minLength: 1 }),
  kind: Type.Union(documentKinds.map((kind) => Type.Literal(kind))),
  agencies: named,
  systems: named,
  attackers: named,
  people: named,
  claims: Type.Array(claim),
  /** Ids of claims. */
  denials: Type.Array(Type.Object({ denial: Type.String(), of: Type.String() })),
});

export type Gold = Static<typeof goldSchema>;
export type GoldClaim = Static<typeof claim>;

/** @param name says in a fault which document it was */
export function parseGold(name: string, gold: unknown): Gold {
  const wrong = Value.Errors(goldSchema, gold).First();
  if (wrong) throw Object.assign(new Error(`${name}: ${wrong.path || '/'} ${wrong.message}`), { code: 'GOLD_INVALID' });
  return gold as Gold;
}
