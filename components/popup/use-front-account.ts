import { useEffect, useState } from 'react';

import { normaliseAccount } from '@/lib/capture/normalise-account';
import type { ReadAccount } from '@/lib/domain/account';
import type { NetworkId } from '@/lib/domain/network-id';
import { rawAccountReadingSchema } from '@/lib/domain/reading-schema';
import { report } from '@/lib/errors/report';
import { pageInfoSchema } from '@/lib/messaging/protocol-schema';
import { sendToOverlay } from '@/lib/messaging/send-to-overlay';

/** The account whose page a tab shows, as its header says now; null on other pages and where no overlay answers. */
async function loadFrontAccount(tabId: number, network: NetworkId): Promise<ReadAccount | null> {
  const reply = await sendToOverlay({ tabId, frameId: 0 }, 'overlay:read-account', {});
  if (!reply.ok || reply.account === null) return null;
  // What the overlay read comes from a page.
  const reading = rawAccountReadingSchema.safeParse(reply.account);
  const page = pageInfoSchema.safeParse(reply.page);
  if (!reading.success || !page.success) return null;
  return normaliseAccount({ network, reading: reading.data, page: page.data });
}

/** Asks once: the window is open for one look. */
export function useFrontAccount(tabId: number, network: NetworkId): ReadAccount | null {
  const [account, setAccount] = useState<ReadAccount | null>(null);
  useEffect(() => {
    loadFrontAccount(tabId, network).then(setAccount, (error: unknown) => report(error, 'popup:account'));
  }, [tabId, network]);
  return account;
}
