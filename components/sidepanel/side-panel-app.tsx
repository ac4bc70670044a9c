import { LibraryBig } from 'lucide-react';

import { describeError } from '@/lib/errors/describe-error';
import { openWorkspace } from '@/components/app/open-workspace';
import { PagePosts } from '@/components/page-posts/page-posts';
import { CapturePanel } from '@/components/popup/capture-panel';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import type { PageDescription } from '@/lib/messaging/protocol';

import { TemplatesPanel } from './templates-panel';
import { type Answering, useAnsweredComment } from './use-answered-comment';
import { useFollowedPage } from './use-followed-page';

function openLibrary(): void {
  openWorkspace('#/library').catch((error: unknown) => report(error, 'sidepanel:open'));
}

function PanelHead() {
  return (
    <header className="on-plume flex items-center gap-2 bg-plume px-3 py-2 text-eye">
      <img src="/icon/48.png" alt="" width={24} height={24} />
      <h1 className="flex-1 font-semibold">{m.common_app_name()}</h1>
      <Button size="small" variant="plume" icon={<LibraryBig aria-hidden size={15} />} onClick={openLibrary}>
        {m.common_nav_library()}
      </Button>
    </header>
  );
}

/** The browser does not tell which page is in front until the person clicks on Jackdaw there: say so, and what to click. */
function NoAccess({ onLookAgain }: { onLookAgain: () => void }) {
  return (
    <Notice
      title={m.sidepanel_no_access_title()}
      action={
        <Button size="small" onClick={onLookAgain}>
          {m.popup_posts_look_again()}
        </Button>
      }
    >
      {m.sidepanel_no_access_text()}
    </Notice>
  );
}

function keyOf(answering: Answering): string | null {
  if (answering.state === 'nobody') return null;
  return answering.state === 'known' ? answering.comment.key : answering.key;
}

/** The page in front, and the replies to it. */
function FrontPageView({ tabId, page }: { tabId: number; page: PageDescription }) {
  const choice = useAnsweredComment(tabId);
  const isListed = page.isQuiet && page.network !== null;
  return (
    <>
      <CapturePanel tabId={tabId} page={page} />
      {page.isQuiet && page.network !== null && (
        <PagePosts
          tabId={tabId}
          networkName={networkName(page.network)}
          onAnswer={choice.pick}
          answeredKey={keyOf(choice.answering)}
        />
      )}
      {!page.isQuiet && page.network !== null && (
        <p className="text-xs text-pretty text-ink-soft">
          {m.sidepanel_buttons_on_page({ network: networkName(page.network) })}
        </p>
      )}
      <TemplatesPanel network={page.network ?? 'web'} {...choice} hasComments={isListed} />
    </>
  );
}

/** Jackdaw beside the page in front: its posts where nothing may stand in the page, else the page itself. */
export function SidePanelApp() {
  const { front, load, lookAgain } = useFollowedPage();
  return (
    <div className="flex min-h-screen flex-col">
      <PanelHead />
      <main className="min-h-0 flex-1 space-y-4 overflow-auto p-3">
        {front.state === 'loading' && <div aria-hidden className="h-24" />}
        {front.state === 'failed' && <Notice tone="danger">{describeError(front.code)}</Notice>}
        {front.state === 'known' && front.page.url === null && <NoAccess onLookAgain={lookAgain} />}
        {front.state === 'known' && front.page.url !== null && (
          <FrontPageView key={`${front.tabId} ${front.page.url} ${load}`} tabId={front.tabId} page={front.page} />
        )}
        {(front.state === 'failed' || (front.state === 'known' && front.page.url === null)) && (
          <TemplatesPanel network="web" />
        )}
      </main>
    </div>
  );
}
