import type { ComponentProps, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover, type Placement } from 'react-aria-components/Popover';
import { Pressable } from 'react-aria-components/Pressable';

export const floatClass =
  'rounded-xl border border-line bg-raised text-ink shadow-(--shadow-float) outline-none animate-rise';

export interface PopoverProps {
  /** A native button (`Button`, `IconButton`) that opens it. */
  trigger: ComponentProps<typeof Pressable>['children'];
  /** Accessible name of what opens. */
  label: string;
  placement?: Placement;
  children: ReactNode | ((close: () => void) => ReactNode);
}

const MAX_HEIGHT_PX = 400;

/** Content that floats beside its trigger; Escape and a click outside close it and focus returns. */
export function Popover({ trigger, label, placement = 'bottom start', children }: PopoverProps) {
  return (
    <DialogTrigger>
      <Pressable>{trigger}</Pressable>
      <AriaPopover placement={placement} maxHeight={MAX_HEIGHT_PX} className={floatClass}>
        <Dialog aria-label={label} className="max-h-[inherit] overflow-auto rounded-xl px-2 pb-2 outline-none">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
