import type { RawAccount, RawAuthor, RawComment, RawPost } from '@/lib/domain/reading';

export const UNKNOWN_AUTHOR: RawAuthor = { name: null, handle: null, url: null, avatarUrl: null };

/** A reading in which nothing is known yet; readers fill what they find. */
export function emptyRawPost(): RawPost {
  return {
    nativeId: null,
    permalink: null,
    kind: 'post',
    format: null,
    author: UNKNOWN_AUTHOR,
    repostedBy: null,
    text: '',
    truncated: false,
    textLang: null,
    time: null,
    media: [],
    links: [],
    hashtags: [],
    mentions: [],
    card: null,
    quoted: null,
    metrics: {},
    reactions: [],
    sponsored: false,
    pinned: false,
  };
}

export function emptyRawComment(): RawComment {
  return {
    nativeId: null,
    permalink: null,
    author: UNKNOWN_AUTHOR,
    text: '',
    truncated: false,
    time: null,
    parentId: null,
    likes: null,
    isByPostAuthor: false,
  };
}

export function emptyRawAccount(): RawAccount {
  return {
    handle: null,
    name: null,
    url: null,
    avatarUrl: null,
    bio: null,
    link: null,
    verified: null,
    followers: null,
    following: null,
    posts: null,
  };
}
