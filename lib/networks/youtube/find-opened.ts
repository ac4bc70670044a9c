import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { COMMUNITY, OPENED_VIDEO, POST_LINK, REEL, WATCH } from './page-parts';
import { parsePostUrl, parseVideoUrl } from './urls';

/** The video or community post whose page this is; null while the page still shows another one or nothing. */
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
  let served: HTMLElement | null = null;
  for (const part of document.querySelectorAll<HTMLElement>(OPENED_VIDEO)) {
    if (part.closest('[hidden]') !== null) continue;
    // What the server sent stays in the document for ever; it counts until the page is drawn, and for its own video only.
    if (part.id === 'watch7-content') served = readServedId(part) === id ? part : null;
    else if (isShowing(part, id)) return part;
  }
  return served !== null && document.querySelector(DRAWN) === null ? served : null;
}

const DRAWN = [WATCH, 'ytd-shorts'].join();

/** While a new video loads the address is already of it, the page still of the one before. */
function isShowing(part: Element, id: string | null): boolean {
  const shown = shownId(part);
  return shown === null ? id !== null : id === null || shown === id;
}

export function readServedId(served: Element): string | null {
  const id = served.querySelector('meta[itemprop="identifier"]')?.getAttribute('content') ?? null;
  const link = served.querySelector('link[itemprop="url"]')?.getAttribute('href') ?? '';
  return id ?? parseVideoUrl(URL.parse(link))?.id ?? null;
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
