import type { RawCard, RawMedia } from '@/lib/domain/reading';

import { buildMedia } from '../shared/build-media';
import { resolveHref, resolveSrc, resolveUrl } from '../shared/resolve-url';
import type { EmbeddedPost } from './embedded-json';
import { findAvatar, findOwn } from './find-parts';
import { isCardLink, readInlineText } from './read-body';
import { selectors } from './selectors';
import { isOutbound, parseProfileUrl } from './urls';

/** Pictures and videos of the post itself; the page's data has their size and texts when it has all of them. */
export function readMedia(post: HTMLElement, base: URL, embedded: EmbeddedPost | null): RawMedia[] {
  const shown = findFrames(post, base).map((frame) => readFrame(frame, base));
  const known = embedded?.media ?? [];
  return known.length > 0 && known.length >= shown.length ? known : shown;
}

/** Videos, and pictures that are no profile picture, no preview of a link and no still of a video beside them. */
function findFrames(post: HTMLElement, base: URL): HTMLElement[] {
  const avatar = findAvatar(post, base);
  return findOwn(post, `${selectors.video}, ${selectors.picture}`).filter((frame) => {
    if (frame.matches(selectors.video)) return true;
    const link = frame.closest('a');
    const isElsewhere = link !== null && post.contains(link) && isOutside(link, base);
    const isStill = frame.parentElement?.querySelector(selectors.video) !== null;
    return frame !== avatar && !isElsewhere && !isStill;
  });
}

function isOutside(link: Element, base: URL): boolean {
  const url = resolveHref(link, base);
  return isOutbound(url) || parseProfileUrl(url) !== null;
}

function readFrame(frame: HTMLElement, base: URL): RawMedia {
  const url = resolveSrc(frame, base)?.href ?? resolveSrc(frame.querySelector('source'), base)?.href ?? null;
  if (frame.matches(selectors.video)) {
    const poster = resolveUrl(frame.getAttribute('poster'), base) ?? resolveSrc(findStill(frame), base);
    return buildMedia('video', { url, posterUrl: poster?.href ?? null, alt: frame.getAttribute('aria-label') || null });
  }
  if (isStillAlone(frame)) return buildMedia('video', { posterUrl: url, alt: frame.getAttribute('alt') || null });
  const isGif = url !== null && /(^|\.)giphy\.com$/.test(new URL(url).hostname);
  return buildMedia(isGif ? 'gif' : 'image', { url, posterUrl: url, alt: frame.getAttribute('alt') || null });
}

/** A video whose player is not there yet: photos have a `picture` around them, and no buttons drawn over them. */
function isStillAlone(image: Element): boolean {
  return image.closest('picture') === null && (image.parentElement?.querySelector(selectors.icon) ?? null) !== null;
}

/** The still of a video is a picture in the nearest box around the player that has one. */
function findStill(video: HTMLElement): Element | null {
  let around = video.parentElement;
  for (let depth = 0; around !== null && depth < MAX_PLAYER_DEPTH; depth += 1) {
    const pictures = around.querySelectorAll(selectors.picture);
    if (pictures.length > 0) return pictures.length === 1 ? (pictures[0] ?? null) : null;
    around = around.parentElement;
  }
  return null;
}

/** Boxes between a video and the one with its still, and some to spare: 8 on pages of 2024–2025. */
const MAX_PLAYER_DEPTH = 10;

export interface Attachments {
  card: RawCard | null;
  /** What is shown of a long text attached to the post; the page cuts it. */
  note: string | null;
}

/** Link card and attached text: both are links with texts of their own, one out of Threads, one to the post's viewer. */
export function readAttachments(post: HTMLElement, base: URL): Attachments {
  const found: Attachments = { card: null, note: null };
  for (const link of findOwn(post, selectors.link)) {
    if (!isCardLink(link, base)) continue;
    const url = resolveHref(link, base);
    if (isOutbound(url)) found.card ??= readCard(link, url);
    else if (link.querySelector(`${selectors.picture}, ${selectors.video}`) === null) found.note ??= readNote(link);
  }
  return found;
}

/** A card names the site and, in another line, what is linked. */
function readCard(link: Element, url: URL): RawCard {
  const title = findLines(link).find((line) => !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(line)) ?? null;
  const imageUrl = resolveSrc(link.querySelector(selectors.picture), url)?.href ?? null;
  return { url: url.href, title, imageUrl };
}

function readNote(link: Element): string | null {
  return findLines(link)[0] ?? null;
}

function findLines(link: Element): string[] {
  const runs = [...link.querySelectorAll(selectors.run)].filter((run) => run.querySelector(selectors.run) === null);
  return runs.map(readInlineText).filter((line) => line !== '');
}
