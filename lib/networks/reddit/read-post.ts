import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { type PostShape, shapeOf } from './find-things';
import { isDeleted } from './read-author';
import { readOldPost } from './read-old-post';
import { readOldSearchResult } from './read-old-search-result';
import { hasThumbnail, readSearchResult } from './read-search-result';
import { readShredditPost } from './read-shreddit-post';

/** Everything a post on Reddit shows; what it normally shows and does not here is listed in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const rules: Record<string, string> = {};
  const value = READERS[shapeOf(post)](post, page, rules);
  return { value, missing: findMissing(value, post), rules };
}

type Reader = (post: HTMLElement, page: PageContext, rules: Record<string, string>) => RawPost;

const READERS: Readonly<Record<PostShape, Reader>> = {
  shreddit: readShredditPost,
  search: readSearchResult,
  old: readOldPost,
  'old-search': readOldSearchResult,
};

function isTeaser(post: HTMLElement): boolean {
  return shapeOf(post) === 'search' && hasThumbnail(post);
}

/** Hidden scores are listed, so that nobody takes them for zero; advertisements show neither time nor counters. */
function findMissing(post: RawPost, element: HTMLElement): string[] {
  const isGone = isDeleted(element.getAttribute('author') ?? element.dataset['author']);
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null || post.sponsored,
    'author.handle': post.author.handle !== null || isGone,
    text: post.text !== '',
    time: post.time !== null || post.sponsored,
    media: (post.format !== 'carousel' || post.media.length > 1) && !isTeaser(element),
    'metrics.likes': post.metrics.likes !== undefined || post.sponsored,
    'metrics.comments': post.metrics.comments !== undefined || post.sponsored,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
