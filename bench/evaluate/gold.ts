import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { documentKinds } from '../../schema/ontology/kinds.ts';
import { readFiles } from '../train-entities/folder.ts';

const amount = Type.Union([Type.Number(), Type.Null()]);
const entity = Type.Object({ id: Type.String(), names: Type.Array(Type.String(), { minItems: 1 }) });

const figure = Type.Object({ kind: Type.String(), low: amount, high: amount, quote: Type.String() });

const claim = Type.Object({
  id: Type.String(),
  /** The id of an entity, `author`, `media`, or `unnamed:` and the words for it. */
  speaker: Type.String(),
  stance: Type.String(),
  quote: Type.String(),
  sentence: Type.String(),
});

/** All of a NAME.gold.json that is scored. */
const goldSchema = Type.Object({
  incident: Type.String({ minLength: 1 }),
  kind: Type.Union(documentKinds.map((kind) => Type.Literal(kind))),
  published: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  agencies: Type.Array(entity),
  systems: Type.Array(entity),
  attackers: Type.Array(entity),
  people: Type.Array(entity),
  dataTypes: Type.Array(Type.String()),
  figures: Type.Array(figure),
  claims: Type.Array(claim),
  /** Claims of this document by id, of another as "NAME/c2". */
  denials: Type.Array(Type.Object({ denial: Type.String(), of: Type.String() })),
});

export type GoldEntity = Static<typeof entity>;
export type GoldFigure = Static<typeof figure>;
export type GoldClaim = Static<typeof claim>;

export interface GoldDocument extends Static<typeof goldSchema> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly text: string;
}

/** Everything that the annotators say of the documents of a folder, in the order of their names. */
export function readGold(folder: string): GoldDocument[] {
  return readFiles(folder).map(({ name: file, text, gold }) => {
    const wrong = Value.Errors(goldSchema, gold).First();
    if (wrong) throw Object.assign(new Error(`${file}: ${wrong.path || '/'} ${wrong.message}`), { code: 'GOLD_INVALID' }); // prettier-ignore
    return { ...(gold as Static<typeof goldSchema>), name: file.replace(/\.gold\.json$/, ''), text };
  });
}
