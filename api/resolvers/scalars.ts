import { Kind, type GraphQLError, type GraphQLScalarType } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { fault } from '../errors.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;
const dateAndTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** @throws GraphQLError BAD_USER_INPUT */
export function parseDateTime(value: unknown): string {
  const bad = (): GraphQLError =>
    fault('BAD_USER_INPUT', `"${String(value)}" is neither a date nor a date and time with an offset (ISO 8601).`);
  if (typeof value !== 'string') throw bad();
  const day = date.test(value) ? value : dateAndTime.exec(value)?.[1];
  // Date.parse takes the 30th of February for the 2nd of March.
  if (day === undefined || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) throw bad();
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) throw bad();
  return moment.toISOString();
}

function parseUrl(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value)) return value;
  throw fault('BAD_USER_INPUT', `"${String(value)}" is no http or https address.`);
}

/** @throws GraphQLError BAD_DURATION */
function parseDuration(value: unknown): string {
  try {
    const duration = Temporal.Duration.from(String(value));
    if (typeof value === 'string' && duration.sign >= 0) return duration.toString();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
  }
  throw fault('BAD_DURATION', `"${String(value)}" is no span of time that runs forwards (ISO 8601, for instance P7D).`);
}

/** Functions and no GraphQLScalarType: that would come in place of the SDL's, with its description and link. */
export type ScalarFunctions = Pick<GraphQLScalarType<string, string>, 'serialize' | 'parseValue' | 'parseLiteral'>;

function textScalar(name: string, parse: (value: unknown) => string): ScalarFunctions {
  return {
    serialize: (value) => {
      if (typeof value !== 'string') throw new TypeError(`${name} is not text`);
      return value;
    },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  };
}

export const DateTime = textScalar('DateTime', parseDateTime);
export const Url = textScalar('URL', parseUrl);
export const Duration = textScalar('Duration', parseDuration);
