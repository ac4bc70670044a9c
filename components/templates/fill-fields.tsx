import { DatePicker } from '@/components/ui/date-picker';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';
import type { FillField } from '@/lib/templates/language/rendered';

export interface FillFieldsProps {
  fields: readonly FillField[];
  onFill: (key: string, value: string) => void;
}

const NOTHING = '';

function Field({ field, onFill }: { field: FillField; onFill: FillFieldsProps['onFill'] }) {
  const { key, label, kind, options, value } = field;
  if (kind === 'date') {
    return <DatePicker label={label} value={value} onChange={(day) => onFill(key, day ?? NOTHING)} />;
  }
  if (kind === 'text')
    return <TextField label={label} value={value ?? NOTHING} onChange={(text) => onFill(key, text)} />;
  const choices = options.map((option) => ({ id: option, label: option }));
  return (
    <Select
      label={label}
      value={value ?? NOTHING}
      options={value === null ? [{ id: NOTHING, label: m.templates_field_choose() }, ...choices] : choices}
      onChange={(option) => onFill(key, option)}
    />
  );
}

/** What the template asks for before it is inserted, to be tried here. */
export function FillFields({ fields, onFill }: FillFieldsProps) {
  if (fields.length === 0) return null;
  return (
    <div role="group" aria-label={m.templates_fields()} className="grid gap-2">
      {fields.map((field) => (
        <Field key={field.key} field={field} onFill={onFill} />
      ))}
    </div>
  );
}
