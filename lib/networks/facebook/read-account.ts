import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { postOf } from './find-posts';
import { selectors } from './selectors';
import { buildProfileUrl, isFacebook, parseProfilePage, parseProfileUrl } from './urls';

/** Addresses of the lists that counters of a header open, for names and for numbered profiles. */
const LISTS = {
  followers: /\/followers\/?$|[?&]sk=followers(?:&|$)/,
  following: /\/following\/?$|[?&]sk=following(?:&|$)/,
} as const;

/** Header of a profile or page. Friends and likes of the page are counted there as well, but are no followers. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const handle = page.kind === 'profile' ? parseProfilePage(page.url) : null;
  const main = page.document.querySelector<HTMLElement>(selectors.main);
  const title = main?.querySelector('h1') ?? null;
  if (handle === null || main === null || title === null) return null;
  const value = emptyRawAccount();
  value.handle = handle;
  value.url = buildProfileUrl(handle);
  value.name = readText(title, `span span, svg, ${selectors.button}`).split('\n')[0] || readText(title) || null;
  value.verified = title.querySelector('svg') !== null;
  value.avatarUrl = readAvatar(main, title, page.url);
  value.followers = readCount(main, LISTS.followers, page);
  value.following = readCount(main, LISTS.following, page);
  value.link = readLink(main, page);
  const missing = (['name', 'followers'] as const).filter((name) => value[name] === null);
  const rules: Record<string, string> = {};
  for (const name of ['followers', 'following'] as const) if (value[name] !== null) rules[name] = 'list-link';
  return { value, missing, rules };
}

/** Link with a number to the list; numbers of lists on posts are others'. */
function readCount(main: HTMLElement, list: RegExp, page: PageContext): RawMetric | null {
  for (const link of main.querySelectorAll(selectors.link)) {
    const url = resolveHref(link, page.url);
    const raw = link.textContent.trim();
    if (url === null || !isFacebook(url) || !list.test(`${url.pathname}${url.search}`)) continue;
    if (/\p{Nd}/u.test(raw) && postOf(link, page) === null) return { raw, source: 'text' };
  }
  return null;
}

/** The picture right above the name. */
function readAvatar(main: HTMLElement, title: Element, base: URL): string | null {
  const above = [...main.querySelectorAll(selectors.svgPicture)].filter(
    (picture) => (picture.compareDocumentPosition(title) & 4) !== 0,
  );
  const picture = above.at(-1);
  return resolveUrl(picture?.getAttribute('xlink:href') ?? picture?.getAttribute('href'), base)?.href ?? null;
}

/** The account's own site stands in its introduction, behind Facebook's redirector, outside of all posts. */
function readLink(main: HTMLElement, page: PageContext): string | null {
  for (const link of main.querySelectorAll('a[href*="l.facebook.com/l.php"]'))
    if (postOf(link, page) === null) return resolveHref(link, page.url)?.href ?? null;
  return null;
}

/**
 * The person signed in: the first account in the navigation beside the feed. Its other entries are groups, pages and games;
 * elsewhere the page names nobody by address.
 */
export function readSignedInAs({ document, url, kind }: PageContext): string | null {
  if (kind !== 'feed') return null;
  for (const link of document.querySelectorAll(`[role="navigation"] ${selectors.link}`)) {
    const address = resolveHref(link, url);
    const handle = parseProfileUrl(address);
    if (handle === null || address?.searchParams.has('sk') === true) continue;
    return link.querySelector(selectors.svgPicture) === null ? null : handle;
  }
  return null;
}
