import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { readName, readPostText } from './read-rich-text';
import { fullHandle } from './read-server';
import { selectors } from './selectors';
import { buildAccountUrl, parseProfilePage } from './urls';

/**
 * Header of a profile. Its class names were all replaced in 4.7; what stays is the link to the followers, the heading near
 * it, and the full numbers as titles. Mastodon verifies links, not accounts, so `verified` is not known.
 */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const acct = page.kind === 'profile' ? parseProfilePage(page.url) : null;
  const counts = acct === null ? null : findCounts(page, acct);
  const header = counts === null ? null : findHeader(counts.followers);
  if (acct === null || counts === null || header === null) return null;
  const value = emptyRawAccount();
  value.handle = fullHandle(acct, page);
  value.name = readHeading(header);
  value.url = buildAccountUrl(page.url, acct);
  value.avatarUrl = resolveSrc(header.querySelector(selectors.profileAvatar), page.url)?.href ?? null;
  value.bio = readBio(header);
  value.link = readLink(header, page.url);
  const rules: Record<string, string> = {};
  for (const name of ['followers', 'following', 'posts'] as const) {
    const element = counts[name];
    value[name] = element === null ? null : readCount(element);
    if (value[name] !== null) rules[name] = value[name].source;
  }
  const missing = (['name', 'followers', 'following', 'posts'] as const).filter((name) => value[name] === null);
  return { value, missing, rules };
}

interface Counts {
  followers: Element;
  following: Element | null;
  posts: Element | null;
}

/** Each number is a link (3.5–4.6) or an item of a list with one (4.7, where the number of posts has no link). */
function findCounts({ document, url }: PageContext, acct: string): Counts | null {
  const path = `/@${acct}`.toLowerCase();
  const linksTo = (link: Element, end: string): boolean =>
    resolvedPath(link, url).replace(/^\/(?:deck|web)(?=\/)/, '') === path + end;
  const links = [...document.querySelectorAll('a[href*="/@"]')];
  const followers = links.find((link) => linksTo(link, '/followers'));
  if (followers === undefined) return null;
  const list = followers.closest('li')?.parentElement ?? followers.parentElement;
  const near = [...(list?.querySelectorAll('a[href]') ?? [])];
  const item = [...(list?.children ?? [])].find(
    (child) => child.matches('li[title]') && child.querySelector('a[href], time, button') === null,
  );
  return {
    followers,
    following: near.find((link) => linksTo(link, '/following')) ?? null,
    posts: near.find((link) => linksTo(link, '')) ?? item ?? null,
  };
}

function resolvedPath(link: Element, base: URL): string {
  const path = resolveHref(link, base)?.pathname ?? '';
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase(); // A stray "%" in the address: it is not the one looked for.
  }
}

/** The nearest element around the numbers that has the person's name in a heading; column titles are headings too. */
function findHeader(followers: Element): Element | null {
  const known = followers.closest(selectors.profile);
  if (known !== null) return known;
  for (let around = followers.parentElement; around !== null; around = around.parentElement)
    if (findHeading(around) !== null) return around;
  return null;
}

function findHeading(header: Element): Element | null {
  return [...header.querySelectorAll('h1')].find((heading) => heading.closest(selectors.columnHeader) === null) ?? null;
}

/** Before 4.7 the handle and marks stand in the heading too; the name is its first part. */
function readHeading(header: Element): string | null {
  const heading = findHeading(header);
  return readName(heading?.querySelector('bdi') ?? heading?.querySelector('span') ?? heading);
}

function readBio(header: Element): string | null {
  const bio = [...header.querySelectorAll(selectors.profileBio)].find(
    (element) => element.closest(selectors.profileFields) === null && element.closest('h1') === null,
  );
  return readPostText(bio ?? null) || null;
}

/** The link the account proved to own, else the first of its fields. */
function readLink(header: Element, base: URL): string | null {
  const fields = [...header.querySelectorAll(selectors.profileFields)];
  const links = fields.flatMap((field) => [...field.querySelectorAll('dd a[href]')]);
  const external = links.filter((link) => {
    const url = resolveHref(link, base);
    return url !== null && url.host !== base.host && !link.classList.contains('mention');
  });
  const proved = external.find((link) => link.closest(selectors.profileVerified) !== null);
  return resolveHref(proved ?? external[0], base)?.href ?? null;
}

/** The title holds the full number, the text a rounded one. */
function readCount(element: Element): RawMetric | null {
  const title = element.getAttribute('title') ?? element.closest('li')?.getAttribute('title') ?? '';
  if (/^\p{Nd}/u.test(title.trim())) return { raw: title.trim(), source: 'attribute' };
  const text = readName(element.querySelector('strong') ?? element) ?? '';
  return /\p{Nd}/u.test(text) ? { raw: text, source: 'text' } : null;
}
