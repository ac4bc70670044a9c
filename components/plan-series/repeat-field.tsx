import { useId } from 'react';

import { Select } from '@/components/ui/select';
import { m } from '@/lib/i18n/messages';
import { buildRecurrence, type Period, PERIODS, readRecurrence, writeRecurrence } from '@/lib/plan/series/recurrence';

import { RepeatDetails } from './repeat-details';
import { RepeatWords } from './repeat-words';

export interface RepeatFieldProps {
  /** RRULE of RFC 5545 without DTSTART; null: happens once. */
  value: string | null;
  /** The item's day, "2026-03-29"; null: it has none yet, and cannot repeat. */
  startDate: string | null;
  onChange: (rule: string | null) => void;
}

type Choice = Period | 'none' | 'own';

const LABELS: Readonly<Record<Choice, () => string>> = {
  none: m.series_repeat_none,
  day: m.series_repeat_day,
  week: m.series_repeat_week,
  month: m.series_repeat_month,
  year: m.series_repeat_year,
  own: m.series_repeat_own,
};

/** Whether and how an item comes again, said in words below. A rule the form cannot show is kept as it is. */
export function RepeatField({ value, startDate, onChange }: RepeatFieldProps) {
  const noteId = useId();
  const recurrence = value === null || startDate === null ? null : readRecurrence(value, startDate);
  const isOwn = value !== null && recurrence === null;
  const choices: readonly Choice[] = ['none', ...PERIODS, ...(isOwn ? (['own'] as const) : [])];
  const chosen: Choice = recurrence?.period ?? (isOwn ? 'own' : 'none');
  const choose = (choice: Choice): void => {
    if (choice === 'none') onChange(null);
    else if (choice !== 'own' && startDate !== null) onChange(writeRecurrence(buildRecurrence(choice, startDate)));
  };
  return (
    <div role="group" aria-label={m.series_repeat()} aria-describedby={noteId} className="space-y-3">
      <Select
        label={m.series_repeat()}
        value={chosen}
        isDisabled={startDate === null}
        options={choices.map((id) => ({ id, label: LABELS[id]() }))}
        onChange={choose}
      />
      {recurrence !== null && startDate !== null && (
        <RepeatDetails
          recurrence={recurrence}
          startDate={startDate}
          onChange={(changed) => onChange(writeRecurrence(changed))}
        />
      )}
      <div id={noteId} role="status" className="text-xs text-ink-soft">
        {startDate === null
          ? m.series_needs_date()
          : value !== null && <RepeatWords rule={value} startDate={startDate} />}
      </div>
    </div>
  );
}
