import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { readText } from '../shared/read-text';
import { parseWhole } from './read-counts';
import { readLine } from './read-rich-text';
import { accountParts } from './selectors';
import { buildProfileUrl, parseCommunityUrl, parseUserUrl } from './urls';

/** The person or community whose page this is; a community's handle keeps its "r/", people's names may be the same. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  if (page.kind !== 'profile') return null;
  const community = parseCommunityUrl(page.url);
  const value = community === null ? readPerson(page) : readCommunity(page, community);
  if (value === null) return null;
  // People's numbers of followers are rarely shown to others; a community's members are.
  const expected = community === null ? (['handle', 'name'] as const) : (['handle', 'name', 'followers'] as const);
  return { value, missing: expected.filter((name) => value[name] === null), rules: {} };
}

function readCommunity({ document, url }: PageContext, name: string): RawAccount | null {
  const header = document.querySelector(accountParts.community);
  const old = document.querySelector(accountParts.oldCommunity);
  if (header === null && old === null) return null;
  // After moving on inside the site the header may still be of the community before.
  const shown = header?.getAttribute('name') ?? readLine(old);
  if (shown.toLowerCase() !== name.toLowerCase()) return null;
  const handle = `r/${shown}`;
  return {
    ...emptyRawAccount(),
    handle,
    name: header?.getAttribute('display-name') ?? handle,
    url: buildProfileUrl(handle),
    avatarUrl: resolveSrc(document.querySelector(accountParts.communityIcon), url)?.href ?? null,
    bio: header?.getAttribute('description')?.trim() || null,
    followers: parseWhole(header?.getAttribute('subscribers')) ?? readReaders(document),
  };
}

function readReaders(document: Document): RawMetric | null {
  const raw = readLine(document.querySelector(accountParts.oldReaders));
  return /\p{Nd}/u.test(raw) ? { raw, source: 'text' } : null;
}

function readPerson({ document, url }: PageContext): RawAccount | null {
  const handle = parseUserUrl(url);
  const name = readLine(document.querySelector(accountParts.name) ?? document.querySelector(accountParts.oldUser));
  if (handle === null || name === '') return null;
  return {
    ...emptyRawAccount(),
    handle,
    name,
    url: buildProfileUrl(handle),
    avatarUrl: resolveSrc(document.querySelector(accountParts.avatar), url)?.href ?? null,
    bio: readText(document.querySelector(accountParts.bio)) || null,
  };
}

/** Who looks at the page; null where nobody is signed in. */
export function readSignedInAs({ document, url }: PageContext): string | null {
  const told = document.querySelector(accountParts.signedIn)?.getAttribute('username');
  if (told) return told;
  const link = document.querySelector(`${accountParts.drawer}, ${accountParts.oldSignedIn}`);
  return parseUserUrl(resolveHref(link, url));
}
