import type { ComponentProps } from 'react';

import { classNames } from './class-names';

export interface IconButtonProps extends ComponentProps<'button'> {
  /** Accessible name, also shown on hover. */
  label: string;
  pressed?: boolean;
}

/** A button that shows only an icon; at least 28 px each way. */
export function IconButton({ label, pressed, className, children, ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      {...props}
      className={classNames(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-ink-soft transition-colors',
        'hover:bg-hover hover:text-ink disabled:pointer-events-none disabled:opacity-40',
        pressed === true && 'bg-accent-soft text-accent',
        className,
      )}
    >
      {children}
    </button>
  );
}
