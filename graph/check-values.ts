import { GraphError, type CypherParams } from './engine.ts';

/** Neo4j refuses index keys over 8 KB; ids stay far below it, so that an id never fails on one engine only. */
const maxIdBytes = 4096;

const isId = (name: string): boolean => name === 'id' || name.endsWith('Id');
const isProperties = (name: string): boolean => name === 'props' || name.endsWith('Props');

/** Why a value is refused, and at which place below the one that was checked. */
interface Refusal {
  readonly place: string;
  readonly why: string;
}

const refusal = (why: string): Refusal => ({ place: '', why });
const within = (step: string, { place, why }: Refusal): Refusal => ({ place: step + place, why });

function scalarRefusal(value: unknown, name: string): Refusal | null {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) return refusal('a lone surrogate has no UTF-8 form');
      if (isId(name) && value.length * 3 >= maxIdBytes && Buffer.byteLength(value) >= maxIdBytes)
        return refusal(`an id stays under ${maxIdBytes} bytes`);
      return null;
    case 'number':
      if (!Number.isFinite(value)) return refusal(`${value} cannot be stored`);
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) return refusal('an integer stays within 2^53');
      return null;
    case 'boolean':
      return null;
    default:
      return refusal(`a value of type ${typeof value} cannot be stored`);
  }
}

function itemRefusal(item: unknown, first: unknown, name: string, inProperties: boolean): Refusal | null {
  if (item === null) return refusal('a list has no null in it');
  if (typeof item !== typeof first || Array.isArray(item) !== Array.isArray(first))
    return refusal('the items of a list have one type');
  if (inProperties && typeof item === 'object') return refusal('a property holds no lists or maps in a list');
  return refusalOf(item, name, inProperties);
}

function listRefusal(list: readonly unknown[], name: string, inProperties: boolean): Refusal | null {
  for (let at = 0; at < list.length; at++) {
    const found = itemRefusal(list[at], list[0], name, inProperties);
    if (found !== null) return within(`[${at}]`, found);
  }
  return null;
}

function mapRefusal(map: object, inProperties: boolean): Refusal | null {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null) return refusal('only plain objects are maps');
  if (inProperties) return refusal('a property holds no map; store JSON text');
  for (const [key, value] of Object.entries<unknown>(map as Record<string, unknown>)) {
    const holdsProperties = isProperties(key) && value !== null && typeof value === 'object' && !Array.isArray(value);
    const found = holdsProperties ? propertiesRefusal(value) : refusalOf(value, key, false);
    if (found !== null) return within(`.${key}`, found);
  }
  return null;
}

function propertiesRefusal(properties: object): Refusal | null {
  for (const [name, property] of Object.entries<unknown>(properties as Record<string, unknown>)) {
    const found = refusalOf(property, name, true);
    if (found !== null) return within(`.${name}`, found);
  }
  return null;
}

function refusalOf(value: unknown, name: string, inProperties: boolean): Refusal | null {
  if (value === null) return null;
  if (Array.isArray(value)) return listRefusal(value, name, inProperties);
  if (typeof value === 'object') return mapRefusal(value, inProperties);
  return scalarRefusal(value, name);
}

/**
 * The one check of what goes into a statement: whatever passes means the same on both engines.
 * Maps named `props` (or ending so) are properties of one node or link, and hold no maps. See docs/cypher.md, values.
 *
 * @throws GraphError STATEMENT_FAILED, naming the place
 */
export function checkParams(params: CypherParams): void {
  const found = mapRefusal(params, false);
  if (found !== null) throw new GraphError('STATEMENT_FAILED', `parameter $${found.place}: ${found.why}`);
}
