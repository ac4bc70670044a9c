import { regionalLocale } from '@/lib/i18n/regional-locale';
import { dateAt, startOfSlot, type Slot } from '@/lib/plan/slot-time';

/** "Thu 5 Mar, 10:00", the weekday said because managers plan by it; only the clock where the day is today's. */
export function slotWords(slot: Slot, now: Date): string {
  const start = startOfSlot(slot);
  if (start === null) return [slot.date, slot.time].filter((part) => part !== null).join(' ');
  const isToday = dateAt(now, slot.timeZone) === slot.date;
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const isDayShown = !isToday || slot.time === null;
  return new Intl.DateTimeFormat(regionalLocale(), {
    ...(isDayShown ? day : {}),
    ...(slot.time === null ? {} : clock),
    timeZone: slot.timeZone,
  }).format(start);
}
