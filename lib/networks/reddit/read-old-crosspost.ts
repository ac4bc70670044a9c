import type { RawQuoted } from '@/lib/domain/reading';

import { resolveUrl } from '../shared/resolve-url';
import { buildAuthor } from './read-author';
import { buildTime, parseMilliseconds } from './read-instant';
import { buildThingUrl, parsePostUrl } from './urls';

/** The crossposted post: old pages note it in attributes of the post that shares it, and link to it. */
export function readOldCrosspost(post: HTMLElement, base: URL): RawQuoted | null {
  const title = post.dataset['crosspostRootTitle'];
  if (title === undefined && post.dataset['crosspostRootSubreddit'] === undefined) return null;
  const url = resolveUrl(post.dataset['url'], base);
  return {
    nativeId: parsePostUrl(url)?.id ?? null,
    permalink: buildThingUrl(url),
    author: buildAuthor(post.dataset['crosspostRootAuthor']),
    text: title?.trim() ?? '',
    truncated: false,
    time: buildTime([parseMilliseconds(post.dataset['crosspostRootTime'])], null),
    media: [],
  };
}
