import { statusName } from '@/components/plan-screen/status-name';
import { Select } from '@/components/ui/select';
import { PLAN_KINDS, PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

import { type FieldsProps, ItemField } from './item-field';

const KINDS = { post: m.item_kind_post, task: m.item_kind_task } as const;

/** What it is, how far it is, and why it stands still. */
export function StatusFields(props: FieldsProps) {
  const { form, onChange } = props;
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={m.item_kind()}
          value={form.kind}
          options={PLAN_KINDS.map((id) => ({ id, label: KINDS[id]() }))}
          onChange={(kind) => onChange({ kind })}
        />
        <Select
          label={m.item_status()}
          value={form.status}
          options={PLAN_STATUSES.map((id) => ({ id, label: statusName(id) }))}
          onChange={(status) => onChange({ status })}
        />
      </div>
      {form.status === 'held' && (
        <ItemField {...props} field="holdReason" label={m.item_hold_reason()} maxLength={300} />
      )}
    </>
  );
}
