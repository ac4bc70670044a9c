import { useLayoutEffect, useRef } from 'react';

import { classNames } from '@/components/ui/class-names';
import { m } from '@/lib/i18n/messages';

import { isWeekend } from './calendar-days';
import type { DayEntries, PlanEntry } from './day-entries';
import { DayHeading } from './day-heading';
import { dayWords, timeWords } from './day-words';
import { clockOf } from './shift-slot';
import type { CursorPlace } from './use-grid-cursor';
import { AnyTimeCell, WeekColumn } from './week-column';
import { HOUR_PX } from './week-slots';

interface WeekViewProps {
  dates: readonly string[];
  today: string;
  days: DayEntries;
  place: CursorPlace | null;
}

const NO_ENTRIES: readonly PlanEntry[] = [];
const GRID = 'grid grid-cols-[3.5rem_repeat(7,minmax(7rem,1fr))]';
const HOURS = Array.from({ length: 24 }, (_, hour) => clockOf(hour * 60));
/** What is in view when the week opens: the night is seldom planned for. */
const FIRST_HOUR = 7;

/** Opens at the morning instead of at midnight. */
function useMorning() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.closest('[data-plan-scroll]')?.scrollTo({ top: FIRST_HOUR * HOUR_PX });
  }, []);
  return ref;
}

function readersOf(days: DayEntries, place: CursorPlace | null) {
  return {
    entriesOf: (date: string): readonly PlanEntry[] => days.get(date) ?? NO_ENTRIES,
    reachableOn: (date: string): string | null => (place?.columnId === date ? place.itemId : null),
  };
}

function HourAxis() {
  return (
    <span role="rowheader" className="relative">
      {HOURS.map((hour, index) => (
        <span
          key={hour}
          style={{ top: index * HOUR_PX }}
          className="absolute end-1 text-[0.6875rem] text-ink-faint tabular"
        >
          {timeWords(hour)}
        </span>
      ))}
    </span>
  );
}

/** The days, and what has no time on them. */
function WeekHead({ dates, today, days, place }: WeekViewProps) {
  const { entriesOf, reachableOn } = readersOf(days, place);
  return (
    <div role="rowgroup" className="sticky top-0 z-20 border-b border-line-strong/50 bg-canvas">
      <div role="row" className={GRID}>
        <span role="columnheader" className="sr-only">
          {m.calendar_time()}
        </span>
        <span aria-hidden />
        {dates.map((date) => (
          <span
            key={date}
            role="columnheader"
            className={classNames('border-s border-line py-1 text-center', isWeekend(date) && 'text-danger')}
          >
            <DayHeading
              date={date}
              isToday={date === today}
              count={entriesOf(date).length}
              isReachable={place?.columnId === date && place.itemId === null}
              text={dayWords(date, 'column')}
            />
          </span>
        ))}
      </div>
      <div role="row" className={GRID}>
        <span role="rowheader" className="px-1 py-1 text-[0.6875rem] text-ink-faint">
          {m.calendar_any_time()}
        </span>
        {dates.map((date) => (
          <AnyTimeCell key={date} date={date} entries={entriesOf(date)} reachable={reachableOn(date)} />
        ))}
      </div>
    </div>
  );
}

/** The week by hours, what has no time above them. */
export function WeekView({ dates, today, days, place }: WeekViewProps) {
  const ref = useMorning();
  const { entriesOf, reachableOn } = readersOf(days, place);
  return (
    <div ref={ref} role="table" aria-label={m.calendar_view_week()} className="min-w-fit">
      <WeekHead dates={dates} today={today} days={days} place={place} />
      <div role="rowgroup">
        <div role="row" className={GRID}>
          <HourAxis />
          {dates.map((date) => (
            <WeekColumn key={date} date={date} entries={entriesOf(date)} reachable={reachableOn(date)} />
          ))}
        </div>
      </div>
    </div>
  );
}
