import { CalendarDays, GraduationCap, LibraryBig, PanelRight } from 'lucide-react';
import { lazy, type RefObject, Suspense, useRef } from 'react';

import { describeError } from '@/lib/errors/describe-error';
import { openBeside } from '@/components/app/open-beside';
import { openWorkspace } from '@/components/app/open-workspace';
import { usedShare, useStorageEstimate } from '@/components/app/use-storage-estimate';
import { PagePosts } from '@/components/page-posts/page-posts';
import { SavePage } from '@/components/day-extras/save-page';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { browser } from '@/lib/browser';
import { report } from '@/lib/errors/report';
import { formatPercent } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { PageDescription } from '@/lib/messaging/protocol';

import { CapturePanel } from './capture-panel';
import { NetworkSwitch } from './network-switch';
import { SiteOffer } from './site-offer';
import { SelectPosts } from './select-posts';
import { ReportProblem } from './report-problem';
import { TodayList } from './today-list';
import { type FrontPage, useFrontPage } from './use-front-page';

async function loadAccountPanel() {
  const { AccountPanel } = await import('./account-panel');
  return { default: AccountPanel };
}

const AccountPanel = lazy(loadAccountPanel);

const NEARLY_FULL = 0.8;

function StorageWarning() {
  const { estimate } = useStorageEstimate();
  const share = estimate === null ? null : usedShare(estimate);
  if (share === null || share <= NEARLY_FULL) return null;
  return <Notice tone="warn">{m.common_storage_nearly_full({ percent: formatPercent(share) })}</Notice>;
}

function leaveFor(going: Promise<unknown>): void {
  going.then(
    () => window.close(),
    (error: unknown) => report(error, 'popup:open'),
  );
}

function PopupHead() {
  const practice = browser.runtime.getURL('/practice.html');
  return (
    <header className="on-plume flex items-center gap-2 bg-plume px-3 py-2 text-eye">
      <img src="/icon/48.png" alt="" width={24} height={24} />
      <h1 className="flex-1 font-semibold">{m.common_app_name()}</h1>
      <IconButton
        label={m.popup_practice()}
        className="text-nape hover:bg-plume-hover hover:text-eye"
        onClick={() => leaveFor(browser.tabs.create({ url: practice }))}
      >
        <GraduationCap aria-hidden size={17} />
      </IconButton>
      <Button
        size="small"
        variant="plume"
        icon={<CalendarDays aria-hidden size={15} />}
        onClick={() => leaveFor(openWorkspace('#/plan'))}
      >
        {m.common_nav_plan()}
      </Button>
      <Button
        size="small"
        variant="plume"
        icon={<LibraryBig aria-hidden size={15} />}
        onClick={() => leaveFor(openWorkspace('#/library'))}
      >
        {m.common_nav_library()}
      </Button>
    </header>
  );
}

/** Capture of the page in front, and what its network offers: an off-switch for buttons, or the posts where none may stand. */
function FrontPageView({ tabId, page }: { tabId: number; page: PageDescription }) {
  const { network, isQuiet } = page;
  return (
    <>
      <CapturePanel tabId={tabId} page={page} />
      <SavePage page={page} />
      {network !== null && !isQuiet && (
        <>
          <SelectPosts tabId={tabId} network={network} />
          <Suspense>
            <AccountPanel tabId={tabId} network={network} />
          </Suspense>
          <NetworkSwitch network={network} />
        </>
      )}
      {page.canCapture && !isQuiet && <SiteOffer tabId={tabId} />}
      {network !== null && isQuiet && (
        <>
          <PagePosts tabId={tabId} networkName={networkName(network)} />
          <Button
            className="w-full"
            icon={<PanelRight aria-hidden size={15} />}
            onClick={() => leaveFor(openBeside(tabId))}
          >
            {m.popup_open_beside()}
          </Button>
        </>
      )}
    </>
  );
}

/** The made-up network has nothing to report. */
function hasAdapter({ network }: PageDescription): boolean {
  return network !== null && network !== 'practice' && network !== 'web';
}

/** The button that captures the page in front; where it has none, what to do instead. */
function useCaptureWay(front: FrontPage): { capture: RefObject<HTMLDivElement | null>; onCapture: () => void } {
  const capture = useRef<HTMLDivElement>(null);
  const showToast = useToast();
  const onCapture = (): void => {
    const button = front.state === 'known' ? capture.current?.querySelector('button') : null;
    if (button) button.focus();
    else showToast({ text: m.today_capture_how() });
  };
  return { capture, onCapture };
}

/** The window behind the toolbar button: capture what is in front, and what was captured today. */
export function PopupApp() {
  const front = useFrontPage();
  const { capture, onCapture } = useCaptureWay(front);
  return (
    <div className="flex max-h-[600px] w-[380px] flex-col">
      <PopupHead />
      <main className="min-h-0 space-y-4 overflow-auto p-3">
        {front.state === 'loading' && <div aria-hidden className="h-24" />}
        {front.state === 'failed' && <Notice tone="danger">{describeError(front.code)}</Notice>}
        {front.state === 'known' && (
          <div ref={capture} className="space-y-4">
            <FrontPageView tabId={front.tabId} page={front.page} />
          </div>
        )}
        <StorageWarning />
        <TodayList onOpen={(hash) => leaveFor(openWorkspace(hash))} onCapture={onCapture} />
        {front.state === 'known' && hasAdapter(front.page) && <ReportProblem tabId={front.tabId} />}
      </main>
    </div>
  );
}
