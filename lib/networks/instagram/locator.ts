import type { PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { findActionRow } from './find-parts';
import { findReelAuthor, isReelsViewer } from './find-reels';
import { findAddress, findPosts, isTile, postOf } from './find-posts';
import { readAuthor } from './read-author';
import { commentsSelector, selectors } from './selectors';
import { pageOf, parsePostUrl } from './urls';

export const instagramLocator: PostLocator = {
  id: 'instagram',
  name: 'Instagram',
  matches: NETWORK_HOSTS.instagram,
  identityAttributes: ['href', 'datetime'],
  commentsSelector,
  pageOf,
  findPosts,
  postOf,
  postKey(post, page) {
    const code = findAddress(post, page.url)?.code ?? (page.kind === 'post' ? parsePostUrl(page.url)?.code : undefined);
    if (code !== undefined) return code;
    // Promoted posts with hidden likes and no comments have no link of their own, reels in the endless viewer never.
    if (isReelsViewer(page)) return keyOfReel(post, page.url);
    const handle = readAuthor(post, null, page.url).author.handle;
    const picture = post.querySelector(selectors.picture)?.getAttribute('src') ?? '';
    return handle === null ? null : `${handle} ${picture.slice(0, 120)}`;
  },
  badgeAnchor(post, page) {
    const isBare = page.kind !== 'post' && isTile(post) && !isReelsViewer(page);
    const row = isBare ? null : findActionRow(post)?.row;
    return row === null || row === undefined
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
};

/** Author, caption and what is played: together different for any two reels, and the same while one is shown. */
function keyOfReel(reel: HTMLElement, base: URL): string | null {
  const handle = findReelAuthor(reel, base)?.handle;
  if (handle === undefined) return null;
  const caption = reel.querySelector(selectors.reelCaption)?.textContent.trim() ?? '';
  const video = reel.querySelector(selectors.video);
  const source = video?.getAttribute('poster') ?? video?.getAttribute('src') ?? '';
  return `~${handle} ${caption.slice(0, 80)} ${source.split('?')[0]?.slice(-60) ?? ''}`;
}
