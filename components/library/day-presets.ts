import type { DayRange } from '@/components/ui/date-range';
import { m } from '@/lib/i18n/messages';

function dayBefore(today: Date, days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, 12);
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${day.getFullYear()}-${month}-${date}`;
}

/** The stretches people ask for most, ending today on the person's own clock. */
export function buildDayPresets(today = new Date()): { label: string; range: DayRange }[] {
  return [
    { label: m.library_days_today(), range: { from: dayBefore(today, 0), to: null } },
    { label: m.library_days_week(), range: { from: dayBefore(today, 6), to: null } },
    { label: m.library_days_month(), range: { from: dayBefore(today, 29), to: null } },
    { label: m.library_days_any(), range: { from: null, to: null } },
  ];
}
