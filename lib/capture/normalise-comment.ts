import { readCommentSchema, type ReadComment } from '@/lib/domain/comment';
import type { NetworkId } from '@/lib/domain/network-id';
import type { RawComment, Reading } from '@/lib/domain/reading';
import type { PageInfo } from '@/lib/messaging/protocol';
import { canonicalCommentUrl, canonicalUrl } from '@/lib/text/canonical-url';

import { identifyPost } from './identify-post';
import { cleanLine, cleanText, normaliseAuthor, normaliseCount } from './normalise-parts';
import { findPublished } from './published-time';

export interface CommentCapture {
  network: NetworkId;
  reading: Reading<RawComment>;
  page: PageInfo;
  /** Moment of the capture: the "now" of relative dates. */
  at: Date;
}

/** Answers that are posts of their own, and TikTok, whose comments take their ids from the same clock as its videos. */
const TIMED_COMMENTS: ReadonlySet<NetworkId> = new Set(['x', 'threads', 'bluesky', 'mastodon', 'tiktok']);

/**
 * A validated reading → what is stored of a comment, by the rules for posts. Pure.
 * @throws ZodError when the reading breaks the row schema in a way cleaning cannot mend
 */
export function normaliseComment({ network, reading, page, at }: CommentCapture): ReadComment {
  const raw = reading.value;
  const nativeId = cleanLine(raw.nativeId);
  const permalink = canonicalCommentUrl(raw.permalink);
  const author = normaliseAuthor(raw.author);
  const text = cleanText(raw.text);
  return readCommentSchema.parse({
    id: identifyPost({ network, nativeId, author, text, media: [], permalink: permalink ?? canonicalUrl(page.url) }),
    network,
    nativeId,
    permalink,
    author,
    text,
    truncated: raw.truncated,
    ...findPublished(raw.time, {
      network,
      // Ids of comments hold the time only where they are made as those of posts.
      nativeId: TIMED_COMMENTS.has(network) ? nativeId : null,
      lang: page.lang,
      timeZone: page.timeZone,
      at,
    }),
    parentId: cleanLine(raw.parentId),
    likes: normaliseCount(raw.likes, page.lang).value,
    isByPostAuthor: raw.isByPostAuthor,
  });
}
