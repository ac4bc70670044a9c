import type { RawAuthor } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { readText } from '../shared/read-text';
import { type Fields, textOf } from '../shared/json-fields';
import { fieldsAt, findAssigned } from './page-data';
import { buildProfileUrl, nameOfChannel, parseChannelUrl } from './urls';

/** Header of a channel: since 2024; before; on mobile. */
const HEADER =
  'yt-page-header-renderer, yt-page-header-view-model, ytd-c4-tabbed-header-renderer, ytm-c4-tabbed-header-renderer';
const NAME = 'h1, #channel-name #text, .c4-tabbed-header-title';
/** Tabs that hold the channel's own videos; its front page and lists show others' too. */
const OWN_TABS = new Set(['videos', 'shorts', 'streams', 'posts', 'community']);

/** The header of the channel whose page this is; null while it still is another channel's. */
export function findChannelHeader({ document, url }: PageContext): HTMLElement | null {
  const handle = parseChannelUrl(url)?.handle?.toLowerCase() ?? null;
  for (const header of document.querySelectorAll<HTMLElement>(HEADER)) {
    if (header.closest('[hidden]') !== null) continue;
    const named = readHandle(header)?.toLowerCase() ?? null;
    if (handle === null || named === null || named === handle) return header;
  }
  return null;
}

/** The handle is the one text that begins with "@". */
export function readHandle(header: Element): string | null {
  for (const part of header.querySelectorAll('#channel-handle, span, yt-formatted-string, a')) {
    const handle = /^\u200e?@([\p{L}\p{N}\p{M}._·-]{1,100})\u200e?$/u.exec(part.textContent.trim())?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

export function readHeaderName(header: Element): string | null {
  return readText(header.querySelector(NAME)) || null;
}

/** Author of the cells on a channel's own tabs, which do not name it. */
export function readChannelOfPage(page: PageContext): RawAuthor | null {
  const address = page.kind === 'profile' ? parseChannelUrl(page.url) : null;
  if (address === null || !OWN_TABS.has(address.tab)) return null;
  const header = findChannelHeader(page);
  const handle = address.handle ?? (header === null ? null : readHandle(header)) ?? nameOfChannel(address);
  const name = header === null ? null : readHeaderName(header);
  return { name, handle, url: handle === null ? null : buildProfileUrl(handle), avatarUrl: null };
}

/** What the server sent about this very channel (`ytInitialData`); after moving on inside the site it is of another page. */
export function findChannelData({ document, url }: PageContext): { about: Fields; header: Fields } | null {
  const address = parseChannelUrl(url);
  const data = findAssigned(document, 'ytInitialData');
  const about = fieldsAt(data, 'metadata', 'channelMetadataRenderer');
  const handle = parseChannelUrl(URL.parse(textOf(about['vanityChannelUrl']) ?? ''))?.handle ?? null;
  const isSame =
    address !== null &&
    ((address.id !== null && address.id === about['externalId']) ||
      (address.handle !== null && address.handle.toLowerCase() === handle?.toLowerCase()));
  return isSame ? { about, header: fieldsAt(data, 'header') } : null;
}
