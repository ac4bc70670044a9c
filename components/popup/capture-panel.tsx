import { Bookmark, BookmarkCheck, LoaderCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { describeError } from '@/lib/errors/describe-error';
import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';
import type { PageDescription } from '@/lib/messaging/protocol';

import { AfterCapture } from './after-capture';
import { usePageCapture } from './use-page-capture';
import type { PageCapture } from './use-page-capture';

const ICONS = {
  idle: <Bookmark aria-hidden size={20} />,
  saving: <LoaderCircle aria-hidden size={20} className="animate-spin" />,
  captured: <BookmarkCheck aria-hidden size={20} />,
  undone: <Bookmark aria-hidden size={20} />,
  failed: <Bookmark aria-hidden size={20} />,
} as const;

function buttonText(state: PageCapture['state']): string {
  if (state === 'saving') return m.popup_capturing();
  if (state === 'captured') return m.popup_capture_again();
  if (state === 'failed') return m.common_retry();
  return m.popup_capture_page();
}

/** What a press of the button would keep, in words. */
function Target({ page }: { page: PageDescription }) {
  const host = page.url === null ? null : (URL.parse(page.url)?.hostname ?? null);
  return (
    <p className="flex items-center gap-2 text-ink-soft">
      <NetworkMark network={page.network ?? 'web'} isDecorative />
      <span className="min-w-0 flex-1 truncate" title={page.title ?? undefined}>
        {page.network === null
          ? m.popup_target_page({ host: host ?? '—' })
          : m.popup_target_post({ network: networkName(page.network) })}
      </span>
    </p>
  );
}

/** Small: on such a page the window is opened for the day, not for a capture. */
function NotHere() {
  return (
    <p className="text-xs text-pretty text-ink-soft">
      <span className="font-medium text-ink">{m.popup_not_here_title()}</span> · {describeError('page-not-readable')}
    </p>
  );
}

/** The big button, what it works on, and what came of it. */
export function CapturePanel({ tabId, page }: { tabId: number; page: PageDescription }) {
  const { capture, start, undo } = usePageCapture(tabId);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  if (!page.canCapture) return <NotHere />;
  return (
    <div className="space-y-2.5">
      <Target page={page} />
      <Button
        ref={button}
        variant={capture.state === 'captured' ? 'secondary' : 'primary'}
        size="large"
        className="w-full"
        icon={ICONS[capture.state]}
        aria-disabled={capture.state === 'saving'}
        onClick={() => capture.state !== 'saving' && void start()}
      >
        {buttonText(capture.state)}
      </Button>
      {capture.state === 'failed' && <Notice tone="danger">{describeError(capture.code)}</Notice>}
      {capture.state === 'undone' && <Notice>{m.common_undone()}</Notice>}
      {capture.state === 'captured' && (
        <AfterCapture key={capture.reply.undoId} reply={capture.reply} onUndo={() => void undo()} />
      )}
    </div>
  );
}
