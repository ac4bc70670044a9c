import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import type { ComponentProps } from 'react';

export interface TooltipProps {
  text: string;
  /** One focusable native element. */
  children: ComponentProps<typeof Focusable>['children'];
}

/** A longer explanation on hover and on keyboard focus; never the only name of a control. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={400}>
      <Focusable>{children}</Focusable>
      <AriaTooltip offset={6} className="max-w-72 animate-rise rounded-lg bg-plume px-2.5 py-1.5 text-xs text-eye">
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
