import { useId, useState } from 'react';

import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import { isTimeZone } from '@/lib/replies/sla-settings';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import type { WorkingHours } from '@/lib/schedule/working-time';

/** From Monday, as calendars here are read; 0 = Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
/** A Sunday. */
const SOME_SUNDAY = Date.UTC(2026, 0, 4);
const MS_PER_DAY = 24 * 60 * 60 * 1000;
export const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

function dayName(day: number): string {
  const format = new Intl.DateTimeFormat(regionalLocale(), { weekday: 'short', timeZone: 'UTC' });
  return format.format(new Date(SOME_SUNDAY + day * MS_PER_DAY));
}

export function hourOptions(hours: readonly number[]): { id: string; label: string }[] {
  return hours.map((hour) => ({ id: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));
}

interface ZoneFieldProps {
  timeZone: string | null;
  onChange: (timeZone: string | null) => void;
}

/** A zone by its IANA name; empty is this computer's. Saved when the field is left, if the browser knows it. */
function ZoneField({ timeZone, onChange }: ZoneFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? timeZone ?? '';
  const isWrong = shown.trim() !== '' && !isTimeZone(shown.trim());
  const save = (): void => {
    if (draft === null || isWrong) return;
    setDraft(null);
    onChange(draft.trim() === '' ? null : draft.trim());
  };
  return (
    <div>
      <TextField
        label={m.replies_sla_zone()}
        placeholder={localTimeZone()}
        list={id}
        autoComplete="off"
        value={shown}
        onChange={setDraft}
        onBlur={save}
        aria-invalid={isWrong}
      />
      <datalist id={id}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      {isWrong && <p className="mt-1 text-xs text-danger">{m.replies_sla_zone_wrong()}</p>}
    </div>
  );
}

export interface HoursFieldsProps {
  hours: WorkingHours;
  /** Left out where the zone is chosen elsewhere. */
  timeZone?: string | null;
  onChange: (patch: { hours?: WorkingHours; timeZone?: string | null }) => void;
  /** Back to the hours of everybody; null where they are those. */
  onInherit?: (() => void) | null;
}

/** When a team works: days, hours and the zone of its clock. */
export function HoursFields({ hours, timeZone, onChange, onInherit = null }: HoursFieldsProps) {
  const { days, from, to } = hours;
  const setDay = (day: number, isOn: boolean): void => {
    const next = isOn ? [...days, day] : days.filter((other) => other !== day);
    if (next.length > 0) onChange({ hours: { ...hours, days: next.toSorted((one, other) => one - other) } });
  };
  return (
    <fieldset className="min-w-0 space-y-3 rounded-card border border-line p-3">
      <legend className="px-1 text-xs font-semibold">{m.replies_sla_hours()}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {WEEK.map((day) => (
          <Checkbox key={day} checked={days.includes(day)} onChange={(isOn) => setDay(day, isOn)}>
            {dayName(day)}
          </Checkbox>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={m.replies_sla_from()}
          value={String(from)}
          options={hourOptions(HOURS.filter((hour) => hour < to))}
          onChange={(hour) => onChange({ hours: { ...hours, from: Number(hour) } })}
        />
        <Select
          label={m.replies_sla_to()}
          value={String(to)}
          options={hourOptions(HOURS.filter((hour) => hour > from))}
          onChange={(hour) => onChange({ hours: { ...hours, to: Number(hour) } })}
        />
      </div>
      {timeZone !== undefined && <ZoneField timeZone={timeZone} onChange={(zone) => onChange({ timeZone: zone })} />}
      {onInherit !== null && (
        <Button size="small" onClick={onInherit}>
          {m.replies_sla_hours_inherit()}
        </Button>
      )}
    </fieldset>
  );
}
