import { GraduationCap, LibraryBig, Settings } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

import { m } from '@/lib/i18n/messages';

import { buildHash } from './use-hash-route';

const ITEMS = [
  { id: 'library', icon: LibraryBig, name: m.common_nav_library },
  { id: 'settings', icon: Settings, name: m.common_nav_settings },
] as const;

interface RailLinkProps {
  href: string;
  icon: LucideIcon;
  name: string;
  isCurrent: boolean;
}

function RailLink({ href, icon: Icon, name, isCurrent }: RailLinkProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="flex min-h-10 items-center gap-3 rounded-lg px-3 font-medium text-nape transition-colors hover:bg-plume-hover hover:text-eye aria-[current=page]:bg-plume-hover aria-[current=page]:text-eye"
    >
      <Icon aria-hidden size={18} />
      {name}
    </a>
  );
}

/** The dark rail: where one is and where one can go. A bar at the top on narrow windows. */
export function NavigationRail({ current }: { current: string }) {
  return (
    <nav
      aria-label={m.common_nav()}
      className="on-plume flex shrink-0 items-center gap-1 bg-plume p-2 md:w-52 md:flex-col md:items-stretch md:p-3"
    >
      <div className="flex items-center gap-2.5 px-2 md:mb-5 md:pt-2">
        <img src="/icon/48.png" alt="" width={28} height={28} />
        <span className="text-base font-semibold tracking-tight text-eye">{m.common_app_name()}</span>
      </div>
      {ITEMS.map(({ id, icon, name }) => (
        <RailLink key={id} href={buildHash(id)} icon={icon} name={name()} isCurrent={current === id} />
      ))}
      <div className="ms-auto md:mx-0 md:mt-auto">
        <RailLink href="/practice.html" icon={GraduationCap} name={m.common_practice_link()} isCurrent={false} />
      </div>
    </nav>
  );
}
