/**
 * Makes a field without a resolver a type error, unless its row has it as it is: codegen's types leave every resolver
 * optional, and graphql would answer null for a forgotten one.
 */
type Result<Field> = Awaited<ReturnType<Extract<NonNullable<Field>, (...args: never[]) => unknown>>>;

type Given<Fields, Row> = {
  [Name in keyof Fields]-?: Name extends '__isTypeOf'
    ? Name
    : Name extends keyof Row
      ? string extends keyof Row // the root types have no row: codegen writes an index signature
        ? never
        : Row[Name] extends Result<Fields[Name]>
          ? Name
          : never
      : never;
}[keyof Fields];

export type Complete<Fields, Row> = Fields & Required<Omit<Fields, Given<Fields, Row>>>;

type NeedsNothing<Fields, Row> = object extends Complete<Fields, Row> ? true : false;

/** Every type that needs a resolver has to be there, with every field that needs one. */
export type CompleteMap<Map, Rows> = {
  [
    Type in keyof Map as Type extends keyof Rows
      ? NeedsNothing<NonNullable<Map[Type]>, Rows[Type]> extends true
        ? never
        : Type
      : Type
  ]-?: Type extends keyof Rows ? Complete<NonNullable<Map[Type]>, Rows[Type]> : NonNullable<Map[Type]>;
};
