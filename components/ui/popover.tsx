import type { ComponentProps, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover, Pressable } from 'react-aria-components';
import type { Placement } from 'react-aria-components';

import { classNames } from './class-names';

export const floatClass =
  'rounded-xl border border-line bg-raised text-ink shadow-(--shadow-float) outline-none animate-rise';

export interface PopoverProps {
  /** A native button (`Button`, `IconButton`) that opens it. */
  trigger: ComponentProps<typeof Pressable>['children'];
  /** Accessible name of what opens. */
  label: string;
  placement?: Placement;
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** Content that floats beside its trigger; Escape and a click outside close it and focus returns. */
export function Popover({ trigger, label, placement = 'bottom start', className, children }: PopoverProps) {
  return (
    <DialogTrigger>
      <Pressable>{trigger}</Pressable>
      <AriaPopover placement={placement} className={classNames(floatClass, className)}>
        <Dialog aria-label={label} className="max-h-[inherit] overflow-auto rounded-xl p-2 outline-none">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
