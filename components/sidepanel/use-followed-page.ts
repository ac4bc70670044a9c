import { useCallback, useEffect, useRef, useState } from 'react';

import { type FrontPage, loadFrontPage } from '@/components/popup/use-front-page';
import { browser } from '@/lib/browser';
import { report } from '@/lib/errors/report';

export interface FollowedPage {
  front: FrontPage;
  /** Rises when the page in front was loaded anew: what was read of it before is of the past then. */
  load: number;
  lookAgain: () => void;
}

/** What the browser tells of a change in a tab, as far as it matters here. */
interface TabChange {
  url?: string | undefined;
  status?: string | undefined;
}

/** The page in front of this window's panel: follows other tabs coming to the front and other pages in the same tab. */
export function useFollowedPage(): FollowedPage {
  const [front, setFront] = useState<FrontPage>({ state: 'loading' });
  const [load, setLoad] = useState(0);
  const tabInFront = useRef<number | null>(null);
  const lookAgain = useCallback(() => {
    loadFrontPage().then(
      (found) => {
        tabInFront.current = found.state === 'known' ? found.tabId : null;
        setFront(found);
      },
      (error: unknown) => report(error, 'sidepanel:front-page'),
    );
  }, []);
  useEffect(() => {
    lookAgain();
    const onUpdated = (tabId: number, { url, status }: TabChange): void => {
      if (tabId !== tabInFront.current || (url === undefined && status !== 'complete')) return;
      if (status === 'complete') setLoad((count) => count + 1);
      lookAgain();
    };
    // Without what comes with the event: another window's tab may have come to the front there.
    const onActivated = (): void => lookAgain();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [lookAgain]);
  return { front, load, lookAgain };
}
