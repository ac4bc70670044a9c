import type { QuietHours } from '@/lib/domain/client';
import { dateAt, shiftDate, startOfSlot } from '@/lib/plan/slot-time';
import { wallTimeOf } from '@/lib/text/zoned-time';

import type { AlertSituation } from './alert';

/** Quiet hours and the clock (IANA) on which they are read. */
export interface QuietClock {
  hours: QuietHours;
  timeZone: string;
}

export interface QuietClocks {
  /** Silences everything; null: never. */
  person: QuietClock | null;
  /** Silences what belongs to the client of this id as well; clients without hours of their own are left out. */
  clients: ReadonlyMap<string, QuietClock>;
}

/** Whose quiet hours hold: those of the settings on this computer's clock, and those of each client on the client's. */
export function quietClocksOf({ clients, settings, timeZone }: AlertSituation): QuietClocks {
  const own = clients.flatMap(({ id, quietHours, timeZone: zone }): [string, QuietClock][] =>
    quietHours === null ? [] : [[id, { hours: quietHours, timeZone: zone ?? timeZone }]],
  );
  const { quietHours: hours } = settings;
  return { person: hours === null ? null : { hours, timeZone }, clients: new Map(own) };
}

/** Whether nothing is to be said; never so in a zone that this browser does not know. */
export function isQuiet({ hours, timeZone }: QuietClock, now: Date): boolean {
  const wall = wallTimeOf(now, timeZone);
  if (wall === null) return false;
  const { from, to } = hours;
  return from < to ? wall.hour >= from && wall.hour < to : wall.hour >= from || wall.hour < to;
}

/** When quiet begins or ends, today and tomorrow on its clock; nothing in an unknown zone. */
export function listQuietEdges({ hours, timeZone }: QuietClock, now: Date): Date[] {
  const today = dateAt(now, timeZone);
  const days = today === null ? [] : [today, shiftDate(today, 1)].filter((date) => date !== null);
  const slots = days.flatMap((date) => [hours.from, hours.to].map((hour) => ({ date, time: clockOf(hour), timeZone })));
  return slots.map(startOfSlot).filter((edge) => edge !== null);
}

function clockOf(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
