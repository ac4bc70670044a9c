import { useState } from 'react';

import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { Toggle } from '@/components/ui/toggle';
import { ALERT_KINDS, type AlertKind } from '@/lib/alerts/alert';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import type { AlertSettings } from '@/lib/settings/alert-settings';

import { QuietHoursFields } from './quiet-hours-fields';
import { SettingsSection } from './settings-section';
import { type AlertSettingsState, useAlertSettings } from './use-alert-settings';

const KIND_NAMES: Record<AlertKind, () => string> = {
  overdue: m.alerts_kind_overdue,
  answer: m.alerts_kind_answer,
  soon: m.alerts_kind_soon,
  check: m.alerts_kind_check,
};

interface FieldsProps {
  settings: AlertSettings;
  change: AlertSettingsState['change'];
}

function KindFields({ settings, change }: FieldsProps) {
  const { kinds } = settings;
  return (
    <fieldset className="space-y-1">
      <legend className="mb-1 text-xs font-medium text-ink-soft">{m.alerts_kinds()}</legend>
      {ALERT_KINDS.map((kind) => (
        <div key={kind}>
          <Checkbox checked={kinds[kind]} onChange={(isOn) => change({ kinds: { ...kinds, [kind]: isOn } })}>
            {KIND_NAMES[kind]()}
          </Checkbox>
        </div>
      ))}
    </fieldset>
  );
}

/** Why nothing is shown although it was, or is, wanted. */
function Refusal({ isRefused, isTaken }: { isRefused: boolean; isTaken: boolean }) {
  if (!isRefused && !isTaken) return null;
  return <Notice tone="warn">{isRefused ? m.alerts_refused() : m.alerts_taken()}</Notice>;
}

function NotificationFields({ state, settings }: { state: AlertSettingsState; settings: AlertSettings }) {
  const { isAllowed, change, switchNotifications } = state;
  const [isRefused, setIsRefused] = useState(false);
  const isOn = settings.isNotifying && isAllowed === true;
  const toggle = (wanted: boolean): void =>
    void switchNotifications(wanted).then(
      (isShown) => setIsRefused(wanted && !isShown),
      (error: unknown) => report(error, 'settings:notifications'),
    );
  return (
    <>
      <Toggle isOn={isOn} onChange={toggle} description={m.alerts_notify_text()}>
        {m.alerts_notify()}
      </Toggle>
      <Refusal isRefused={isRefused && !isOn} isTaken={settings.isNotifying && isAllowed === false} />
      {isOn && (
        <div className="space-y-4 border-s-2 border-line ps-4">
          <KindFields settings={settings} change={change} />
          <Toggle
            isOn={settings.hidesTexts}
            onChange={(hidesTexts) => change({ hidesTexts })}
            description={m.alerts_hide_text()}
          >
            {m.alerts_hide()}
          </Toggle>
        </div>
      )}
    </>
  );
}

/** What calls the person while no page of Jackdaw is open (domain.md DP-10). */
export function AlertsSection() {
  const state = useAlertSettings();
  const { settings, change } = state;
  return (
    <SettingsSection title={m.alerts_settings_title()} description={m.alerts_settings_text()}>
      {settings !== null && (
        <div className="space-y-4">
          <Toggle
            isOn={settings.hasBadge}
            onChange={(hasBadge) => change({ hasBadge })}
            description={m.alerts_badge_text()}
          >
            {m.alerts_badge()}
          </Toggle>
          <NotificationFields state={state} settings={settings} />
          <QuietHoursFields settings={settings} change={change} />
        </div>
      )}
    </SettingsSection>
  );
}
