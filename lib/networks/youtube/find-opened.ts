import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { COMMUNITY, OPENED_VIDEO_PARTS, POST_LINK, REEL, SERVED_VIDEO, WATCH } from './page-parts';
import { parsePostUrl, parseVideoUrl } from './urls';

/**
 * The video or community post whose page this is; null while the page still shows another one or nothing. While nothing is
 * drawn of the video the server sent the page for, it is the page's body: all of it is about the video, and whatever the page
 * draws makes the overlay ask again.
 */
export function findOpened(page: PageContext): HTMLElement | null {
  const { document, url } = page;
  const postId = parsePostUrl(url);
  if (postId !== null) return findOpenedPost(document, postId, url);
  const id = parseVideoUrl(url)?.id ?? null;
  return (url.pathname.startsWith('/shorts/') ? findReel(document, id) : null) ?? findOpenedVideo(document, id);
}

/** Id of the opened video: the address names it, or on pages of clips the page's own attribute. */
export function findOpenedId(opened: Element, url: URL): string | null {
  return parseVideoUrl(url)?.id ?? shownId(opened);
}

/** Id the page says it shows: an attribute of the video's part or of the page around it (2019–2026); null where it says none. */
function shownId(opened: Element): string | null {
  return opened.getAttribute('video-id') ?? opened.closest(WATCH)?.getAttribute('video-id') ?? null;
}

function findOpenedVideo(document: Document, id: string | null): HTMLElement | null {
  // In 2022 parts of the former layout stood beside those of the new one, empty.
  for (const kind of OPENED_VIDEO_PARTS)
    for (const part of document.querySelectorAll<HTMLElement>(kind))
      if (part.closest('[hidden]') === null && isShowing(part, id)) return part;
  return id !== null && readServedId(document) === id ? document.body : null;
}

/** While a new video loads the address is already of it, the page still of the one before. */
function isShowing(part: Element, id: string | null): boolean {
  const shown = shownId(part);
  return shown === null ? id !== null : id === null || shown === id;
}

/** Id of the video the server sent the page for; null where it sent none. */
export function readServedId(document: Document): string | null {
  const marked = document.querySelector(`${SERVED_VIDEO} meta[itemprop="identifier"]`)?.getAttribute('content');
  if (marked) return marked;
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return parseVideoUrl(URL.parse(address))?.id ?? null;
}

/** The viewer keeps the videos before and behind in the document: marked by `is-active` until 2024, later alone in having parts. */
function findReel(document: Document, id: string | null): HTMLElement | null {
  const reels = [...document.querySelectorAll<HTMLElement>(REEL)].filter((reel) => reel.closest('[hidden]') === null);
  const active = reels.find((reel) => reel.hasAttribute('is-active'));
  if (active !== undefined) return isShowing(active, id) ? active : null;
  const named = reels.find((reel) => reel.getAttribute('video-id') === id);
  if (named !== undefined) return named;
  const filled = reels.filter(
    (reel) => !reel.hasAttribute('video-id') && reel.querySelector('h2, a[href*="/@"]') !== null,
  );
  return (
    filled.find((reel) => reel.querySelector('video') !== null) ?? (filled.length === 1 ? (filled[0] ?? null) : null)
  );
}

function findOpenedPost(document: Document, id: string, base: URL): HTMLElement | null {
  let unnamed: HTMLElement | null = null;
  for (const post of document.querySelectorAll<HTMLElement>(COMMUNITY)) {
    if (post.closest('[hidden]') !== null || post.parentElement?.closest(COMMUNITY)) continue;
    const named = [...post.querySelectorAll(POST_LINK)].map((link) => parsePostUrl(resolveHref(link, base)));
    if (named.includes(id)) return post;
    if (named.every((other) => other === null)) unnamed ??= post;
  }
  return unnamed;
}
