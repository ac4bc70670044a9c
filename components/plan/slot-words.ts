import { dateFormat } from '@/lib/i18n/date-format';
import { dateAt, startOfSlot, type Slot } from '@/lib/plan/slot-time';

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;
const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const satisfies Intl.DateTimeFormatOptions;

/**
 * "Thu 5 Mar, 10:00" on the slot's own clock: the weekday is said because managers plan by it, the year where it is another; only the
 * clock where the day is today's.
 */
export function slotWords(slot: Slot, now: Date): string {
  const start = startOfSlot(slot);
  if (start === null) return [slot.date, slot.time].filter((part) => part !== null).join(' ');
  const today = dateAt(now, slot.timeZone);
  const isDayShown = today !== slot.date || slot.time === null;
  const isYearShown = isDayShown && today?.slice(0, 4) !== slot.date.slice(0, 4);
  return dateFormat({
    ...(isDayShown && DAY),
    ...(isYearShown && { year: 'numeric' }),
    ...(slot.time !== null && CLOCK),
    timeZone: slot.timeZone,
  }).format(start);
}
