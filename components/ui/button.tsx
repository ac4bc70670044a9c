import type { ComponentProps, ReactNode } from 'react';

import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'plume';
export type ButtonSize = 'small' | 'medium' | 'large';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-line-strong/60 hover:bg-hover hover:border-line-strong',
  quiet: 'bg-transparent text-ink-soft border-transparent hover:bg-hover hover:text-ink',
  plume: 'bg-transparent text-eye border-nape/40 hover:bg-plume-hover',
  danger: 'bg-transparent text-danger border-danger/50 hover:bg-danger-soft',
};

const SIZES: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2 text-xs gap-1',
  medium: 'min-h-9 px-3 gap-1.5',
  large: 'min-h-12 px-4 text-base gap-2',
};

/** The look of a button, for links that must look like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'medium'): string {
  return classNames(
    'inline-flex items-center justify-center rounded-lg border font-medium whitespace-nowrap transition-colors',
    'disabled:opacity-50 disabled:pointer-events-none',
    VARIANTS[variant],
    SIZES[size],
  );
}

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
}

/** A native button: small enough for the popup, and `Pressable` turns it into a trigger of React Aria's overlays. */
export function Button({ variant, size, icon, className, children, ...props }: ButtonProps) {
  return (
    <button type="button" {...props} className={classNames(buttonClass(variant, size), className)}>
      {icon}
      {children}
    </button>
  );
}
