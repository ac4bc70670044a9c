import { useId } from 'react';

import { inputClass } from '@/components/ui/text-field';

export interface PlainSelectProps<Value extends string> {
  label: string;
  /** The label is read out but not drawn. */
  hideLabel?: boolean;
  value: Value;
  options: readonly { id: Value; label: string }[];
  onChange: (value: Value) => void;
  className?: string;
}

/** One of many, the browser's own: a file has a hundred rows and dozens of columns, and each of them asks. */
export function PlainSelect<Value extends string>(props: PlainSelectProps<Value>) {
  const { label, hideLabel = false, value, options, onChange, className } = props;
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block truncate text-xs font-medium text-ink-soft'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value);
          if (chosen !== undefined) onChange(chosen.id);
        }}
        className={inputClass}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
