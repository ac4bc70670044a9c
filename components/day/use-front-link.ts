import { useEffect, useState } from 'react';

import { browser } from '@/lib/browser';
import type { NetworkId } from '@/lib/domain/network-id';
import { report } from '@/lib/errors/report';

async function readFrontLink(network: NetworkId): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined) return null;
  // Every adapter comes with it: nobody waits for that but who is asked for a link.
  const { permalinkOf } = await import('@/lib/plan/compose-target');
  return permalinkOf(tab.url, [network]);
}

/** The link of the post that the tab in front shows, followed as the tab changes; null: it shows no single post of this network. */
export function useFrontLink(network: NetworkId): string | null {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = (): void => {
      readFrontLink(network).then(
        (found) => !isGone && setLink(found),
        (error: unknown) => report(error, 'plan:front-link'),
      );
    };
    look();
    // Without what comes with the events: another window's tab may have changed.
    const onChange = (): void => look();
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onUpdated.addListener(onChange);
    return () => {
      isGone = true;
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onChange);
    };
  }, [network]);
  return link;
}
