import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { type Fields, fieldsOf, listOf, textOf } from '../shared/json-fields';
import { fieldsAt } from './page-data';
import { readPicture } from './read-author';
import { findChannelData, findChannelHeader, readHandle, readHeaderName } from './read-channel';
import { readNumberText } from './read-number';
import { buildProfileUrl, nameOfChannel, parseChannelUrl } from './urls';

/** Header of a channel page; what it does not show comes from the data the page came with, when that is of this channel. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const address = page.kind === 'profile' ? parseChannelUrl(page.url) : null;
  if (address === null) return null;
  const header = findChannelHeader(page);
  const value = header === null ? emptyRawAccount() : readHeader(header, page.url);
  const rules: Record<string, string> = header === null ? {} : { name: 'header' };
  const data = findChannelData(page);
  if (data !== null) fillFromData(value, data.about, data.header);
  value.handle ??= nameOfChannel(address);
  value.url = value.handle === null ? null : buildProfileUrl(value.handle);
  for (const name of ['followers', 'posts'] as const) if (value[name] !== null) rules[name] = value[name].source;
  if (header === null && data === null) return null;
  const missing = (['handle', 'name', 'followers', 'posts'] as const).filter((name) => value[name] === null);
  return { value, missing, rules };
}

/** Handle of the person signed in, which only the account menu tells, once it was opened. */
export function readSignedInAs({ document }: PageContext): string | null {
  const menu = document.querySelector('ytd-active-account-header-renderer');
  return menu === null ? null : readHandle(menu);
}

function readHeader(header: HTMLElement, base: URL): RawAccount {
  const value = emptyRawAccount();
  value.handle = readHandle(header);
  value.name = readHeaderName(header);
  value.avatarUrl = readPicture(
    header.querySelector(
      'yt-decorated-avatar-view-model img, yt-avatar-shape img, #avatar img, .c4-tabbed-header-avatar img',
    ),
    base,
  );
  value.bio = readText(header.querySelector('yt-description-preview-view-model, #channel-tagline')) || null;
  const link = header.querySelector('yt-attribution-view-model a[href], #channel-header-links a[href]');
  value.link = resolveHref(link, base)?.href ?? null;
  // A tick or a note beside the name is YouTube's own mark; names hold no pictures otherwise.
  value.verified =
    header.querySelector('h1 svg, h1 yt-icon, h1 img, #channel-name ytd-badge-supported-renderer .badge') !== null;
  const [followers, posts] = readCounters(header);
  value.followers = followers ?? null;
  value.posts = posts ?? null;
  return value;
}

/** Two counters behind the handle, in one order in every language: subscribers, videos. One alone could be either. */
function readCounters(header: Element): RawMetric[] {
  const named = [header.querySelector('#subscriber-count'), header.querySelector('#videos-count')].map(readNumberText);
  const [subscribers, videos] = named;
  const known = named.flatMap((count) => (count === null || count === undefined ? [] : [toMetric(count)]));
  if (subscribers !== null && videos !== null) return known;
  const meta = header.querySelector('yt-content-metadata-view-model');
  const parts = [...(meta?.querySelectorAll('span') ?? [])].filter((part) => part.querySelector('span') === null);
  const counts = parts.filter((part) => !isHandle(part.textContent)).map(readNumberText);
  const found = counts.flatMap((count) => (count === null ? [] : [toMetric(count)]));
  return found.length === 2 ? found : [];
}

function toMetric({ raw, source }: RawMetric): RawMetric {
  return { raw, source };
}

function fillFromData(value: RawAccount, about: Fields, header: Fields): void {
  const vanity = parseChannelUrl(URL.parse(textOf(about['vanityChannelUrl']) ?? ''));
  value.handle ??= vanity?.handle ?? null;
  value.name ??= textOf(about['title']);
  value.bio = longer(value.bio, textOf(about['description'])?.trim() ?? null);
  const avatar = fieldsOf(listOf(fieldsAt(about, 'avatar')['thumbnails']).at(-1));
  value.avatarUrl ??= resolveUrl(textOf(avatar['url']), new URL('https://yt3.googleusercontent.com/'))?.href ?? null;
  const old = fieldsAt(header, 'c4TabbedHeaderRenderer');
  value.followers ??= countOf(textOf(fieldsAt(old, 'subscriberCountText')['simpleText']));
  const runs = listOf(fieldsAt(old, 'videosCountText')['runs']).map((run) => textOf(fieldsOf(run)['text']) ?? '');
  value.posts ??= countOf(runs.join(''));
  const [followers, posts] = readDataCounters(header);
  value.followers ??= followers ?? null;
  value.posts ??= posts ?? null;
}

/** The data of a header as it is drawn since 2024: rows of texts, as on the page. */
function readDataCounters(header: Fields): RawMetric[] {
  const drawn = fieldsAt(header, 'pageHeaderRenderer', 'content', 'pageHeaderViewModel');
  const rows = listOf(fieldsAt(drawn, 'metadata', 'contentMetadataViewModel')['metadataRows']);
  const parts = rows.flatMap((row) => listOf(fieldsOf(row)['metadataParts']));
  const texts = parts.map((part) => textOf(fieldsAt(part, 'text')['content']) ?? '');
  const found = texts.filter((text) => !isHandle(text)).flatMap((text) => countOf(text) ?? []);
  return found.length === 2 ? found : [];
}

/** Handles may hold digits; some stand between marks of direction. */
function isHandle(text: string): boolean {
  return /^[\u200e\u200f]?@/.test(text.trim());
}

function countOf(raw: string | null): RawMetric | null {
  return raw !== null && /\p{Nd}/u.test(raw) ? { raw, source: 'json' } : null;
}

/** The header shows the first lines of the description only. */
function longer(shown: string | null, whole: string | null): string | null {
  return (whole?.length ?? 0) > (shown?.length ?? 0) ? whole : shown;
}
