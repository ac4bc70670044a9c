import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { firstMatch } from '../shared/first-match';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { readInlineText, readLine } from './read-rich-text';
import { selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl } from './urls';

/** Header of a profile page. Exact numbers come from the page's data for search engines where it names the same account. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  if (page.kind !== 'profile') return null;
  const { document, url } = page;
  const header = document.querySelector(selectors.profile.name);
  if (header === null) return null;
  const value = emptyRawAccount();
  value.handle = readHandle(header);
  value.name = readLine(header.querySelector('[dir]'));
  value.url = value.handle === null ? null : buildProfileUrl(value.handle);
  value.avatarUrl = resolveSrc(document.querySelector(selectors.profile.avatar), url)?.href ?? null;
  value.bio = readInlineText(document.querySelector(selectors.profile.bio)) || null;
  value.link = resolveHref(document.querySelector(selectors.profile.link), url)?.href ?? null;
  value.verified = header.querySelector(selectors.profile.verified) !== null;
  const rules: Record<string, string> = {};
  const exact = readStructured(document, value.handle);
  value.followers = exact.followers ?? readCount(document.querySelector(selectors.profile.followers));
  value.following = exact.following ?? readCount(document.querySelector(selectors.profile.following));
  value.posts = exact.posts ?? readPostCount(page);
  for (const name of ['followers', 'following', 'posts'] as const)
    if (value[name] !== null) rules[name] = value[name].source;
  const missing = (['handle', 'name', 'followers', 'following'] as const).filter((name) => value[name] === null);
  return { value, missing, rules };
}

/** Handle of the person signed in. */
export function readSignedInAs({ document, url }: PageContext): string | null {
  const avatar = firstMatch(document, selectors.signedIn)?.element.dataset['testid'];
  const handle = avatar?.slice('UserAvatar-Container-'.length);
  return handle || parseProfileUrl(resolveHref(document.querySelector(selectors.signedInTab), url));
}

function readHandle(header: Element): string | null {
  for (const line of header.querySelectorAll('[dir]')) {
    const handle = /^@(\w{1,15})$/.exec(line.textContent.trim())?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

function readCount(link: Element | null): RawMetric | null {
  const raw = [...(link?.querySelectorAll('span') ?? [])]
    .map((part) => part.textContent.trim())
    .find((part) => /^\p{Nd}/u.test(part));
  return raw === undefined ? null : { raw, source: 'text' };
}

/** Under the name in the title bar: "7.5万 帖子"; other tabs count other things there (media, likes). */
function readPostCount({ document, url }: PageContext): RawMetric | null {
  if (parseProfileUrl(url) === null) return null;
  const title = document.querySelector(selectors.profile.titleBar);
  const raw = readLine(title?.nextElementSibling ?? null);
  return raw !== null && /\p{Nd}/u.test(raw) ? { raw, source: 'text' } : null;
}

interface Structured {
  followers: RawMetric | null;
  following: RawMetric | null;
  posts: RawMetric | null;
}

const INTERACTIONS = { followers: 'Follows', following: 'Friends', posts: 'Tweets' } as const;

function readStructured(document: Document, handle: string | null): Structured {
  const none: Structured = { followers: null, following: null, posts: null };
  for (const script of document.querySelectorAll(selectors.profile.structured)) {
    const entity = fieldOf(parseJson(script.textContent), 'mainEntity');
    const named = fieldOf(entity, 'additionalName');
    // After moving on inside the site the script may still describe the account before.
    if (handle === null || String(named).toLowerCase() !== handle.toLowerCase()) continue;
    const statistics = fieldOf(entity, 'interactionStatistic');
    if (!Array.isArray(statistics)) continue;
    for (const name of ['followers', 'following', 'posts'] as const)
      none[name] = readStatistic(statistics, INTERACTIONS[name]);
  }
  return none;
}

function readStatistic(statistics: readonly unknown[], name: string): RawMetric | null {
  const count = fieldOf(
    statistics.find((statistic) => fieldOf(statistic, 'name') === name),
    'userInteractionCount',
  );
  return Number.isInteger(count) ? { raw: String(count), source: 'json' } : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Half-written or foreign data: the visible header still tells the numbers.
  }
}
