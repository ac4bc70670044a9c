import { useId } from 'react';
import type { ComponentProps } from 'react';

import { inputClass } from './text-field';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  label: string;
  onChange: (value: string) => void;
}

/** Several lines of text; grows with what is in it. */
export function TextArea({ label, onChange, className, ...props }: TextAreaProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-ink-soft">
        {label}
      </label>
      <textarea
        rows={2}
        {...props}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        className={`${inputClass} field-sizing-content max-h-60 resize-y`}
      />
    </div>
  );
}
