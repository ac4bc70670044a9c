import { useId } from 'react';
import type { ReactNode } from 'react';

import { classNames } from './class-names';

export interface ToggleProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
  description?: ReactNode;
  className?: string;
}

/** An on/off switch with its label; the change takes effect at once. */
export function Toggle({ isOn, onChange, children, description, className }: ToggleProps) {
  const id = useId();
  return (
    <div className={classNames('flex items-center justify-between gap-4', className)}>
      <div className="min-w-0">
        <span id={id} className="flex items-center gap-2">
          {children}
        </span>
        {description !== undefined && <p className="text-xs text-ink-soft">{description}</p>}
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        onClick={() => onChange(!isOn)}
        className={classNames(
          'relative h-6 w-11 shrink-0 rounded-full border transition-colors',
          isOn ? 'border-accent bg-accent' : 'border-line-strong bg-sunken',
        )}
      >
        <span
          aria-hidden
          className={classNames(
            'absolute inset-y-0.5 start-0.5 size-[1.125rem] rounded-full transition-transform',
            isOn ? 'translate-x-5 bg-accent-ink rtl:-translate-x-5' : 'bg-line-strong',
          )}
        />
      </button>
    </div>
  );
}
