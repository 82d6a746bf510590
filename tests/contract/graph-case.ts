/** What the suite has to know to run a statement on both engines and compare. */
export interface Case<Params, Row> {
  params: Params;
  /** Where given, the rows; it proves that they have the shape that the statement's type says. */
  rows?: readonly Row[];
  /** Nothing is found or changed, and that is the point of the case. */
  empty?: true;
}

export interface Entry<Params, Row> {
  /** 'none' for rows that the statement does not order: they are compared as a multiset. */
  order: 'total' | 'none';
  cases: readonly [Case<Params, Row>, ...Case<Params, Row>[]];
}

interface Typed<Params, Row> {
  readonly text: string;
  readonly types?: { params: Params; row: Row };
}

type Leaf = string | number | boolean | ((...args: never[]) => unknown);

type HasStatements<Export> =
  Export extends Typed<unknown, unknown>
    ? true
    : Export extends Leaf
      ? false
      : Export extends readonly (infer Item)[]
        ? HasStatements<Item>
        : true extends HasStatements<Export[keyof Export]>
          ? true
          : false;

/**
 * A table for a family: its exports and groups, by name. A statement without a case is a type error. A list, or a group
 * of statements with the same parameters, may have one entry for all; exports without statements are left out.
 */
export type CasesOf<Family> =
  Family extends Typed<infer Params, infer Row>
    ? Entry<Params, Row>
    : Family extends readonly Typed<infer Params, infer Row>[]
      ? Entry<Params, Row>
      : Family extends Readonly<Record<string, Typed<infer Params, infer Row>>>
        ? Entry<Params, Row> | ByName<Family>
        : ByName<Family>;

type ByName<Family> = {
  [Name in keyof Family as HasStatements<Family[Name]> extends true ? Name : never]: CasesOf<Family[Name]>;
};

/** Rows in a total order of their own, or in none. */
export function ordered<Params, Row>(...cases: Entry<Params, Row>['cases']): Entry<Params, Row> {
  return { order: 'total', cases };
}
export function unordered<Params, Row>(...cases: Entry<Params, Row>['cases']): Entry<Params, Row> {
  return { order: 'none', cases };
}
/** For statements that return nothing: what they did is compared, as a dump of the graph. */
export function writes<Params>(...cases: Entry<Params, never>['cases']): Entry<Params, never> {
  return { order: 'none', cases };
}
