import type { RawCard, RawMedia } from '@/lib/domain/reading';

import { resolveHref, resolveSrc, resolveUrl } from '../shared/resolve-url';
import { findOwn, type Scope } from './find-own';
import { readLine } from './read-rich-text';
import { selectors } from './selectors';

/** Pictures and videos of the post itself; the preview picture of a link card is none, a video that plays in one is. */
export function readMedia(scope: Scope): RawMedia[] {
  const frames = findOwn(scope, `${selectors.mediaFrame}, ${selectors.video}`);
  const outermost = frames.filter((frame) => !frames.some((other) => other !== frame && other.contains(frame)));
  return outermost.flatMap((frame) => {
    if (frame.matches(selectors.video) || frame.querySelector(selectors.video) !== null)
      return [readVideo(frame, scope.base)];
    return frame.closest(selectors.card) === null ? [readImage(frame, scope.base)] : [];
  });
}

/** The photo viewer shows the opened post's pictures beside the post. */
export function readViewerMedia(post: HTMLElement, base: URL): RawMedia[] {
  const viewer = post.closest(selectors.viewer);
  return [...(viewer?.querySelectorAll(selectors.viewerFrame) ?? [])]
    .filter((frame) => !post.contains(frame) && frame.querySelector('img') !== null)
    .map((frame) => readImage(frame, base));
}

/** Link or poll card, or the teaser of an Article. The link goes through t.co; where it leads is only told as a domain. */
export function readCard(scope: Scope): RawCard | null {
  const card = findOwn(scope, selectors.card)[0];
  if (card === undefined) return readArticleTeaser(scope);
  const link = card.querySelector('a[href]');
  const image = card.querySelector('img');
  // A poll has no link, and its title would be the choices.
  const title = hasPoll(scope) ? null : readCardTitle(card, link);
  const url = resolveHref(link, scope.base)?.href ?? null;
  const imageUrl = resolveSrc(image, scope.base)?.href ?? null;
  return url === null && title === null && imageUrl === null ? null : { url, title, imageUrl };
}

/** Headline and first lines are the last two texts behind the cover; a mark with the word "Article" may stand before them. */
export function readArticleTeaser(scope: Scope): RawCard | null {
  const cover = findOwn(scope, selectors.articleCover)[0];
  if (cover === undefined) return null;
  const ends = `${selectors.authorBlock}, ${selectors.actions}`;
  let around = cover;
  while (textsBehind(cover, around).length < 2) {
    const next = around.parentElement;
    if (next === null || next.querySelector(ends) !== null) break;
    around = next;
  }
  const texts = textsBehind(cover, around);
  const url = resolveHref(cover.closest('a') ?? around.querySelector('a[href*="/article/"]'), scope.base)?.href ?? null;
  const imageUrl = resolveSrc(cover.querySelector('img'), scope.base)?.href ?? null;
  return { url, title: readLine(texts.at(-2) ?? texts[0] ?? null), imageUrl };
}

function textsBehind(cover: Element, around: Element): Element[] {
  return [...around.querySelectorAll('[dir="auto"]')].filter(
    (text) =>
      !cover.contains(text) && (cover.compareDocumentPosition(text) & 4) !== 0 && text.textContent.trim() !== '',
  );
}

export function hasPoll(scope: Scope): boolean {
  return findOwn(scope, selectors.poll).length > 0;
}

/** The large card's link is labelled "domain.com Title"; the small one's lines are domain, title, description. */
function readCardTitle(card: Element, link: Element | null): string | null {
  const label = link?.getAttribute('aria-label')?.trim() ?? '';
  const labelled = /^[\w-]+(?:\.[\w-]+)+\s+(.+)$/s.exec(label)?.[1];
  if (labelled !== undefined) return labelled;
  const lines = card.querySelector(selectors.cardDetail)?.querySelectorAll('[dir]') ?? [];
  return readLine(lines[1] ?? null);
}

function readImage(frame: Element, base: URL): RawMedia {
  const image = frame.querySelector('img');
  const shown = resolveSrc(image, base);
  return {
    type: 'image',
    url: shown === null ? null : original(shown).href,
    posterUrl: shown?.href ?? null,
    alt: image?.getAttribute('alt') || null,
    width: null,
    height: null,
    durationS: null,
  };
}

function readVideo(frame: Element, base: URL): RawMedia {
  const video = frame.matches('video') ? frame : frame.querySelector('video');
  const poster = resolveUrl(video?.getAttribute('poster'), base) ?? resolveSrc(frame.querySelector('img'), base);
  // Videos play from a blob; animated pictures are short silent files of their own.
  const url = resolveSrc(video, base) ?? resolveSrc(video?.querySelector('source'), base);
  const isGif = [poster, url].some((part) => part !== null && /\/tweet_video(_thumb)?\//.test(part.pathname));
  return {
    type: isGif ? 'gif' : 'video',
    url: url?.href ?? null,
    posterUrl: poster?.href ?? null,
    alt: video?.getAttribute('aria-label') || null,
    width: null,
    height: null,
    durationS: null,
  };
}

/** pbs.twimg.com serves every size of a picture at one path; `name=orig` is the uploaded one. */
function original(shown: URL): URL {
  if (shown.hostname !== 'pbs.twimg.com' || !shown.pathname.startsWith('/media/')) return shown;
  const url = new URL(shown);
  url.searchParams.set('name', 'orig');
  return url;
}
