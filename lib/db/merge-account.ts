import { mergeCount, type KnownCount } from '@/lib/capture/rounded-count';
import { type Account, type ReadAccount, UNREAD_ACCOUNT } from '@/lib/domain/account';
import type { AccountId } from '@/lib/domain/ids';
import type { CapturedPost } from '@/lib/domain/post';

/** What a post says of its author's account; null where the post has no account (pages outside the networks). */
export function accountOfAuthor(post: CapturedPost): ReadAccount | null {
  if (post.accountId === null) return null;
  return {
    id: post.accountId,
    network: post.network,
    handle: post.author.handle ?? handleIn(post.accountId),
    ...UNREAD_ACCOUNT,
    name: post.author.name,
    url: post.author.url,
    avatarUrl: post.author.avatarUrl,
  };
}

/** Account ids are `network:handle`. */
function handleIn(id: AccountId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The account row after one more visit: what the visit did not show, or showed less precisely, stays as it was. */
export function mergeAccount(stored: Account | null, fresh: ReadAccount, at: string): Account {
  if (stored === null) {
    return { ...fresh, role: 'other', clientId: null, firstSeenAt: at, lastSeenAt: at, updatedAt: at };
  }
  const merge = (name: 'followers' | 'following' | 'posts'): KnownCount =>
    mergeCount({ value: stored[name], exact: stored.exact[name] }, { value: fresh[name], exact: fresh.exact[name] });
  const [followers, following, posts] = [merge('followers'), merge('following'), merge('posts')];
  return {
    ...stored,
    handle: fresh.handle,
    name: fresh.name ?? stored.name,
    url: fresh.url ?? stored.url,
    avatarUrl: fresh.avatarUrl ?? stored.avatarUrl,
    bio: fresh.bio ?? stored.bio,
    link: fresh.link ?? stored.link,
    verified: fresh.verified ?? stored.verified,
    followers: followers.value,
    following: following.value,
    posts: posts.value,
    exact: { followers: followers.exact, following: following.exact, posts: posts.exact },
    firstSeenAt: stored.firstSeenAt < at ? stored.firstSeenAt : at,
    lastSeenAt: stored.lastSeenAt > at ? stored.lastSeenAt : at,
    updatedAt: at,
  };
}
