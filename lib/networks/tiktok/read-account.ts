import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { resolveHref, resolveSrc, resolveUrl } from '../shared/resolve-url';
import { type EmbeddedAccount, findEmbeddedAccount, findEmbeddedSignIn } from './embedded-json';
import { inlineText } from './read-caption';
import { findNumber, sharpenCount } from './read-counts';
import { profileSelectors, selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl } from './urls';

/** Header of a profile. The page shows no number of videos; its data does. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const { document, url } = page;
  const title = document.querySelector(profileSelectors.title);
  const handle = page.kind === 'profile' ? (parseProfileUrl(url) ?? textOf(title)) : null;
  if (handle === null || title === null) return null;
  const embedded = findEmbeddedAccount(document, handle);
  const value = emptyRawAccount();
  value.handle = handle;
  value.url = buildProfileUrl(handle);
  value.name = textOf(document.querySelector(profileSelectors.name));
  value.avatarUrl = resolveSrc(document.querySelector(profileSelectors.avatar), url)?.href ?? null;
  value.bio = textOf(document.querySelector(profileSelectors.bio));
  value.link = readLink(document, url);
  value.verified = embedded?.verified ?? title.parentElement?.querySelector(profileSelectors.verified) !== null;
  Object.assign(value, readCounters(document, embedded));
  const fields = ['handle', 'name', 'followers', 'following', 'posts'] as const;
  const rules: Record<string, string> = {};
  for (const field of ['followers', 'following', 'posts'] as const)
    if (value[field] !== null) rules[field] = value[field].source === 'json' ? 'json' : 'e2e';
  return { value, missing: fields.filter((field) => value[field] === null), rules };
}

/** Handle of the person signed in: the profile link of the side bar, which leads to "/@" while nobody is. */
export function readSignedInAs({ document, url }: PageContext): string | null {
  const linked = parseProfileUrl(resolveHref(document.querySelector(selectors.navProfile), url));
  return linked ?? findEmbeddedSignIn(document);
}

function readCounters(
  document: Document,
  embedded: EmbeddedAccount | null,
): Record<'followers' | 'following' | 'posts', RawMetric | null> {
  return {
    followers: sharpenCount(findNumber(document, profileSelectors.followers), embedded?.followers ?? null),
    following: sharpenCount(findNumber(document, profileSelectors.following), embedded?.following ?? null),
    posts: sharpenCount(null, embedded?.posts ?? null),
  };
}

/** TikTok's redirector names the target as the account wrote it, mostly without "https://". */
function readLink(document: Document, base: URL): string | null {
  const url = resolveHref(document.querySelector(profileSelectors.link), base);
  const target = url?.pathname === '/link/v2' ? (url.searchParams.get('target') ?? '') : null;
  if (url === null || target === null) return url?.href ?? null;
  return resolveUrl(/^https?:/i.test(target) ? target : `https://${target}`, base)?.href ?? null;
}

function textOf(element: Element | null): string | null {
  return element === null ? null : inlineText(element) || null;
}
