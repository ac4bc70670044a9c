import { useId } from 'react';
import type { ReactNode } from 'react';

import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormField, ItemFault, ItemFaults, ItemForm } from '@/lib/plan/item-form';
import { m } from '@/lib/i18n/messages';

const FAULTS: Record<ItemFault, () => string> = {
  title: m.item_fault_title,
  address: m.item_fault_address,
  cost: m.item_fault_cost,
  duration: m.item_fault_duration,
  tags: m.item_fault_tags,
  references: m.item_fault_references,
  zone: m.item_fault_zone,
  rule: m.item_fault_rule,
};

/** What fields need of the editor. */
export interface FieldsProps {
  form: ItemForm;
  faults: ItemFaults;
  onChange: (patch: Partial<ItemForm>) => void;
}

/** What is wrong with a field and what to do, said as soon as it is. */
export function FieldFault({ id, fault }: { id?: string; fault: ItemFault | undefined }) {
  if (fault === undefined) return null;
  return (
    <p id={id} role="alert" className="mt-1 text-pretty text-danger">
      {FAULTS[fault]()}
    </p>
  );
}

/** Fields of the form that are typed as they are. */
type TypedField = {
  [Field in FormField]: ItemForm[Field] extends string ? Field : never;
}[Exclude<FormField, 'kind' | 'status'>];

interface ItemFieldProps extends FieldsProps {
  field: TypedField;
  label: string;
  maxLength: number;
  placeholder?: string;
  /** Typed before, to choose from. */
  suggestions?: readonly string[];
  type?: 'text' | 'url' | 'time';
  inputMode?: 'numeric' | 'decimal' | 'url';
  className?: string;
  /** Where the field is what comes first. */
  autoFocus?: boolean;
}

/** One line of the form, with what is wrong with it below. */
export function ItemField({ form, faults, onChange, field, suggestions, className, ...input }: ItemFieldProps) {
  const id = useId();
  const list = suggestions === undefined ? undefined : `${id}-list`;
  return (
    <div className={className}>
      <TextField
        {...input}
        list={list}
        autoComplete="off"
        data-field={field}
        value={form[field]}
        aria-invalid={faults[field] !== undefined || undefined}
        aria-describedby={faults[field] === undefined ? undefined : id}
        onChange={(text) => onChange({ [field]: text })}
      />
      <FieldFault id={id} fault={faults[field]} />
      {suggestions !== undefined && (
        <datalist id={list}>
          {suggestions.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </datalist>
      )}
    </div>
  );
}

interface ItemTextProps extends FieldsProps {
  field: TypedField;
  label: string;
  rows?: number;
  children?: ReactNode;
}

/** Several lines of the form. */
export function ItemText({ form, onChange, field, label, rows = 2, children }: ItemTextProps) {
  return (
    <div>
      <TextArea
        label={label}
        rows={rows}
        maxLength={70_000}
        data-field={field}
        value={form[field]}
        onChange={(text) => onChange({ [field]: text })}
      />
      {children}
    </div>
  );
}
