import { BookOpen, ChevronDown, ChevronRight } from 'lucide-react';
import { buildHash } from '@/components/app/use-hash-route';
import { useMinute } from '@/components/app/use-minute';
import { dayHeadingClass } from '@/components/plan/day-heading';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useReadingEntries, useReadingPages } from '@/lib/db/use-readings';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatDuration } from '@/lib/i18n/format-duration';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import { dateAt } from '@/lib/plan/slot-time';
import { findRunning, READING_LENGTHS, type ReadingEntry, totalMinutes } from '@/lib/reading/reading-timer';
import { startOfWeek } from '@/lib/reading/start-of-week';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { RunningReading } from './running-reading';
import { useReadingLength } from './use-reading-length';
import { type ReadingActions, useReadingActions } from './use-reading-actions';

const MINUTE_MS = 60_000;

interface ReadingTimerProps {
  /** Opens the workspace at a route; without it no way to the list is offered. */
  onOpen?: (hash: string) => void;
}

function words(minutes: number): string {
  return formatDuration(minutes * MINUTE_MS);
}

function StartReading({ actions }: { actions: ReadingActions }) {
  const { length, change } = useReadingLength();
  const choose = (id: string): void => {
    const chosen = READING_LENGTHS.find((minutes) => String(minutes) === id);
    if (chosen !== undefined) change(chosen);
  };
  return (
    <div className="flex items-center gap-1.5">
      <Button
        size="small"
        icon={<BookOpen aria-hidden size={15} />}
        className="flex-1"
        onClick={() => void actions.start(length)}
      >
        {m.extras_reading_start()}
      </Button>
      <Menu
        label={m.extras_reading_length()}
        placement="bottom end"
        onAction={choose}
        trigger={
          <Button size="small" variant="quiet" aria-label={`${m.extras_reading_length()}: ${words(length)}`}>
            {words(length)}
            <ChevronDown aria-hidden size={14} />
          </Button>
        }
        groups={[
          {
            id: 'length',
            title: m.extras_reading_length(),
            entries: READING_LENGTHS.map((minutes) => ({ id: String(minutes), label: words(minutes) })),
          },
        ]}
      />
    </div>
  );
}

/** On the person's clock: a timer that ran over midnight belongs to the day it began on. */
function weekWords(entries: readonly ReadingEntry[], now: Date): string {
  const to = dateAt(now, localTimeZone()) ?? now.toISOString().slice(0, 10);
  const minutes = totalMinutes(entries, { from: startOfWeek(to, regionalLocale()), to });
  if (minutes === 0) return m.extras_reading_week_none();
  return m.extras_reading_week({ time: words(minutes) });
}

function ListLink({ onOpen }: Required<ReadingTimerProps>) {
  const pages = useReadingPages();
  const count = pages?.filter(({ readAt }) => readAt === null).length ?? 0;
  return (
    <button
      type="button"
      onClick={() => onOpen(buildHash('reading'))}
      className="flex min-h-7 items-center gap-1 rounded-lg px-1.5 text-xs font-medium text-accent hover:bg-hover"
    >
      {count === 0 ? m.extras_reading_list() : m.extras_reading_waiting({ count, shown: formatNumber(count) })}
      <ChevronRight aria-hidden size={14} className="rtl:rotate-180" />
    </button>
  );
}

/** Half an hour of reading a day (domain.md DP-11): the timer, what the week came to, and the way to the list. */
export function ReadingTimer({ onOpen }: ReadingTimerProps) {
  const entries = useReadingEntries();
  const actions = useReadingActions();
  const now = useMinute();
  if (entries === undefined) return null;
  const running = findRunning(entries);
  return (
    <section aria-labelledby="day-reading">
      <h2 id="day-reading" className={dayHeadingClass}>
        {m.extras_reading_title()}
      </h2>
      <div className="px-1.5">
        {running === null ? (
          <StartReading actions={actions} />
        ) : (
          <RunningReading key={running.id} entry={running} now={now} actions={actions} />
        )}
      </div>
      <div className="flex items-center justify-between gap-2">
        <p className="px-1.5 text-xs text-ink-soft tabular">{weekWords(entries, now)}</p>
        {onOpen !== undefined && <ListLink onOpen={onOpen} />}
      </div>
    </section>
  );
}
