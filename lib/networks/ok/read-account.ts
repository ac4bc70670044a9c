import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { type Chain, firstMatch } from '@/lib/networks/shared/first-match';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { readHandle } from './address';

/** Header of a group or person. Names of five public sources of 2016–2025; none seen on a saved page. */
const chains = {
  name: {
    group: 'h1.group-name_h, [class^="group-name__"] h1, h1[class^="group-name__"]',
    profile: '.profile-user-info_name, h1.mctc_name_tx',
  },
  /** The count of friends is no count of followers. */
  followers: { group: '#groupMembersCntEl', profile: 'a[href*="/subscribers"] .navMenuCount' },
  posts: { group: 'a[href*="/topics"] .navMenuCount', profile: 'a[href*="/statuses"] .navMenuCount' },
  avatar: { group: '.group-avatar-link img', profile: '#viewImageLinkId' },
  bio: { group: '.group-info_desc' },
} as const satisfies Record<string, Chain>;

/** The group or person whose page this is; null elsewhere and while the header is not there. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  if (page.kind !== 'profile') return null;
  const { document, url } = page;
  const name = firstMatch(document, chains.name);
  if (name === null) return null;
  const handle = readHandle(url);
  const avatar = firstMatch(document, chains.avatar)?.element;
  const value: RawAccount = {
    ...emptyRawAccount(),
    handle,
    name: readText(name.element).split('\n')[0] || null,
    url: handle === null ? null : `https://ok.ru/${handle}`,
    avatarUrl: resolveSrc(avatar, url)?.href ?? null,
    bio: readText(firstMatch(document, chains.bio)?.element ?? null) || null,
    followers: readCount(document, chains.followers),
    posts: readCount(document, chains.posts),
  };
  const missing = (['handle', 'name', 'followers'] as const).filter((field) => value[field] === null);
  return { value, missing, rules: { name: name.rule } };
}

function readCount(document: Document, chain: Chain): RawMetric | null {
  const raw = readText(firstMatch(document, chain)?.element ?? null);
  return /\p{Nd}/u.test(raw) ? { raw, source: 'text' } : null;
}

/** The left column's link to the own page. */
const ownPage = 'a[data-l="t,userPage"][href]';

/** Handle of the person signed in; null when signed out. */
export function readSignedInAs(page: PageContext): string | null {
  return readHandle(resolveHref(page.document.querySelector(ownPage), page.url));
}
