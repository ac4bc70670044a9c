import { useEffect, useState } from 'react';

import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import { send } from '@/lib/messaging/send';
import type { SiteKind } from '@/lib/sites/allowed-sites';
import { requestSite } from '@/lib/sites/request-site';
import { siteHostOf } from '@/lib/sites/site-origin';

/** The site of the page in front, where it can be allowed. */
export interface OfferedSite {
  origin: string;
  kind: SiteKind;
  allowedAs: SiteKind | null;
}

export interface SiteChoice {
  /** null until known, and where there is nothing to choose. */
  site: OfferedSite | null;
  /** What came of the last press, in words; null when the buttons themselves say it. */
  outcome: string | null;
  allow: () => void;
  remove: () => void;
}

async function loadSite(tabId: number): Promise<OfferedSite | null> {
  const reply = await send('sites:describe', { tabId });
  if (!reply.ok || reply.origin === null) return null;
  const { origin, kind, allowedAs } = reply;
  return { origin, kind, allowedAs };
}

async function removeSite(origin: string): Promise<string> {
  const reply = await send('sites:remove', { origin });
  return reply.ok ? m.sites_removed({ host: siteHostOf(origin) }) : describeError(reply.code);
}

/** Whether Jackdaw is, or could be, on the site in front by itself. */
export function useSite(tabId: number): SiteChoice {
  const [site, setSite] = useState<OfferedSite | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    loadSite(tabId).then(setSite, (error: unknown) => report(error, 'popup:site'));
  }, [tabId]);
  const settle = async (work: Promise<string | null>): Promise<void> => {
    const said = await work;
    setSite(await loadSite(tabId));
    setOutcome(said);
  };
  const run = (work: Promise<string | null>): void => {
    settle(work).catch((error: unknown) => report(error, 'popup:site'));
  };
  return {
    site,
    outcome,
    allow: () => {
      // Nothing may come between the press and the request: browsers answer only to a gesture.
      if (site !== null) run(requestSite(site).then((isAllowed) => (isAllowed ? null : m.sites_refused())));
    },
    remove: () => {
      if (site !== null) run(removeSite(site.origin));
    },
  };
}
