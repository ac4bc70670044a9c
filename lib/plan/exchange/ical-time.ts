import { instantOf, wallTimeOf } from '@/lib/text/zoned-time';

import { dateAt, dateOf, isRealDay, type Slot } from '../slot-time';
import type { IcalLine } from './ical-lines';

/** When something is, on the clock of its zone, as far as it says whose that is. */
export interface IcalMoment extends Slot {
  /** Names a zone that nobody knows: read on the clock of `fallback`. */
  unknownZone: string | null;
}

const VALUE =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<utc>Z?))?$/u;
const DURATION =
  /^\+?P(?:(?<weeks>\d{1,3})W|(?:(?<days>\d{1,4})D)?(?:T(?:(?<hours>\d{1,4})H)?(?:(?<minutes>\d{1,5})M)?(?:\d{1,6}S)?)?)$/u;

export interface ZoneChoice {
  /** IANA: the clock of values that name none, and the one on which instants of UTC are shown. */
  fallback: string;
  /** IANA names by the names that the file gives its zones. */
  known: ReadonlyMap<string, string>;
}

/** DATE and DATE-TIME (RFC 5545, 3.3.4 and 3.3.5); null for anything else, and for days and hours that no clock has. */
export function readMoment(
  { params, value }: Pick<IcalLine, 'params' | 'value'>,
  zones: ZoneChoice,
): IcalMoment | null {
  const found = VALUE.exec(value.trim())?.groups;
  if (found === undefined) return null;
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) =>
    Number(found[name] ?? 0),
  );
  const wall = { year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0, second: 0 };
  if (!isRealDay(wall) || wall.year < 1970 || wall.hour > 23 || wall.minute > 59) return null;
  const { timeZone, unknownZone } = zoneOf(params.get('TZID'), zones);
  if (found['hour'] === undefined)
    return { date: dateOf(wall), time: null, timeZone: zones.fallback, unknownZone: null };
  if (found['utc'] !== 'Z') return { date: dateOf(wall), time: clockOf(wall), timeZone, unknownZone };
  const instant = instantOf(wall, 'UTC');
  const local = instant === null ? null : wallTimeOf(instant, zones.fallback);
  return local === null
    ? null
    : { date: dateOf(local), time: clockOf(local), timeZone: zones.fallback, unknownZone: null };
}

function zoneOf(
  name: string | undefined,
  { fallback, known }: ZoneChoice,
): { timeZone: string; unknownZone: string | null } {
  if (name === undefined) return { timeZone: fallback, unknownZone: null };
  const timeZone = known.get(name) ?? name.replace(/^.*?\/(?=[A-Z][a-z]+\/[A-Z])/u, '');
  return isZone(timeZone) ? { timeZone, unknownZone: null } : { timeZone: fallback, unknownZone: name };
}

/** Whether the browser knows a zone of that name. */
export const isZone = (name: string): boolean => dateAt(new Date(0), name) !== null;

const pad = (value: number): string => String(value).padStart(2, '0');
const clockOf = ({ hour, minute }: { hour: number; minute: number }): string => `${pad(hour)}:${pad(minute)}`;

/** Minutes of a DURATION (3.3.6); null for what is none, or goes back. */
export function readMinutes(value: string): number | null {
  const found = DURATION.exec(value.trim())?.groups;
  if (found === undefined) return null;
  const [weeks, days, hours, minutes] = ['weeks', 'days', 'hours', 'minutes'].map((name) => Number(found[name] ?? 0));
  return ((weeks ?? 0) * 7 + (days ?? 0)) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
}
