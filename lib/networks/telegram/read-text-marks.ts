import type { RawPost } from '@/lib/domain/reading';
import { findHashtags } from '@/lib/networks/shared/find-hashtags';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { parseTelegramAddress } from './address';

const MENTION = /(?<![\p{L}\p{N}_/.])@([a-z]\w{3,31})/giu;

/**
 * Links, hashtags and mentions of a message text. Hashtags and mentions are links of the client in every generation
 * (`?q=%23tag`, `t.me/name`), so links whose text starts with "#" or "@" are left out.
 */
export function readTextMarks(
  element: Element | null,
  text: string,
  base: URL,
): Pick<RawPost, 'links' | 'hashtags' | 'mentions'> {
  const anchors = element === null ? [] : [...element.querySelectorAll('a[href]')];
  const links = anchors.flatMap((anchor) => {
    if (/^\s*[#@$/]/.test(anchor.textContent)) return [];
    const url = resolveHref(anchor, base);
    return url === null || isInPage(url, base) ? [] : [url.href];
  });
  return {
    links: [...new Set(links)],
    hashtags: findHashtags(text),
    mentions: [...new Set([...text.matchAll(MENTION)].flatMap((found) => found[1] ?? []))],
  };
}

/** Search links (`?q=…`) and links inside the web client lead back to the page itself. */
function isInPage(url: URL, base: URL): boolean {
  if (url.hostname === 'web.telegram.org') return true;
  return url.hostname === base.hostname && parseTelegramAddress(url)?.postId === null && url.search.startsWith('?q=');
}
