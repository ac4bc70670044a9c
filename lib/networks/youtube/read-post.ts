import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { findCommunityPost } from './find-posts';
import { OPENED_VIDEO, REEL } from './page-parts';
import { readCommunityPost } from './read-community-post';
import { readReel } from './read-reel';
import { readTile } from './read-tile';
import { buildVideo, NOTHING_SHOWN } from './read-video';
import { readWatch } from './read-watch';

/** Everything YouTube shows of a video, a Short or a community post; cells of a grid show little and say so in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  // A page as the server sends it draws nothing: all there is to know is in its data.
  if (post.tagName === 'BODY') return buildVideo(post, page, NOTHING_SHOWN);
  if (post.matches(REEL)) return buildVideo(post, page, readReel(post, page));
  if (post.matches(OPENED_VIDEO)) return buildVideo(post, page, readWatch(post, page));
  const community = findCommunityPost(post);
  return community === null ? readTile(post, page) : readCommunityPost(community, page);
}
