import { useEffect, useState } from 'react';

import { browser } from '@/lib/browser';
import type { ErrorCode } from '@/lib/errors/error-code';
import { report } from '@/lib/errors/report';
import type { PageDescription } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

export type FrontPage =
  | { state: 'loading' }
  | { state: 'known'; tabId: number; page: PageDescription }
  | { state: 'failed'; code: ErrorCode };

/** Asks once. Rejects only when the browser does. */
export async function loadFrontPage(): Promise<FrontPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'failed', code: 'page-not-readable' };
  const page = await send('page:describe', { tabId: tab.id });
  return page.ok ? { state: 'known', tabId: tab.id, page } : { state: 'failed', code: page.code };
}

/** What the tab in front shows, as the background understands it. */
export function useFrontPage(): FrontPage {
  const [front, setFront] = useState<FrontPage>({ state: 'loading' });
  useEffect(() => {
    loadFrontPage().then(setFront, (error: unknown) => {
      setFront({ state: 'failed', code: 'unexpected' });
      return report(error, 'popup:front-page');
    });
  }, []);
  return front;
}
