import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';

import { floatClass } from './popover';

export interface DatePickerProps {
  label: string;
  /** `YYYY-MM-DD`, a calendar day of the person's own clock; null: open. */
  value: string | null;
  onChange: (value: string | null) => void;
}

export const navClass = 'inline-flex size-8 items-center justify-center rounded-lg hover:bg-hover disabled:opacity-40';

/** The days of a month, inside a picker. */
export function DayCalendar() {
  return (
    <Calendar>
      <header className="mb-2 flex items-center justify-between">
        <Button slot="previous" className={navClass}>
          <ChevronLeft aria-hidden size={16} className="rtl:rotate-180" />
        </Button>
        <CalendarHeading className="font-semibold" />
        <Button slot="next" className={navClass}>
          <ChevronRight aria-hidden size={16} className="rtl:rotate-180" />
        </Button>
      </header>
      <CalendarGrid className="border-separate border-spacing-0.5 text-center tabular [&_th]:text-xs [&_th]:font-medium [&_th]:text-ink-faint">
        {(date) => (
          <CalendarCell
            date={date}
            className="grid size-8 place-items-center rounded-lg outline-none data-[disabled]:opacity-40 data-[focus-visible]:ring-2 data-[focus-visible]:ring-accent data-[hovered]:bg-hover data-[outside-month]:hidden data-[selected]:bg-accent data-[selected]:text-accent-ink"
          />
        )}
      </CalendarGrid>
    </Calendar>
  );
}

/** One day, typed by segments or picked from a calendar, in the interface's language. */
export function DatePicker({ label, value, onChange }: DatePickerProps) {
  const change = (date: CalendarDate | null): void => onChange(date === null ? null : date.toString());
  return (
    <AriaDatePicker value={value === null ? null : parseDate(value)} onChange={change}>
      <Label className="mb-1 block text-xs font-medium text-ink-soft">{label}</Label>
      <Group className="flex min-h-9 items-center rounded-lg border border-line-strong/70 bg-surface ps-3 pe-0.5 focus-within:border-accent">
        <DateInput className="flex flex-1 tabular">
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded px-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-accent-ink data-[placeholder]:text-ink-faint"
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
    </AriaDatePicker>
  );
}
