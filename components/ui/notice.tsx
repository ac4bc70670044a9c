import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { classNames } from './class-names';

type NoticeTone = 'info' | 'good' | 'warn' | 'danger';

const TONES = {
  info: { icon: Info, className: 'bg-accent-soft text-ink [&>svg]:text-accent' },
  good: { icon: CircleCheck, className: 'bg-good-soft text-ink [&>svg]:text-good' },
  warn: { icon: TriangleAlert, className: 'bg-warn-soft text-ink [&>svg]:text-warn' },
  danger: { icon: CircleAlert, className: 'bg-danger-soft text-ink [&>svg]:text-danger' },
} as const;

export interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children: ReactNode;
  action?: ReactNode;
}

/** What happened and what to do; warnings and failures are announced. */
export function Notice({ tone = 'info', title, children, action }: NoticeProps) {
  const { icon: Icon, className } = TONES[tone];
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={classNames('flex gap-2.5 rounded-lg p-3', className)}>
      <Icon aria-hidden size={18} className="mt-px shrink-0" />
      <div className="min-w-0 flex-1 space-y-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        <div className="text-pretty">{children}</div>
        {action !== undefined && <div className="pt-1">{action}</div>}
      </div>
    </div>
  );
}
