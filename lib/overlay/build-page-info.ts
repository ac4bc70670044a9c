import type { PageInfo } from '@/lib/messaging/protocol';
import type { PageContext } from '@/lib/networks/contract';

/** What the background needs to understand local dates and numbers of a reading. */
export function buildPageInfo({ url, kind, document }: PageContext): PageInfo {
  return {
    url: url.href,
    lang: document.documentElement.lang || null,
    kind,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
