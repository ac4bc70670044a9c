import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import { monthDayWords } from '@/lib/plan/series/describe-rule';
import { listMonthDays, type MonthDay, type Period, type Recurrence } from '@/lib/plan/series/recurrence';
import { type Weekday, WEEKDAYS } from '@/lib/plan/series/weekday';

import { RepeatEnd } from './repeat-end';
import { TimesField } from './times-field';

export interface RepeatDetailsProps {
  recurrence: Recurrence;
  startDate: string;
  onChange: (recurrence: Recurrence) => void;
}

const UNITS: Readonly<Record<Period, (inputs: { count: number; shown: string }) => string>> = {
  day: m.series_interval_unit_day,
  week: m.series_interval_unit_week,
  month: m.series_interval_unit_month,
  year: m.series_interval_unit_year,
};

/** How often, on which days, until when. */
export function RepeatDetails({ recurrence, startDate, onChange }: RepeatDetailsProps) {
  const { period, interval } = recurrence;
  return (
    <div className="space-y-3 rounded-card border border-line p-3">
      <div className="flex items-end gap-2">
        <TimesField
          label={m.series_interval()}
          value={interval}
          onChange={(times) => onChange({ ...recurrence, interval: times })}
          className="w-24"
        />
        <span className="pb-2">{UNITS[period]({ count: interval, shown: String(interval) })}</span>
      </div>
      {period === 'week' && (
        <WeekdayBoxes weekdays={recurrence.weekdays} onChange={(weekdays) => onChange({ ...recurrence, weekdays })} />
      )}
      {period === 'month' && recurrence.monthDay !== null && (
        <MonthDaySelect
          monthDay={recurrence.monthDay}
          startDate={startDate}
          onChange={(monthDay) => onChange({ ...recurrence, monthDay })}
        />
      )}
      <RepeatEnd recurrence={recurrence} startDate={startDate} onChange={onChange} />
    </div>
  );
}

/** From Monday; 5 January 2026 is one. */
function shortName(place: number): string {
  const format = new Intl.DateTimeFormat(regionalLocale(), { weekday: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(2026, 0, 5 + place));
}

interface WeekdayBoxesProps {
  weekdays: readonly Weekday[];
  onChange: (weekdays: Weekday[]) => void;
}

function WeekdayBoxes({ weekdays, onChange }: WeekdayBoxesProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink-soft">{m.series_on_these()}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {WEEKDAYS.map((weekday, place) => (
          <Checkbox
            key={weekday}
            checked={weekdays.includes(weekday)}
            // The last one stays: a week without a day is no rule.
            disabled={weekdays.length === 1 && weekdays[0] === weekday}
            onChange={(isOn) =>
              onChange(WEEKDAYS.filter((known) => (known === weekday ? isOn : weekdays.includes(known))))
            }
          >
            {shortName(place)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

interface MonthDaySelectProps {
  monthDay: MonthDay;
  startDate: string;
  onChange: (monthDay: MonthDay) => void;
}

const idOf = (one: MonthDay): string => ('nth' in one ? `${one.nth} ${one.weekday}` : `day ${one.day}`);

function MonthDaySelect({ monthDay, startDate, onChange }: MonthDaySelectProps) {
  const choices = new Map([...listMonthDays(startDate), monthDay].map((one) => [idOf(one), one]));
  return (
    <Select
      label={m.series_in_month()}
      value={idOf(monthDay)}
      options={[...choices].map(([id, one]) => ({ id, label: monthDayWords(one) }))}
      onChange={(id) => {
        const chosen = choices.get(id);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
