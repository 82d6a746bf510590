import type { DatePrecision } from '../../schema/ontology/kinds.ts';
import { refuse, take, type Outcome } from './refusal.ts';

export interface PointInTime {
  /** ISO 8601 UTC of fixed width. */
  readonly at: string;
  readonly precision: DatePrecision;
}

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const timeForm = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;

/** 36 hours: a date without a time may be a day ahead of UTC, and clocks of publishers are not exact. */
const toleranceMs = 36 * 60 * 60 * 1000;
const earliestYear = 1990;

/**
 * A date alone keeps day precision; a date and time needs its offset. Anything else says too little to be placed.
 *
 * @param now ISO 8601 UTC: what lies far after it cannot have been published
 */
export function parsePointInTime(value: string, field: string, now: string): Outcome<PointInTime> {
  const written = value.trim();
  const parsed = dayForm.test(written) ? dayOf(written) : secondOf(written);
  if (parsed === null)
    return refuse(
      'BAD_DATE',
      `${field} "${shown(written)}" is neither an ISO 8601 date (2023-06-12) nor a date and time with offset (2023-06-12T09:30:00+05:30)`,
    );
  const year = Number(parsed.at.slice(0, 4));
  if (year < earliestYear) return refuse('BAD_DATE', `${field} "${shown(written)}" lies before ${earliestYear}`);
  if (Date.parse(parsed.at) > Date.parse(now) + toleranceMs)
    return refuse('BAD_DATE', `${field} "${shown(written)}" lies in the future`);
  return take(parsed);
}

function dayOf(written: string): PointInTime | null {
  const at = `${written}T00:00:00.000Z`;
  const ms = Date.parse(at);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== at ? null : { at, precision: 'DAY' };
}

function secondOf(written: string): PointInTime | null {
  const [, day, hour, minute, second = '00', sign, offsetHour = '00', offsetMinute = '00'] =
    timeForm.exec(written) ?? [];
  if (day === undefined || hour === undefined || minute === undefined || dayOf(day) === null) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59) return null;
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000;
  const at = new Date(Date.parse(`${day}T${hour}:${minute}:${second}.000Z`) - offsetMs).toISOString();
  return { at, precision: 'SECOND' };
}

const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
