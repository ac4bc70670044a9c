import { RepeatField } from '@/components/plan-series/repeat-field';
import { DatePicker } from '@/components/ui/date-picker';
import { Select } from '@/components/ui/select';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import { startOfSlot } from '@/lib/plan/slot-time';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { type FieldsProps, FieldFault, ItemField } from './item-field';

export interface WhenFieldsProps extends FieldsProps {
  client: Client | null;
}

/** "Thu 5 Mar, 10:00" on this computer's clock. */
function ownTime(instant: Date): string {
  return new Intl.DateTimeFormat(regionalLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: localTimeZone(),
  }).format(instant);
}

/** The same moment on the person's own clock, where that shows another. */
function OwnTime({ form: { date, time, timeZone } }: Pick<FieldsProps, 'form'>) {
  if (date === null || time === '' || timeZone === localTimeZone()) return null;
  const start = startOfSlot({ date, time, timeZone });
  if (start === null) return null;
  return <p className="text-xs text-ink-soft">{m.item_own_time({ when: ownTime(start) })}</p>;
}

function ZoneField({ form, faults, client, onChange }: WhenFieldsProps) {
  const zones = [...new Set([client?.timeZone ?? localTimeZone(), localTimeZone(), form.timeZone])];
  if (zones.length === 1) return <p className="text-xs text-ink-soft">{m.item_zone_of({ zone: form.timeZone })}</p>;
  return (
    <>
      <Select
        label={m.item_zone()}
        value={form.timeZone}
        options={zones.map((id) => ({ id, label: id.replaceAll('_', ' ') }))}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      <FieldFault fault={faults.timeZone} />
    </>
  );
}

/** Day, time and whose clock. */
export function WhenFields(props: WhenFieldsProps) {
  const { form, onChange } = props;
  return (
    <div className="space-y-2">
      <div className="flex gap-3">
        <div className="min-w-0 flex-1">
          <DatePicker label={m.item_date()} value={form.date} onChange={(date) => onChange({ date })} />
        </div>
        <ItemField {...props} field="time" type="time" label={m.item_time()} maxLength={5} className="w-28" />
      </div>
      {form.date === null && <p className="text-xs text-ink-soft">{m.item_no_date()}</p>}
      <ZoneField {...props} />
      <OwnTime form={form} />
      <RepeatField value={form.rule} startDate={form.date} onChange={(rule) => onChange({ rule })} />
      <FieldFault fault={props.faults.rule} />
      {form.kind === 'task' && (
        <ItemField {...props} field="duration" inputMode="numeric" label={m.item_duration()} maxLength={4} />
      )}
    </div>
  );
}
