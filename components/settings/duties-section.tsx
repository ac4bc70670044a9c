import { DutySwitches } from '@/components/onboarding/duty-switches';
import { m } from '@/lib/i18n/messages';

import { SettingsSection } from './settings-section';

/** Which parts of the work are the person's own, as asked on the first run. */
export function DutiesSection() {
  return (
    <SettingsSection title={m.onboarding_duties_title()}>
      <DutySwitches />
    </SettingsSection>
  );
}
