import { GraphError, type CypherParams } from './engine.ts';

/** Neo4j refuses index keys over 8 KB; ids stay far below it, so that an id never fails on one engine only. */
const maxIdBytes = 4096;

const isId = (name: string): boolean => name === 'id' || name.endsWith('Id');
const isProperties = (name: string): boolean => name === 'props' || name.endsWith('Props');

function refuse(path: string, why: string): never {
  throw new GraphError('STATEMENT_FAILED', `parameter ${path}: ${why}`);
}

function checkScalar(value: unknown, path: string, name: string): void {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) refuse(path, 'a lone surrogate has no UTF-8 form');
      if (isId(name) && value.length * 3 >= maxIdBytes && Buffer.byteLength(value) >= maxIdBytes)
        refuse(path, `an id stays under ${maxIdBytes} bytes`);
      return;
    case 'number':
      if (!Number.isFinite(value)) refuse(path, `${value} cannot be stored`);
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) refuse(path, 'an integer stays within 2^53');
      return;
    case 'boolean':
      return;
    default:
      refuse(path, `a value of type ${typeof value} cannot be stored`);
  }
}

function checkList(list: readonly unknown[], path: string, name: string, inProperties: boolean): void {
  const first = list[0];
  for (const [at, item] of list.entries()) {
    const place = `${path}[${at}]`;
    if (item === null) refuse(place, 'a list has no null in it');
    if (typeof item !== typeof first || Array.isArray(item) !== Array.isArray(first))
      refuse(place, 'the items of a list have one type');
    if (inProperties && typeof item === 'object') refuse(place, 'a property holds no lists or maps in a list');
    checkValue(item, place, name, inProperties);
  }
}

function checkMap(map: object, path: string, inProperties: boolean): void {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null) refuse(path, 'only plain objects are maps');
  if (inProperties) refuse(path, 'a property holds no map; store JSON text');
  for (const [key, value] of Object.entries<unknown>(map as Record<string, unknown>)) {
    if (isProperties(key) && value !== null && typeof value === 'object' && !Array.isArray(value)) {
      for (const [name, property] of Object.entries<unknown>(value as Record<string, unknown>))
        checkValue(property, `${path}.${key}.${name}`, name, true);
    } else checkValue(value, `${path}.${key}`, key, false);
  }
}

function checkValue(value: unknown, path: string, name: string, inProperties: boolean): void {
  if (value === null) return;
  if (Array.isArray(value)) checkList(value, path, name, inProperties);
  else if (typeof value === 'object') checkMap(value, path, inProperties);
  else checkScalar(value, path, name);
}

/**
 * The one check of what goes into a statement: whatever passes means the same on both engines.
 * Maps named `props` (or ending so) are properties of one node or link, and hold no maps. See docs/cypher.md, values.
 *
 * @throws GraphError STATEMENT_FAILED, naming the place
 */
export function checkParams(params: CypherParams): void {
  checkMap(params, '$', false);
}
