import { useEffect, useRef } from 'react';
import type { ComponentProps, ReactNode } from 'react';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  /** Drawn beside the box; without it give `aria-label`. */
  children?: ReactNode;
  indeterminate?: boolean;
  onChange?: (checked: boolean) => void;
}

/** The native checkbox: hundreds of them scroll past in a list. */
export function Checkbox({ children, indeterminate = false, onChange, ...props }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <label className="inline-flex min-h-6 min-w-6 cursor-pointer items-center gap-2">
      <input
        ref={box}
        type="checkbox"
        {...props}
        onChange={(event) => onChange?.(event.target.checked)}
        className="check-box shrink-0 cursor-pointer"
      />
      {children}
    </label>
  );
}
