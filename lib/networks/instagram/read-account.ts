import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { isDrawn } from './find-parts';
import { iconPaths, selectors } from './selectors';
import { buildProfileUrl, parseProfilePage, parseProfileUrl } from './urls';

const BEGINS_WITH_NUMBER = /^\p{Nd}/u;

/** Header of a profile page. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const profile = parseProfilePage(page.url);
  const header = page.document.querySelector<HTMLElement>(selectors.profileHeader);
  if (page.kind !== 'profile' || profile === null || header === null) return null;
  const value = emptyRawAccount();
  const counters = findCounters(header);
  value.handle = readHandle(header) ?? profile.handle;
  value.url = buildProfileUrl(value.handle);
  value.name = readName(header, counters);
  value.avatarUrl = readAvatar(header, value.handle, page.url);
  value.bio = readBio(header);
  value.link = readLink(header, page.url);
  value.verified = [...header.querySelectorAll(selectors.icon)].some((icon) => isDrawn(icon, iconPaths.verified));
  // Three counters in one order in every language: posts, followers, following. Fewer could be any of them.
  const [posts, followers, following] = counters.length === 3 ? counters : [];
  value.posts = readCount(posts);
  value.followers = readCount(followers);
  value.following = readCount(following);
  const missing = (['handle', 'followers', 'following', 'posts'] as const).filter((name) => value[name] === null);
  const rules: Record<string, string> = {};
  for (const name of ['followers', 'following', 'posts'] as const)
    if (value[name] !== null) rules[name] = value[name].source === 'attribute' ? 'title' : 'counter';
  return { value, missing, rules };
}

/** Handle of the person signed in: the profile link with a picture in the navigation, outside of everything shown. */
export function readSignedInAs({ document, url }: PageContext): string | null {
  for (const image of document.querySelectorAll(selectors.picture)) {
    if (image.closest('main, article, [role="dialog"], header') !== null) continue;
    const handle = parseProfileUrl(resolveHref(image.closest('a'), url));
    if (handle !== null && (image.getAttribute('alt') ?? '').includes(handle)) return handle;
  }
  return null;
}

function readHandle(header: HTMLElement): string | null {
  for (const heading of header.querySelectorAll(selectors.profileName)) {
    const text = heading.textContent.trim();
    if (/^[\w.]{1,30}$/.test(text)) return text;
  }
  return null;
}

/** A counter is a text run that begins with a number in an element of its own. */
function findCounters(header: HTMLElement): Element[] {
  return [...header.querySelectorAll(selectors.run)].filter((run) => {
    const number = run.firstElementChild;
    const isFirst = run.firstChild === number || run.firstChild?.textContent?.trim() === '';
    return isFirst && number?.tagName === 'SPAN' && BEGINS_WITH_NUMBER.test(number.textContent.trim());
  });
}

function readCount(counter: Element | undefined): RawMetric | null {
  if (counter === undefined) return null;
  const exact = counter.querySelector(selectors.exactNumber)?.getAttribute('title')?.trim() ?? '';
  if (BEGINS_WITH_NUMBER.test(exact)) return { raw: exact, source: 'attribute' };
  const raw = counter.firstElementChild?.textContent.trim() ?? '';
  return raw === '' ? null : { raw, source: 'text' };
}

/** The display name is the first plain text run of the header; the biography's run holds a button or a line break. */
function readName(header: HTMLElement, counters: readonly Element[]): string | null {
  for (const run of header.querySelectorAll(selectors.run)) {
    if (run.closest(`a, li, h1, h2, ${selectors.button}, [role="menu"]`) !== null) continue;
    if (counters.includes(run)) return null;
    if (run.querySelector(`${selectors.button}, br, ${selectors.run}`) !== null) return null;
    const text = readText(run);
    if (text !== '') return text;
  }
  return null;
}

/** The biography is a run inside a button that opens it in full; without one it has a heading of its own (2021–2023). */
function readBio(header: HTMLElement): string | null {
  const run = header.querySelector(`${selectors.run} > [role="button"] > ${selectors.run}`);
  return readText(run ?? header.querySelector(selectors.captionHeading)) || null;
}

function readAvatar(header: HTMLElement, handle: string, base: URL): string | null {
  const image = [...header.querySelectorAll('img')].find((one) => one.alt.includes(handle));
  return resolveSrc(image, base)?.href ?? null;
}

function readLink(header: HTMLElement, base: URL): string | null {
  return resolveHref(header.querySelector(selectors.profileLink), base)?.href ?? null;
}
