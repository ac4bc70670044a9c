import { useId, useState } from 'react';

import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/text-field';
import { formatDuration } from '@/lib/i18n/format-duration';
import { formatClock } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import {
  DEFAULT_READING_MINUTES,
  isForgotten,
  minutesRead,
  readingEndsAt,
  type ReadingEntry,
} from '@/lib/reading/reading-timer';

import type { ReadingActions } from './use-reading-actions';

const MINUTE_MS = 60_000;

interface RunningReadingProps {
  entry: ReadingEntry;
  now: Date;
  actions: ReadingActions;
}

function DiscardButton({ entry, actions }: Omit<RunningReadingProps, 'now'>) {
  return (
    <Button size="small" variant="quiet" onClick={() => void actions.discard(entry)}>
      {m.extras_reading_discard()}
    </Button>
  );
}

/** Nobody reads for five hours by the clock: what the timer says is not logged unasked. */
function ForgottenTimer({ entry, now, actions }: RunningReadingProps) {
  const id = useId();
  const most = minutesRead(entry, now);
  const [typed, setTyped] = useState(String(Math.min(entry.plannedMinutes ?? DEFAULT_READING_MINUTES, most)));
  const minutes = Number(typed);
  const isPossible = /^\d+$/u.test(typed) && minutes <= most;
  return (
    <form
      className="space-y-1.5 rounded-lg bg-warn-soft p-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible) void actions.finish(entry, minutes);
      }}
    >
      <label htmlFor={id} className="block text-pretty">
        {m.extras_reading_forgotten({ time: formatDuration(most * MINUTE_MS) })}
      </label>
      <div className="flex gap-1.5">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          max={most}
          required
          value={typed}
          title={m.extras_reading_minutes()}
          aria-invalid={!isPossible}
          onChange={(event) => setTyped(event.target.value)}
          className={`${inputClass} !min-h-7 !w-20 tabular`}
        />
        <Button type="submit" size="small" disabled={!isPossible}>
          {m.extras_reading_log()}
        </Button>
        <DiscardButton entry={entry} actions={actions} />
      </div>
    </form>
  );
}

/** How much time is left, and the way to end it; computed from its start, so that it survives whatever is closed. */
export function RunningReading({ entry, now, actions }: RunningReadingProps) {
  if (isForgotten(entry, now)) return <ForgottenTimer entry={entry} now={now} actions={actions} />;
  const end = readingEndsAt(entry);
  // A timer started a moment ago began after the minute did.
  const left = end.getTime() - Math.max(now.getTime(), Date.parse(entry.at));
  const read = minutesRead(entry, now);
  return (
    <div className="flex items-center gap-1.5">
      <p role="timer" className="min-w-0 flex-1 tabular">
        {left > 0 ? (
          <>
            <span className="font-medium">
              {m.extras_reading_left({ time: formatDuration(Math.ceil(left / MINUTE_MS) * MINUTE_MS) })}
            </span>{' '}
            <span className="text-xs text-ink-soft">
              {m.extras_reading_until({ time: formatClock(end.toISOString()) })}
            </span>
          </>
        ) : (
          <span className="font-medium text-warn">
            {m.extras_reading_over({ time: formatDuration(read * MINUTE_MS) })}
          </span>
        )}
      </p>
      <Button size="small" variant="primary" onClick={() => void actions.finish(entry, minutesRead(entry, new Date()))}>
        {m.extras_reading_finish()}
      </Button>
      <DiscardButton entry={entry} actions={actions} />
    </div>
  );
}
