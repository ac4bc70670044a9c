import { findStatuses } from '@/lib/db/repositories/find-posts';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

import { askQuietPage, quietNetworkOf } from './ask-quiet-page';
import { loadTab } from './load-tab';

/** `page:list-posts`: what a quiet page shows now, and what of it is in the library. */
export async function listPosts({ tabId }: PayloadOf<'page:list-posts'>): Promise<ReplyOf<'page:list-posts'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  const network = quietNetworkOf(tab);
  if (network === null) return { ok: false, code: 'page-not-readable' };
  const answer = await askQuietPage(tab, { do: 'list' });
  if (!answer.ok) return answer;
  if (answer.did !== 'list') return { ok: false, code: 'reading-invalid' };
  const ids = answer.posts.flatMap(({ nativeId }) => nativeId ?? []);
  const known = await findStatuses(network, ids);
  return {
    ok: true,
    posts: answer.posts.map(({ nativeId, ...post }) => ({
      ...post,
      isCaptured: nativeId !== null && known[nativeId] !== undefined,
    })),
  };
}
