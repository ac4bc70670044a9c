import type { RawPost } from '@/lib/domain/reading';
import { ownAll } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { isOkUrl, readHandle, readPostAddress } from './address';
import { foreign, more, textBlock } from './selectors';

type PostText = Pick<RawPost, 'text' | 'truncated' | 'links' | 'mentions'> & { rule: string | null };

/** All blocks of text of a topic, one below the other, with their links and the people and groups they name. */
export function readPostText(root: Element, base: URL): PostText {
  const all = ownAll(root, textBlock, foreign);
  const blocks = all.filter((block) => !all.some((other) => other !== block && other.contains(block)));
  const anchors = blocks.flatMap((block) => [...block.querySelectorAll('a[href]')]).filter((link) => !isTool(link));
  const links: string[] = [];
  const mentions: string[] = [];
  for (const anchor of anchors) {
    const url = resolveHref(anchor, base);
    if (url === null) continue;
    const handle = isWritten(anchor) || readPostAddress(url) !== null ? null : readHandle(url);
    if (handle !== null) mentions.push(handle);
    else links.push(url.href);
  }
  const text = blocks
    .map((block) => readText(block, more))
    .filter((part) => part !== '')
    .join('\n');
  return {
    text,
    truncated: ownAll(root, more, foreign).some((part) => part.closest('.__full') === null),
    links: [...new Set(links)],
    mentions: [...new Set(mentions)],
    rule: text === '' ? null : 'blocks',
  };
}

/** Hashtags, the link that unfolds the text, and those that lead to the topic itself from its text or heading. */
function isTool(link: Element): boolean {
  return (
    link.closest(more) !== null ||
    link.matches('a.__hashtag, a.media-text_a, a.media-text_heading-lnk-v2') ||
    /^\s*#/.test(link.textContent)
  );
}

/** An address somebody wrote out is a link, also one of the site's own. */
function isWritten(anchor: Element): boolean {
  return /^\s*(?:https?:|ok\.ru|m\.ok\.ru)/i.test(anchor.textContent) || !isOkHref(anchor);
}

/** External links pass through the site's own redirector, `/dk?…st.link=`. */
function isOkHref(anchor: Element): boolean {
  const url = URL.parse(anchor.getAttribute('href') ?? '', 'https://ok.ru/');
  return url !== null && isOkUrl(url) && !url.searchParams.has('st.link');
}
