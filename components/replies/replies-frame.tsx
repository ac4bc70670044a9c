import type { ReactNode } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { classNames } from '@/components/ui/class-names';
import { pageColumnClass } from '@/components/ui/page-column';
import { useReplyLoad } from '@/lib/db/use-replies';

import { RepliesTabs } from './replies-tabs';
import type { RepliesTabsProps } from './replies-tabs';

export interface RepliesFrameProps {
  current: RepliesTabsProps['current'];
  title: string;
  /** What stands below the tabs and stays there while the rest scrolls. */
  head?: ReactNode;
  /** Scrolls by itself: the tabs stand still. */
  children: ReactNode;
}

/** What all pages of Replies have in common: the tabs, in one place and one width. */
export function RepliesFrame({ current, title, head, children }: RepliesFrameProps) {
  const load = useReplyLoad(useMinute());
  return (
    <section aria-label={title} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <h1 className="sr-only">{title}</h1>
      <div className="px-3 pt-1.5 pb-2.5 md:px-4">
        <div className={classNames(pageColumnClass, 'space-y-2.5')}>
          <RepliesTabs current={current} openCount={load?.open} />
          {head}
        </div>
      </div>
      {children}
    </section>
  );
}
