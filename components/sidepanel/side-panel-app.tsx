import { LibraryBig } from 'lucide-react';
import { useCallback } from 'react';
import { flushSync } from 'react-dom';

import { describeError } from '@/lib/errors/describe-error';
import { openWorkspace } from '@/components/app/open-workspace';
import { PagePosts } from '@/components/page-posts/page-posts';
import { CapturePanel } from '@/components/popup/capture-panel';
import { TodayList } from '@/components/popup/today-list';
import { SavePage } from '@/components/day-extras/save-page';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import type { PageDescription } from '@/lib/messaging/protocol';

import { panelIdOf, PanelTabs, tabIdOf } from './panel-tabs';
import { TemplatesPanel } from './templates-panel';
import { type Answering, useAnsweredComment } from './use-answered-comment';
import { type FollowedPage, useFollowedPage } from './use-followed-page';
import { usePanelTab } from './use-panel-tab';
import { useSearchKey } from './use-search-key';

function openRoute(hash: string): void {
  openWorkspace(hash).catch((error: unknown) => report(error, 'sidepanel:open'));
}

function PanelHead() {
  return (
    <header className="on-plume flex items-center gap-2 bg-plume px-3 py-2 text-eye">
      <img src="/icon/48.png" alt="" width={24} height={24} />
      <h1 className="flex-1 font-semibold">{m.common_app_name()}</h1>
      <Button
        size="small"
        variant="plume"
        icon={<LibraryBig aria-hidden size={15} />}
        onClick={() => openRoute('#/library')}
      >
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
      <SavePage page={page} />
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

/** What can be done with the page in front. Stays while the day is shown: a comment chosen to be answered is still chosen then. */
function PageTools({ front, load, lookAgain }: FollowedPage) {
  const isSeen = front.state === 'known' && front.page.url !== null;
  return (
    <>
      {front.state === 'loading' && <div aria-hidden className="h-24" />}
      {front.state === 'failed' && <Notice tone="danger">{describeError(front.code)}</Notice>}
      {front.state === 'known' && !isSeen && <NoAccess onLookAgain={lookAgain} />}
      {front.state === 'known' && isSeen && (
        <FrontPageView key={`${front.tabId} ${front.page.url} ${load}`} tabId={front.tabId} page={front.page} />
      )}
      {front.state !== 'loading' && !isSeen && <TemplatesPanel network="web" />}
    </>
  );
}

/**
 * The key for replies, and a call from the browser's menu, lead to what they ask for wherever the panel stands. It listens before the
 * search does, which comes when the tab is known, and shows it in time to take the focus.
 */
function useTemplatesCall(onCall: () => void): void {
  useSearchKey(useCallback(() => flushSync(onCall), [onCall]));
}

/** Jackdaw beside the page in front: the day, and the page with its posts and the replies to it. */
export function SidePanelApp() {
  const followed = useFollowedPage();
  const { front } = followed;
  const { tab, choose } = usePanelTab(front.state === 'known' && front.page.isQuiet);
  const showPage = useCallback(() => choose('page'), [choose]);
  useTemplatesCall(showPage);
  if (tab === null) return <PanelHead />;
  return (
    <div className="flex min-h-screen flex-col">
      <PanelHead />
      <main className="flex min-h-0 flex-1 flex-col">
        <PanelTabs current={tab} onChoose={choose} />
        <div className="min-h-0 flex-1 overflow-auto p-3">
          <div
            role="tabpanel"
            id={panelIdOf('today')}
            aria-labelledby={tabIdOf('today')}
            hidden={tab !== 'today'}
            className="space-y-4"
          >
            {/* Not while it is hidden: its keys would go on working. */}
            {tab === 'today' && <TodayList onOpen={openRoute} onCapture={showPage} />}
          </div>
          <div
            role="tabpanel"
            id={panelIdOf('page')}
            aria-labelledby={tabIdOf('page')}
            hidden={tab !== 'page'}
            className="space-y-4"
          >
            <PageTools {...followed} />
          </div>
        </div>
      </main>
    </div>
  );
}
