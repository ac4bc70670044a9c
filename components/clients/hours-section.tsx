import { HOURS, HoursFields, hourOptions } from '@/components/replies/hours-fields';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { QuietHours } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import { DEFAULT_WORKING_HOURS } from '@/lib/schedule/working-time';

import type { ClientFieldsProps } from './client-fields';
import { ClientSection } from './client-section';

const FIRST_QUIET_HOURS: QuietHours = { from: 20, to: 8 };
const HOURS_OF_DAY = HOURS.slice(0, 24);

function QuietFields({ hours, onChange }: { hours: QuietHours; onChange: (hours: QuietHours | null) => void }) {
  return (
    <fieldset className="min-w-0 space-y-3 rounded-card border border-line p-3">
      <legend className="px-1 text-xs font-semibold">{m.clients_quiet()}</legend>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={m.clients_quiet_from()}
          value={String(hours.from)}
          options={hourOptions(HOURS_OF_DAY.filter((hour) => hour !== hours.to))}
          onChange={(from) => onChange({ ...hours, from: Number(from) })}
        />
        <Select
          label={m.clients_quiet_to()}
          value={String(hours.to)}
          options={hourOptions(HOURS_OF_DAY.filter((hour) => hour !== hours.from))}
          onChange={(to) => onChange({ ...hours, to: Number(to) })}
        />
      </div>
      <Button size="small" onClick={() => onChange(null)}>
        {m.clients_quiet_inherit()}
      </Button>
    </fieldset>
  );
}

function Inherited({ text, button, onSet }: { text: string; button: string; onSet: () => void }) {
  return (
    <p className="flex flex-wrap items-center justify-between gap-2">
      <span className="text-ink-soft">{text}</span>
      <Button size="small" onClick={onSet}>
        {button}
      </Button>
    </p>
  );
}

/** When the team works for this client, and when nothing is announced. */
export function HoursSection({ client, onChange }: ClientFieldsProps) {
  const { workingHours, quietHours } = client;
  return (
    <ClientSection title={m.clients_hours_title()} text={m.clients_hours_text()}>
      {workingHours === null ? (
        <Inherited
          text={m.clients_hours_as_rules()}
          button={m.clients_hours_own()}
          onSet={() => onChange({ workingHours: { ...DEFAULT_WORKING_HOURS, days: [...DEFAULT_WORKING_HOURS.days] } })}
        />
      ) : (
        <HoursFields
          hours={workingHours}
          onChange={({ hours }) =>
            hours !== undefined && onChange({ workingHours: { ...hours, days: [...hours.days] } })
          }
          onInherit={() => onChange({ workingHours: null })}
        />
      )}
      {quietHours === null ? (
        <Inherited
          text={m.clients_quiet_as_settings()}
          button={m.clients_quiet_own()}
          onSet={() => onChange({ quietHours: FIRST_QUIET_HOURS })}
        />
      ) : (
        <QuietFields hours={quietHours} onChange={(hours) => onChange({ quietHours: hours })} />
      )}
    </ClientSection>
  );
}
