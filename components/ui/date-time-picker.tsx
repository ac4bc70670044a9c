import { getLocalTimeZone, parseAbsolute } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';

import { DayCalendar, navClass } from './date-picker';
import { floatClass } from './popover';

export interface DateTimePickerProps {
  label: string;
  /** ISO 8601 UTC, shown and typed on the person's own clock; null: not complete yet. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A day and a minute, typed by segments or the day picked from a calendar, in the interface's language. */
export function DateTimePicker({ label, value, onChange }: DateTimePickerProps) {
  return (
    <DatePicker
      value={value === null ? null : parseAbsolute(value, getLocalTimeZone())}
      onChange={(moment) => onChange(moment === null ? null : moment.toAbsoluteString())}
      granularity="minute"
      hideTimeZone
    >
      <Label className="mb-1 block text-xs font-medium text-ink-soft">{label}</Label>
      <Group className="flex min-h-9 items-center rounded-lg border border-line-strong/70 bg-surface ps-3 pe-0.5 focus-within:border-accent">
        <DateInput className="flex flex-1 tabular">
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded px-0.5 whitespace-pre outline-none data-[focused]:bg-accent data-[focused]:text-accent-ink data-[placeholder]:text-ink-faint"
            />
          )}
        </DateInput>
        <Button className={navClass}>
          <CalendarDays aria-hidden size={16} className="text-ink-faint" />
        </Button>
      </Group>
      <Popover className={floatClass}>
        <Dialog className="p-3 outline-none">
          <DayCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
