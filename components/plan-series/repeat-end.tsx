import { DatePicker } from '@/components/ui/date-picker';
import { Select } from '@/components/ui/select';
import { m } from '@/lib/i18n/messages';
import type { Recurrence } from '@/lib/plan/series/recurrence';
import { shiftDate } from '@/lib/plan/slot-time';

import type { RepeatDetailsProps } from './repeat-details';
import { TimesField } from './times-field';

type End = 'never' | 'until' | 'after';

/** Long enough to be seen as a beginning, short enough to be changed. */
const USUAL_DAYS = 84;
const USUAL_COUNT = 10;

function endOf({ until, count }: Recurrence): End {
  if (until !== null) return 'until';
  return count === null ? 'never' : 'after';
}

/** Until when an item repeats. */
export function RepeatEnd({ recurrence, startDate, onChange }: RepeatDetailsProps) {
  const end = endOf(recurrence);
  const choose = (chosen: End): void =>
    onChange({
      ...recurrence,
      until: chosen === 'until' ? shiftDate(startDate, USUAL_DAYS) : null,
      count: chosen === 'after' ? USUAL_COUNT : null,
    });
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <Select
        label={m.series_ends()}
        value={end}
        options={[
          { id: 'never', label: m.series_ends_never() },
          { id: 'until', label: m.series_ends_until() },
          { id: 'after', label: m.series_after() },
        ]}
        onChange={choose}
      />
      {end === 'until' && (
        <DatePicker
          label={m.series_last_day()}
          value={recurrence.until}
          onChange={(until) => until !== null && onChange({ ...recurrence, until })}
        />
      )}
      {end === 'after' && (
        <TimesField
          label={m.series_count()}
          value={recurrence.count ?? USUAL_COUNT}
          onChange={(count) => onChange({ ...recurrence, count })}
        />
      )}
    </div>
  );
}
