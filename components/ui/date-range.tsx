import { Button } from './button';
import { DatePicker } from './date-picker';

/** Days of the person's own clock, both included; null: open on that side. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

export interface DateRangeProps {
  fromLabel: string;
  toLabel: string;
  range: DayRange;
  presets: readonly { label: string; range: DayRange }[];
  onChange: (range: DayRange) => void;
}

/** A stretch of days, open on either side, with the usual stretches one click away. */
export function DateRange({ fromLabel, toLabel, range, presets, onChange }: DateRangeProps) {
  return (
    <div className="w-64 space-y-3 p-1 pt-3">
      <div className="flex flex-wrap gap-1.5">
        {presets.map((preset) => (
          <Button
            key={preset.label}
            size="small"
            aria-pressed={preset.range.from === range.from && preset.range.to === range.to}
            className="aria-pressed:border-accent aria-pressed:bg-accent-soft"
            onClick={() => onChange(preset.range)}
          >
            {preset.label}
          </Button>
        ))}
      </div>
      <DatePicker label={fromLabel} value={range.from} onChange={(from) => onChange({ ...range, from })} />
      <DatePicker label={toLabel} value={range.to} onChange={(to) => onChange({ ...range, to })} />
    </div>
  );
}
