import type { NetworkAdapter } from '@/lib/networks/contract';

import { buildPageInfo } from './build-page-info';
import type { OverlayCore } from './overlay-core';
import type { PostEntry } from './post-entry';

/**
 * Whether a post captured before has changed since: then its mark says so and its badges are drawn anew.
 * @param key what the entry showed when it was asked for
 */
export type ComparePost = (entry: PostEntry, key: string) => Promise<void>;

export function compareWithStored(core: OverlayCore, reader: Pick<NetworkAdapter, 'readPost'>): ComparePost {
  const { locator, marks, context } = core;
  return async (entry, key) => {
    const mark = entry.key === key ? marks.get(entry) : undefined;
    if (mark?.when !== 'before' || !entry.post.isConnected) return;
    const reading = reader.readPost(entry.post, context());
    const reply = await core.send('posts:compare', { network: locator.id, reading, page: buildPageInfo(context()) });
    // Not told (worker busy, reading refused): the badge says "Captured", which is still true.
    if (!reply.ok || !reply.changed) return;
    mark.changed = { likesDelta: reply.likesDelta };
    core.board.redraw({ post: entry.post, key });
  };
}
