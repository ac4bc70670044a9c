import { Select } from '@/components/ui/select';
import { Toggle } from '@/components/ui/toggle';
import type { QuietHours } from '@/lib/domain/client';
import { formatClock } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import type { AlertSettings } from '@/lib/settings/alert-settings';

import type { AlertSettingsState } from './use-alert-settings';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** From after the last sweep of the inbox to before the first look (domain.md 6.1). */
const USUAL: QuietHours = { from: 20, to: 8 };

/** Any day will do: only its clock is shown. */
function hourName(hour: number): string {
  return formatClock(new Date(2026, 0, 15, hour).toISOString());
}

function HourSelect({ label, value, other, onChange }: HourSelectProps) {
  // The same hour twice would be no time at all, or all of it.
  const options = HOURS.filter((hour) => hour !== other).map((hour) => ({ id: String(hour), label: hourName(hour) }));
  return <Select label={label} value={String(value)} options={options} onChange={(id) => onChange(Number(id))} />;
}

interface HourSelectProps {
  label: string;
  value: number;
  /** The other end. */
  other: number;
  onChange: (hour: number) => void;
}

export interface QuietHoursFieldsProps {
  settings: AlertSettings;
  change: AlertSettingsState['change'];
}

/** When nothing is counted or announced. */
export function QuietHoursFields({ settings, change }: QuietHoursFieldsProps) {
  const { quietHours: hours, escalates } = settings;
  return (
    <div role="group" aria-label={m.alerts_quiet()} className="space-y-4">
      <Toggle
        isOn={hours !== null}
        onChange={(isOn) => change({ quietHours: isOn ? USUAL : null })}
        description={m.alerts_quiet_text()}
      >
        {m.alerts_quiet()}
      </Toggle>
      {hours !== null && (
        <div className="grid grid-cols-2 gap-4 border-s-2 border-line ps-4">
          <HourSelect
            label={m.alerts_quiet_from()}
            value={hours.from}
            other={hours.to}
            onChange={(from) => change({ quietHours: { ...hours, from } })}
          />
          <HourSelect
            label={m.alerts_quiet_to()}
            value={hours.to}
            other={hours.from}
            onChange={(to) => change({ quietHours: { ...hours, to } })}
          />
        </div>
      )}
      <Toggle isOn={escalates} onChange={(isOn) => change({ escalates: isOn })} description={m.alerts_escalate_text()}>
        {m.alerts_escalate()}
      </Toggle>
    </div>
  );
}
