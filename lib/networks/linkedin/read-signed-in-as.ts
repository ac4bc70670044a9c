import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { me } from './selectors';
import { parseProfileUrl } from './urls';

/** Handle of the person signed in, from the card beside the feed or the menu of the Ember client; null elsewhere. */
export function readSignedInAs({ document, url }: PageContext): string | null {
  const link = document.querySelector(me.ember) ?? findRailLink(document);
  return parseProfileUrl(resolveHref(link, url))?.handle ?? null;
}

/** Server-driven feed: the rail before the list of posts links one's own profile, several times and no other. */
function findRailLink(document: Document): Element | null {
  const feed = document.querySelector(me.sduiFeed);
  if (feed === null) return null;
  const before = [...document.querySelectorAll(me.sduiRail)].filter(
    (link) => !feed.contains(link) && (link.compareDocumentPosition(feed) & 4) !== 0,
  );
  const addresses = new Set(before.map((link) => link.getAttribute('href')?.split('?')[0]));
  return addresses.size === 1 && before.length > 1 ? (before[0] ?? null) : null;
}
