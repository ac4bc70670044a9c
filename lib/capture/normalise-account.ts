import { readAccountSchema, type ReadAccount } from '@/lib/domain/account';
import type { NetworkId } from '@/lib/domain/network-id';
import type { RawAccount, Reading } from '@/lib/domain/reading';
import { canonicalUrl, unwrapRedirect } from '@/lib/text/canonical-url';

import { buildAccountId, cleanHandle, cleanLine, cleanText, keepHttpUrl, normaliseCount } from './normalise-parts';

export interface AccountCapture {
  network: NetworkId;
  reading: Reading<RawAccount>;
  page: { lang: string | null };
}

/** What one visit says of an account; null without a handle, because there is nothing to tell the account by. */
export function normaliseAccount({ network, reading, page }: AccountCapture): ReadAccount | null {
  const raw = reading.value;
  const handle = cleanHandle(raw.handle);
  const id = buildAccountId(network, handle);
  if (handle === null || id === null) return null;
  const followers = normaliseCount(raw.followers, page.lang);
  const following = normaliseCount(raw.following, page.lang);
  const posts = normaliseCount(raw.posts, page.lang);
  const bio = cleanText(raw.bio ?? '');
  return readAccountSchema.parse({
    id,
    network,
    handle,
    name: cleanLine(raw.name),
    url: canonicalUrl(raw.url),
    avatarUrl: keepHttpUrl(raw.avatarUrl),
    bio: bio === '' ? null : bio,
    link: unwrapRedirect(raw.link),
    verified: raw.verified,
    followers: followers.value,
    following: following.value,
    posts: posts.value,
    exact: { followers: followers.exact, following: following.exact, posts: posts.exact },
  });
}
