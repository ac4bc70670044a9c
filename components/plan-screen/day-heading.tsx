import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { isWeekend } from './calendar-days';
import { dayWords } from './day-words';
import { usePlanSurface } from './plan-surface';
import { columnDomId } from './use-grid-cursor';

interface DayHeadingProps {
  date: string;
  isToday: boolean;
  /** How many items the day has. */
  count: number;
  isReachable: boolean;
  text: string;
}

/** The number of a day: where the keyboard stands on it, and a press away from a new item. */
export function DayHeading({ date, isToday, count, isReachable, text }: DayHeadingProps) {
  const surface = usePlanSurface();
  return (
    <button
      type="button"
      id={columnDomId(date)}
      data-plan-day={date}
      tabIndex={isReachable ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      title={m.calendar_add_on_day()}
      onFocus={() => surface.focused(date, null)}
      onClick={() => surface.create(date)}
      className={classNames(
        'relative inline-flex min-h-6 min-w-6 items-center justify-center rounded-full px-1.5 text-xs font-semibold tabular hover:bg-hover',
        isWeekend(date) && !isToday && 'text-danger',
        isToday && 'bg-accent text-accent-ink hover:bg-accent-strong',
      )}
    >
      <span aria-hidden>{text}</span>
      <span className="sr-only">
        {m.calendar_day_label({ day: dayWords(date, 'full'), count, shown: formatNumber(count) })}
      </span>
    </button>
  );
}
