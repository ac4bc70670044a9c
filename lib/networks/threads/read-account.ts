import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { isBefore, isDrawn } from './find-parts';
import { readInlineText } from './read-body';
import { iconPaths, selectors } from './selectors';
import { buildProfileUrl, isOutbound, parseProfilePage, parseProfileUrl } from './urls';

/** Header of a profile page: what stands between the display name and the tabs. Threads shows neither posts nor following. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const handle = parseProfilePage(page.url)?.handle ?? null;
  const header = findHeader(page);
  if (handle === null || header === null) return null;
  const value = emptyRawAccount();
  const { name, parts } = header;
  value.handle = handle;
  value.url = buildProfileUrl(handle);
  value.name = readInlineText(name) || null;
  const avatar = parts.find(
    (part) => part.matches(selectors.picture) && (part.getAttribute('alt') ?? '').includes(handle),
  );
  value.avatarUrl = resolveSrc(avatar, page.url)?.href ?? null;
  const count = parts.find(isFollowers) ?? null;
  value.followers = readFollowers(count);
  value.bio = readBio(parts, avatar ?? name, count);
  value.link = readLink(parts, page.url, count);
  // An account without the check looks like one whose check was redrawn.
  value.verified = parts.some((part) => part.matches(selectors.icon) && isDrawn(part, iconPaths.verified)) || null;
  const missing = (['name', 'followers'] as const).filter((field) => value[field] === null);
  const rules: Record<string, string> = {};
  if (value.followers !== null) rules['followers'] = value.followers.source === 'attribute' ? 'title' : 'counter';
  return { value, missing, rules };
}

/** Handle of the person signed in: the profile link among the icons of the navigation, outside of everything shown. */
export function readSignedInAs({ document, url }: PageContext): string | null {
  const handles = [...document.querySelectorAll(`a[href*="/@"] ${selectors.icon}`)].flatMap((icon) => {
    if (icon.closest(`${selectors.layout}, ${selectors.dialog}, ${selectors.post}, ${selectors.column}`) !== null)
      return [];
    const link = icon.closest('a');
    return readInlineText(link) === '' ? (parseProfileUrl(resolveHref(link, url)) ?? []) : [];
  });
  const [handle, ...others] = new Set(handles);
  return others.length === 0 ? (handle ?? null) : null;
}

interface Header {
  name: Element;
  parts: Element[];
}

/** The display name is the first heading that is no title of a column (those lead somewhere). */
function findHeader({ document }: PageContext): Header | null {
  const name = [...document.querySelectorAll(selectors.profileName)].find(
    (heading) => heading.closest(`a, ${selectors.hidden}, ${selectors.dialog}, ${selectors.post}`) === null,
  );
  const body = name?.closest(selectors.column) ?? name?.closest(selectors.layout) ?? null;
  const end = body?.querySelector(`${selectors.profileTab}, ${selectors.post}`) ?? null;
  if (name === undefined || body === null || end === null) return null;
  const all = [
    ...body.querySelectorAll(`${selectors.run}, ${selectors.picture}, ${selectors.icon}, ${selectors.link}`),
  ];
  return { name, parts: all.filter((part) => isBefore(name, part) && isBefore(part, end) && !part.contains(end)) };
}

/** A run that holds a number with the full number in its title. */
function isFollowers(part: Element): boolean {
  return part.matches(selectors.run) && part.querySelector(selectors.profileFollowers) !== null;
}

function readFollowers(run: Element | null): RawMetric | null {
  const number = run?.querySelector(selectors.profileFollowers);
  const title = number?.getAttribute('title')?.trim() ?? '';
  if (/^\p{Nd}/u.test(title)) return { raw: title, source: 'attribute' };
  const raw = number?.textContent.trim() ?? '';
  return /\p{Nd}/u.test(raw) ? { raw, source: 'text' } : null;
}

/** The first free text behind the picture; topics and followers are links or buttons, or follow. */
function readBio(parts: readonly Element[], start: Element, count: Element | null): string | null {
  const bio = parts.find(
    (part) =>
      part.matches(selectors.run) &&
      isBefore(start, part) &&
      !start.contains(part) &&
      (count === null || (part !== count && isBefore(part, count))) &&
      part.closest(`a, ${selectors.button}`) === null,
  );
  return count === null ? null : readInlineText(bio ?? null) || null;
}

/** The link stands beside the followers and is written out; links to other networks are icons. */
function readLink(parts: readonly Element[], base: URL, count: Element | null): string | null {
  for (const part of parts) {
    if (count === null || !part.matches(selectors.link) || !isBefore(count, part)) continue;
    const url = resolveHref(part, base);
    if (isOutbound(url) && readInlineText(part) !== '') return url.href;
  }
  return null;
}
