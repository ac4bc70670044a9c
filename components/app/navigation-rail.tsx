import { CalendarDays, GraduationCap, LibraryBig, MessageCircleReply, Settings, UsersRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { loadWords } from '@/components/replies/load-words';
import { classNames } from '@/components/ui/class-names';
import { useReplyLoad } from '@/lib/db/use-replies';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { ModuleId } from '@/lib/settings/modules';
import { useModules } from '@/lib/settings/use-modules';

import { buildHash } from './use-hash-route';
import { useMinute } from './use-minute';

interface RailLinkProps {
  href: string;
  icon: LucideIcon;
  name: string;
  isCurrent: boolean;
  /** How wide a window must be for its name to be drawn; the page one is on is always named. */
  namedFrom?: 'sm' | 'md';
  children?: ReactNode;
}

const UNNAMED = { sm: 'max-sm:sr-only', md: 'max-md:sr-only' } as const;

function RailLink({ href, icon: Icon, name, isCurrent, namedFrom = 'sm', children }: RailLinkProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      title={name}
      className="relative flex min-h-10 min-w-10 shrink-0 items-center gap-2 max-md:justify-center rounded-lg px-2 font-medium whitespace-nowrap md:px-3 text-nape transition-colors hover:bg-plume-hover hover:text-eye aria-[current=page]:bg-plume-hover aria-[current=page]:text-eye"
    >
      <Icon aria-hidden size={18} className="shrink-0" />
      <span className={isCurrent ? undefined : UNNAMED[namedFrom]}>{name}</span>
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

function PracticeLink() {
  const name = m.common_practice_link();
  return (
    <div className="ms-auto md:mx-0 md:mt-auto">
      <RailLink href="/practice.html" icon={GraduationCap} name={name} isCurrent={false} namedFrom="md" />
    </div>
  );
}

interface RailEntry {
  path: string;
  icon: LucideIcon;
  name: () => string;
  /** Left out where this is somebody else's work; null: everybody's. */
  module: ModuleId | null;
}

const ENTRIES: readonly RailEntry[] = [
  { path: 'plan', icon: CalendarDays, name: m.common_nav_plan, module: 'publishing' },
  { path: 'library', icon: LibraryBig, name: m.common_nav_library, module: null },
  { path: 'replies', icon: MessageCircleReply, name: m.common_nav_replies, module: 'answering' },
  { path: 'clients', icon: UsersRound, name: m.common_nav_clients, module: null },
  { path: 'settings', icon: Settings, name: m.common_nav_settings, module: null },
];

/** The dark rail: where one is and where one can go. A bar at the top on narrow windows. */
export function NavigationRail({ current }: { current: string }) {
  const { isOn } = useModules();
  return (
    <nav
      aria-label={m.common_nav()}
      className="on-plume flex shrink-0 items-center gap-1 overflow-x-auto bg-plume p-2 md:w-52 md:flex-col md:items-stretch md:p-3"
    >
      <div className="flex shrink-0 items-center gap-2.5 px-2 max-sm:px-1 md:mb-5 md:pt-2">
        <img src="/icon/48.png" alt="" width={28} height={28} />
        <span className="text-base font-semibold tracking-tight text-eye max-sm:sr-only">{m.common_app_name()}</span>
      </div>
      {ENTRIES.filter(({ path, module }) => module === null || isOn(module) || path === current).map(
        ({ path, icon, name }) => (
          <RailLink key={path} href={buildHash(path)} icon={icon} name={name()} isCurrent={current === path}>
            {path === 'replies' && <WaitingCount />}
          </RailLink>
        ),
      )}
      <PracticeLink />
    </nav>
  );
}
