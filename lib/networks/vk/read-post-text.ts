import type { RawPost } from '@/lib/domain/reading';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { isVkUrl, readHandle } from './address';
import { chains, foreign, more, notText } from './selectors';

type PostText = Pick<RawPost, 'text' | 'truncated' | 'links' | 'mentions'> & { rule: string | null };

/** Text of a post with the part that "show more" hides, its links (still behind `away.php`) and the pages it names. */
export function readPostText(root: Element, base: URL): PostText {
  const match = ownMatch(root, chains.text, foreign);
  if (match === null) return { text: '', truncated: false, links: [], mentions: [], rule: null };
  const { element, rule } = match;
  const anchors = [...element.querySelectorAll('a[href]')].filter((anchor) => !anchor.matches(more));
  const mentioned = anchors.filter((anchor) => isMention(anchor, base));
  const links = anchors
    .filter((anchor) => !mentioned.includes(anchor))
    .flatMap((anchor) => {
      const url = resolveHref(anchor, base);
      return url === null || isHashtag(anchor, url) ? [] : [url.href];
    });
  return {
    text: readText(element, notText),
    truncated: isTruncated(root, element),
    links: [...new Set(links)],
    mentions: [...new Set(mentioned.flatMap((anchor) => readHandle(resolveHref(anchor, base)) ?? []))],
    rule,
  };
}

/** Legacy marks mentions; React ones are links to a page of VK whose text is no address. */
function isMention(anchor: Element, base: URL): boolean {
  if (anchor.hasAttribute('mention_id') || anchor.matches('.mem_link')) return true;
  return readHandle(resolveHref(anchor, base)) !== null && !/^\s*(?:#|https?:|vk\.)/i.test(anchor.textContent);
}

/** Hashtags lead to the search of the feed, on old pages of a community to its own wall. */
function isHashtag(anchor: Element, url: URL): boolean {
  return isVkUrl(url) && anchor.textContent.trim().startsWith('#');
}

/**
 * Legacy and V3 keep the rest in a hidden element behind the link that unfolds it: nothing is lost. Without that element the
 * rest would have to be fetched. React clamps by its own means; while the unfolding button stands there, nobody can tell.
 */
function isTruncated(root: Element, text: Element): boolean {
  const link = text.querySelector(more) ?? ownMatch(root, { more }, foreign)?.element ?? null;
  if (link === null || ownMatch(root, { expanded: '[data-testid="showmoretext-in-expanded"]' }, foreign) !== null)
    return false;
  const rest = link.nextElementSibling;
  return rest === null || !/display\s*:\s*none/i.test(rest.getAttribute('style') ?? '') || readText(rest) === '';
}
