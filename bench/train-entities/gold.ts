import { Value } from '@sinclair/typebox/value';
import { Type, type Static } from '@sinclair/typebox';
import { annotate, type AnnotatedText } from '../../ingest/extract/text/annotate.ts';
import type { EntityKind } from '../../schema/ontology/kinds.ts';

const entities = Type.Optional(Type.Array(Type.Object({ names: Type.Array(Type.String(), { minItems: 1 }) })));

/** What the trainer reads of a NAME.gold.json; the annotations of claims, figures and data types are not looked at. */
const goldSchema = Type.Object({
  incident: Type.String({ minLength: 1 }),
  agencies: entities,
  systems: entities,
  attackers: entities,
  people: entities,
});

/** The lists of a NAME.gold.json, and the kind of what is in each. */
export const lists = [
  ['agencies', 'AGENCY'],
  ['systems', 'SYSTEM'],
  ['attackers', 'ATTACKER'],
  ['people', 'PERSON'],
] as const satisfies readonly (readonly [keyof Static<typeof goldSchema>, EntityKind])[];

export interface GoldEntity {
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

export interface AnnotatedDocument {
  readonly incident: string;
  readonly text: AnnotatedText;
  readonly entities: readonly GoldEntity[];
}

/** @param name says in a fault which document it was */
export function parseGold(name: string, text: string, gold: unknown): AnnotatedDocument {
  const wrong = Value.Errors(goldSchema, gold).First();
  if (wrong) throw Object.assign(new Error(`${name}: ${wrong.path || '/'} ${wrong.message}`), { code: 'GOLD_INVALID' });
  const known = gold as Static<typeof goldSchema>;
  return {
    incident: known.incident,
    text: annotate(text, text.trimStart().split('\n')[0]?.trim() ?? null),
    entities: lists.flatMap(([list, kind]) => (known[list] ?? []).map(({ names }) => ({ kind, names }))),
  };
}
