import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { findPinCount } from './embedded-json';
import { profileSelectors, selectors } from './selectors';
import { buildProfileUrl, parseProfilePage, parseProfileUrl } from './urls';

/** Header of a profile. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const { document, url } = page;
  const handle = page.kind === 'profile' ? parseProfilePage(url) : null;
  const name = document.querySelector(profileSelectors.name);
  if (handle === null || name === null) return null;
  const value = emptyRawAccount();
  const pinCount = findPinCount(document, handle);
  value.handle = handle;
  value.url = buildProfileUrl(handle);
  value.name = readText(name) || null;
  value.avatarUrl = readAvatar(document, url);
  value.bio = readText(document.querySelector(profileSelectors.bio)) || null;
  value.link = resolveHref(document.querySelector(profileSelectors.link), url)?.href ?? null;
  value.followers = readCount(document, profileSelectors.followers);
  value.following = readCount(document, profileSelectors.following);
  value.posts = pinCount === null ? null : { raw: String(pinCount), source: 'json' };
  const rules: Record<string, string> = {};
  for (const field of ['followers', 'following', 'posts'] as const)
    if (value[field] !== null) rules[field] = value[field].source === 'json' ? 'json' : 'testid';
  const missing = (['name', 'followers', 'following'] as const).filter((field) => value[field] === null);
  return { value, missing, rules };
}

/** Handle of the person signed in: the profile link of the header. */
export function readSignedInAs({ document, url }: PageContext): string | null {
  return parseProfileUrl(resolveHref(document.querySelector(selectors.headerProfile), url));
}

/** The picture in the profile's header; the page's own header has one of the person signed in. */
function readAvatar(document: Document, base: URL): string | null {
  const header = document.querySelector(profileSelectors.header);
  return resolveSrc(header?.querySelector(profileSelectors.avatar), base)?.href ?? null;
}

/** "11 following": the number stands in its text. */
function readCount(document: Document, selector: string): RawMetric | null {
  const text = readText(document.querySelector(selector));
  return /\p{Nd}/u.test(text) ? { raw: text, source: 'text' } : null;
}
