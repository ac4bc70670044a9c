import { m } from '@/lib/i18n/messages';
import { formatNumber } from '@/lib/i18n/format-count';
import { classNames } from '@/components/ui/class-names';

import { isWeekend, weekNumber } from './calendar-days';
import type { DayEntries, PlanEntry } from './day-entries';
import { dayWords } from './day-words';
import { MonthDay } from './month-day';
import type { CursorPlace } from './use-grid-cursor';

interface MonthViewProps {
  weeks: readonly (readonly string[])[];
  /** "2026-03": days of other months are paler. */
  month: string;
  today: string;
  days: DayEntries;
  /** The entries of a day that are drawn. */
  drawn: ReadonlyMap<string, readonly PlanEntry[]>;
  place: CursorPlace | null;
  onExpand: (date: string) => void;
}

const NO_ENTRIES: readonly PlanEntry[] = [];

/** The names of the days of a week, weekends in red. */
function MonthHead({ week }: { week: readonly string[] }) {
  return (
    <div
      role="row"
      className="sticky top-0 z-10 grid grid-cols-[2rem_repeat(7,minmax(0,1fr))] border-b border-line bg-canvas"
    >
      <span role="columnheader" className="py-1 text-center text-[0.6875rem] text-ink-faint">
        <span aria-hidden>{m.calendar_week_short()}</span>
        <span className="sr-only">{m.calendar_week_number()}</span>
      </span>
      {week.map((date) => (
        <span
          key={date}
          role="columnheader"
          className={classNames(
            'py-1 text-center text-xs font-semibold',
            isWeekend(date) ? 'text-danger' : 'text-ink-soft',
          )}
        >
          {dayWords(date, 'weekday')}
        </span>
      ))}
    </div>
  );
}

/** The month as a table: a row per week, a cell per day. */
export function MonthView({ weeks, month, today, days, drawn, place, onExpand }: MonthViewProps) {
  return (
    <div role="table" aria-label={m.calendar_view_month()} className="min-w-3xl">
      <MonthHead week={weeks[0] ?? []} />
      {weeks.map((week) => (
        <div
          key={week[0]}
          role="row"
          className="grid grid-cols-[2rem_repeat(7,minmax(0,1fr))] border-b border-line [contain:layout_style]"
        >
          <span role="rowheader" className="pt-1.5 text-center text-[0.6875rem] text-ink-faint tabular">
            {formatNumber(weekNumber(week[0] ?? ''))}
          </span>
          {week.map((date) => (
            <MonthDay
              key={date}
              date={date}
              isToday={date === today}
              isOther={!date.startsWith(month)}
              drawn={drawn.get(date) ?? NO_ENTRIES}
              count={days.get(date)?.length ?? 0}
              // Only the day that holds the cursor is told of it: the others need not be drawn anew.
              reachable={place?.columnId === date ? (place.itemId ?? date) : null}
              onExpand={onExpand}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
