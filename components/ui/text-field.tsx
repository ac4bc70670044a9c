import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';

import { classNames } from './class-names';

export const inputClass =
  'w-full min-h-9 rounded-lg border border-line-strong/70 bg-surface px-3 py-1.5 text-ink hover:border-line-strong ' +
  'focus-visible:outline-offset-0';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  /** The label is read out but not drawn. */
  hideLabel?: boolean;
  onChange: (value: string) => void;
  icon?: ReactNode;
}

export function TextField({ label, hideLabel = false, icon, onChange, className, ...props }: TextFieldProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-xs font-medium text-ink-soft'}>
        {label}
      </label>
      <div className="relative">
        {icon !== undefined && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-ink-faint"
          >
            {icon}
          </span>
        )}
        <input
          {...props}
          id={id}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(inputClass, icon !== undefined && 'ps-9')}
        />
      </div>
    </div>
  );
}
