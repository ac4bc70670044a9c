import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { readLine } from './find-own';
import { findShownHandle } from './read-context';
import { readLabel } from './read-counts';
import { readInlineText } from './read-rich-text';
import { selectors } from './selectors';
import { buildActorUrl, isOwnUrl, parseHandle, parseProfileUrl } from './urls';

/** Header of a profile page. Headers of profiles visited before stay in the document, out of sight. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  if (page.kind !== 'profile') return null;
  const actor = decodeURIComponent(page.url.pathname).split('/')[2] ?? '';
  const names = [...page.document.querySelectorAll(selectors.profile.name)].filter(
    (name) => name.closest(selectors.hidden) === null,
  );
  const name = names.at(-1);
  const header = name === undefined ? null : findHeader(name);
  if (name === undefined || header === null) return null;
  const value = emptyRawAccount();
  const followers = header.querySelector(selectors.profile.followers);
  const written = [...header.querySelectorAll(selectors.line)]
    .map(readLine)
    .find((line) => line?.startsWith('@') && parseHandle(line));
  value.handle = parseHandle(written) ?? parseHandle(actor);
  value.name = readLine(name);
  value.url = value.handle === null ? null : buildActorUrl(value.handle);
  value.avatarUrl = resolveSrc(findAvatar(header), page.url)?.href ?? null;
  const bio = header.querySelector(selectors.profile.bio);
  value.bio = readInlineText(bio) || null;
  value.link = readLink(bio, page.url);
  value.verified = name.querySelector(selectors.profile.verified) !== null;
  const rules: Record<string, string> = {};
  value.followers = readCount(followers);
  value.following = readCount(header.querySelector(selectors.profile.following));
  value.posts = readPosts(followers);
  for (const field of ['followers', 'following', 'posts'] as const)
    if (value[field] !== null) rules[field] = value[field].source;
  const missing = (['handle', 'name', 'followers', 'following', 'posts'] as const).filter(
    (field) => value[field] === null,
  );
  return { value, missing, rules };
}

/** Handle of the person signed in: the navigation links to the own profile, on forks by DID. */
export function readSignedInAs(page: PageContext): string | null {
  for (const link of page.document.querySelectorAll(selectors.navigation)) {
    const actor = parseProfileUrl(resolveHref(link, page.url), page.url);
    if (actor !== null) return parseHandle(actor) ?? findShownHandle(actor, page);
  }
  return null;
}

/** What holds the name and the counts, but no post. */
function findHeader(name: Element): Element | null {
  for (let around = name.parentElement; around !== null; around = around.parentElement) {
    if (around.querySelector(selectors.replyButton) !== null) return null;
    if (around.querySelector(selectors.profile.followers) !== null) return around;
  }
  return null;
}

/** The picture stands beside the texts, before any post. */
function findAvatar(header: Element): Element | null {
  for (let around: Element | null = header; around !== null; around = around.parentElement) {
    if (around.querySelector(selectors.replyButton) !== null) return null;
    const picture = around.querySelector(selectors.profile.avatar);
    if (picture !== null) return picture;
  }
  return null;
}

function readCount(link: Element | null): RawMetric | null {
  const label = readLabel(link);
  if (label !== null && !isRounded(link)) return { raw: label, source: 'label' };
  const text = readLine(link?.querySelector('[dir], span') ?? null) ?? '';
  return /^\p{Nd}/u.test(text) ? { raw: text, source: 'text' } : null;
}

/** Before 2025 the label held the rounded number: "12.3K followers". */
function isRounded(link: Element | null): boolean {
  return /\p{Nd}[.,]\p{Nd}{1,2}(?!\p{Nd})|\p{Nd}\s?[KMB万億]/u.test(link?.getAttribute('aria-label') ?? '');
}

/** The number of posts has no link: the line behind the two that have. Its word stands in a line inside the line. */
function readPosts(followers: Element | null): RawMetric | null {
  const rest = [...(followers?.parentElement?.children ?? [])].filter((part) => part.tagName !== 'A');
  for (const part of rest) {
    const own = [...part.childNodes].filter((child) => child.nodeType === 3).map((child) => child.nodeValue ?? '');
    const raw = own.join('').trim();
    if (/^\p{Nd}/u.test(raw)) return { raw, source: 'text' };
  }
  return null;
}

function readLink(bio: Element | null, base: URL): string | null {
  for (const link of bio?.querySelectorAll('a[href]') ?? []) {
    const url = resolveHref(link, base);
    if (url !== null && !isOwnUrl(url, base)) return url.href;
  }
  return null;
}
