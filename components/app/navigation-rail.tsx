import { GraduationCap, LibraryBig, MessageCircleReply, Settings } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { loadWords } from '@/components/replies/load-words';
import { classNames } from '@/components/ui/class-names';
import { useReplyLoad } from '@/lib/db/use-replies';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { buildHash } from './use-hash-route';
import { useMinute } from './use-minute';

interface RailLinkProps {
  href: string;
  icon: LucideIcon;
  name: string;
  isCurrent: boolean;
  children?: ReactNode;
}

function RailLink({ href, icon: Icon, name, isCurrent, children }: RailLinkProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="flex min-h-10 items-center gap-2 rounded-lg px-2 font-medium whitespace-nowrap md:px-3 text-nape transition-colors hover:bg-plume-hover hover:text-eye aria-[current=page]:bg-plume-hover aria-[current=page]:text-eye"
    >
      <Icon aria-hidden size={18} className="shrink-0" />
      {name}
      {children}
    </a>
  );
}

/** How many comments wait; light where one is overdue, and said in words. */
function WaitingCount() {
  const load = useReplyLoad(useMinute());
  if (load === undefined || load.open === 0) return null;
  const words = loadWords(load);
  return (
    <span
      title={words}
      className={classNames(
        'rounded-full px-1.5 text-xs leading-5 font-semibold tabular md:ms-auto',
        load.overdue === 0 ? 'bg-plume-hover text-eye' : 'bg-eye text-plume',
      )}
    >
      <span aria-hidden>{formatNumber(load.open)}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** The dark rail: where one is and where one can go. A bar at the top on narrow windows. */
export function NavigationRail({ current }: { current: string }) {
  return (
    <nav
      aria-label={m.common_nav()}
      className="on-plume flex shrink-0 items-center gap-1 overflow-x-auto bg-plume p-2 md:w-52 md:flex-col md:items-stretch md:p-3"
    >
      <div className="flex items-center gap-2.5 px-2 md:mb-5 md:pt-2">
        <img src="/icon/48.png" alt="" width={28} height={28} />
        <span className="text-base font-semibold tracking-tight text-eye">{m.common_app_name()}</span>
      </div>
      <RailLink
        href={buildHash('library')}
        icon={LibraryBig}
        name={m.common_nav_library()}
        isCurrent={current === 'library'}
      />
      <RailLink
        href={buildHash('replies')}
        icon={MessageCircleReply}
        name={m.common_nav_replies()}
        isCurrent={current === 'replies'}
      >
        <WaitingCount />
      </RailLink>
      <RailLink
        href={buildHash('settings')}
        icon={Settings}
        name={m.common_nav_settings()}
        isCurrent={current === 'settings'}
      />
      <div className="ms-auto md:mx-0 md:mt-auto">
        <RailLink href="/practice.html" icon={GraduationCap} name={m.common_practice_link()} isCurrent={false} />
      </div>
    </nav>
  );
}
