import { Select } from '@/components/ui/select';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { NUDGE_DAYS } from '@/lib/nudges/nudge-settings';
import { useNudgeDays } from '@/lib/nudges/use-nudge-days';

import { SettingsSection } from './settings-section';

/** After how many days without a visit the day names a competitor. */
export function NudgesSection() {
  const { days, change } = useNudgeDays();
  const choose = (id: string): void => {
    const chosen = NUDGE_DAYS.find((known) => String(known) === id);
    if (chosen !== undefined) change(chosen);
  };
  return (
    <SettingsSection title={m.extras_nudges_title()} description={m.extras_nudges_text()}>
      {days !== null && (
        <Select
          label={m.extras_nudges_after()}
          value={String(days)}
          options={NUDGE_DAYS.map((known) => ({
            id: String(known),
            label: m.extras_nudges_days({ count: known, shown: formatNumber(known) }),
          }))}
          onChange={choose}
          className="max-w-56"
        />
      )}
    </SettingsSection>
  );
}
