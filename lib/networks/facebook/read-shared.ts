import type { RawQuoted } from '@/lib/domain/reading';

import type { EmbeddedStory } from './embedded-story';
import { innerScopeOf, type Scope } from './find-parts';
import { readAuthor } from './read-author';
import { findIdentity, pickAddress } from './read-identity';
import { readMedia } from './read-media';
import { readMessage } from './read-message';
import { readTime } from './read-time';
import { buildPostUrl } from './urls';

/** The story a post shares, from the box it stands in; the page's data fills what the box leaves out. */
export function readShared(scope: Scope, story: EmbeddedStory | null): RawQuoted | null {
  const inner = innerScopeOf(scope);
  if (inner === null) return null;
  const embedded = story?.shared ?? null;
  const address = pickAddress(findIdentity(inner), null)?.address ?? null;
  const { text, truncated } = readMessage(inner, embedded);
  const { author } = readAuthor(inner);
  return {
    nativeId: address?.id ?? embedded?.postId ?? null,
    permalink: embedded?.permalink ?? (address === null ? null : buildPostUrl(address)),
    author: author.handle === null && embedded !== null ? embedded.author : author,
    text,
    truncated,
    time: readTime(inner, embedded),
    media: readMedia(inner).media,
  };
}
