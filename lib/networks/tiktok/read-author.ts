import type { RawAuthor } from '@/lib/domain/reading';

import { resolveHref, resolveSrc } from '../shared/resolve-url';
import type { EmbeddedPost } from './embedded-json';
import { findHandle } from './find-posts';
import { inlineText } from './read-caption';
import { selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl, type VideoAddress } from './urls';

export interface AuthorReading {
  author: RawAuthor;
  rule: string | null;
}

/** Author of a feed item or an opened post. Where only the handle is displayed and the page's data knows no name, it is the name. */
export function readAuthor(
  post: HTMLElement,
  { address, embedded, base }: { address: VideoAddress | null; embedded: EmbeddedPost | null; base: URL },
): AuthorReading {
  const linked = findHandle(post, base);
  const written = textOf(post.querySelector(selectors.handle));
  const handle = linked ?? written ?? address?.handle ?? embedded?.handle ?? null;
  const nickname = textOf(post.querySelector(selectors.nickname)) ?? readNicknameLine(post)?.name ?? null;
  const avatar = post.querySelector(selectors.avatarLink)?.querySelector(selectors.picture);
  const author: RawAuthor = {
    name: nickname ?? embedded?.nickname ?? handle,
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: resolveSrc(avatar, base)?.href ?? embedded?.avatarUrl ?? null,
  };
  if (handle === null) return { author, rule: null };
  if (linked !== null) return { author, rule: 'avatar-link' };
  return { author, rule: written === null ? 'address' : 'e2e' };
}

/** Name and time of the line "name · time" (video pages until 2024, viewer). */
export function readNicknameLine(post: HTMLElement): { name: string | null; time: string | null } | null {
  const line = post.querySelector(selectors.nicknameLine);
  if (line === null) return null;
  const [name, ...rest] = [...line.childNodes]
    .map((part) => part.textContent?.trim() ?? '')
    .filter((text) => text !== '');
  const time = rest.map(withoutDot).findLast((text) => text !== '');
  return { name: withoutDot(name ?? '') || null, time: time ?? null };
}

/** Feed items of 2025: the handle as a link, and beside it "· 11-12". */
export function readTimeBesideName(post: HTMLElement, handle: string | null, base: URL): string | null {
  if (handle === null) return null;
  for (const link of post.querySelectorAll(selectors.link)) {
    if (link.matches(selectors.avatarLink) || link.closest(selectors.desc) !== null) continue;
    const beside = link.nextElementSibling;
    if (parseProfileUrl(resolveHref(link, base)) !== handle || beside?.tagName !== 'SPAN') continue;
    const text = inlineText(beside);
    if (/^[·•]|[·•]$/u.test(text)) return withoutDot(text) || null;
  }
  return null;
}

function withoutDot(text: string): string {
  return text.replace(/^[·•\s]+|[·•\s]+$/gu, '');
}

function textOf(element: Element | null): string | null {
  return element === null ? null : inlineText(element).replace(/^@/, '') || null;
}
