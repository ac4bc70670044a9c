import { Globe, Lock, MessageSquareReply, MousePointerClick } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

import { Onboarding } from '@/components/onboarding/onboarding';
import { SampleNotice } from '@/components/onboarding/sample-notice';
import { Button, buttonClass } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';
import { useOnboarding } from '@/lib/onboarding/use-onboarding';

import { HostAccess } from './host-access';
import { useShortcut } from './use-shortcut';

/** The first page after installation: what Jackdaw is for, and the way to the practice page. */
export function Welcome() {
  const shortcut = useShortcut('capture-post');
  const replyKey = useShortcut('insert-reply');
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-8 px-6 py-16 text-base">
      <header className="flex items-center gap-5">
        <img src="/icon/128.png" alt="" width={72} height={72} />
        <div>
          <h1 className="text-3xl font-semibold text-balance">{m.welcome_title()}</h1>
          <p className="text-lg text-ink-soft">{m.welcome_lead()}</p>
        </div>
      </header>
      <ul className="flex flex-col gap-5">
        <Benefit icon={MousePointerClick} title={m.welcome_capture_title()} text={m.welcome_capture_text()} />
        <Benefit
          icon={Globe}
          title={m.welcome_everywhere_title()}
          text={shortcut === null ? m.welcome_everywhere_no_shortcut() : m.welcome_everywhere_text({ shortcut })}
        />
        <Benefit
          icon={MessageSquareReply}
          title={m.welcome_reply_title()}
          text={replyKey === null ? m.welcome_reply_no_shortcut() : m.welcome_reply_text({ shortcut: replyKey })}
        />
        <Benefit icon={Lock} title={m.welcome_private_title()} text={m.welcome_private_text()} />
      </ul>
      <HostAccess />
      <FirstSteps />
      <p className="text-ink-soft">{m.welcome_pin()}</p>
      <nav className="flex flex-wrap gap-3">
        <a className={buttonClass('primary', 'large')} href="/practice.html">
          {m.welcome_practice()}
        </a>
        <a className={buttonClass('secondary', 'large')} href="/workspace.html#/library">
          {m.welcome_library()}
        </a>
      </nav>
    </main>
  );
}

/** The three steps, until they are gone or skipped; then the way back to them. */
function FirstSteps() {
  const progress = useOnboarding();
  const { state, go } = progress;
  if (state === null) return null;
  if (!state.isOver) {
    return <Onboarding progress={progress} className="rounded-card border border-line bg-surface p-5 text-sm" />;
  }
  return (
    <div className="space-y-4">
      <SampleNotice />
      <Button onClick={() => go('clients')}>{m.onboarding_resume()}</Button>
    </div>
  );
}

function Benefit({ icon: Icon, title, text }: { icon: LucideIcon; title: string; text: string }) {
  return (
    <li className="flex gap-4">
      <Icon className="mt-1 shrink-0 text-accent" size={22} aria-hidden="true" />
      <div>
        <h2 className="font-semibold">{title}</h2>
        <p className="text-ink-soft">{text}</p>
      </div>
    </li>
  );
}
