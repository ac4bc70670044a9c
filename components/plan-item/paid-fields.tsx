import { Toggle } from '@/components/ui/toggle';
import { m } from '@/lib/i18n/messages';

import { type FieldsProps, ItemField } from './item-field';

const CURRENCIES = ['EUR', 'MDL', 'RON', 'RUB', 'USD', 'UAH'];

/** Advertising: that it is, its mark, and what it costs. */
export function PaidFields(props: FieldsProps) {
  const { form, onChange } = props;
  return (
    <>
      <Toggle isOn={form.isPaid} onChange={(isPaid) => onChange({ isPaid })} description={m.item_paid_hint()}>
        {m.item_paid()}
      </Toggle>
      {form.isPaid && (
        <div className="grid grid-cols-[minmax(0,1fr)_6rem_5rem] gap-2">
          <ItemField {...props} field="erid" label={m.item_erid()} maxLength={200} />
          <ItemField {...props} field="cost" inputMode="decimal" label={m.item_cost()} maxLength={14} />
          <ItemField {...props} field="currency" label={m.item_currency()} maxLength={3} suggestions={CURRENCIES} />
        </div>
      )}
    </>
  );
}
