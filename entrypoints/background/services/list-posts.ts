import { findStatuses } from '@/lib/db/repositories/find-posts';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import type { ListedComment, ListedPost } from '@/lib/messaging/protocol';
import type { QuietComment, QuietPost } from '@/lib/quiet-page/order';

import { askQuietPage, quietNetworkOf } from './ask-quiet-page';
import { loadTab } from './load-tab';
import { readReplyStatus } from './queue-reply';

/** `page:list-posts`: what a quiet page shows now, and what of it is in the library. */
export async function listPosts({ tabId }: PayloadOf<'page:list-posts'>): Promise<ReplyOf<'page:list-posts'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  const network = quietNetworkOf(tab);
  if (network === null) return { ok: false, code: 'page-not-readable' };
  const answer = await askQuietPage(tab, { do: 'list' });
  if (!answer.ok) return answer;
  if (answer.did !== 'list') return { ok: false, code: 'reading-invalid' };
  const [posts, comments] = await Promise.all([
    markCaptured(network, answer.posts),
    markWaiting(network, answer.comments),
  ]);
  return { ok: true, posts, comments };
}

async function markCaptured(network: NetworkId, posts: readonly QuietPost[]): Promise<ListedPost[]> {
  const known = await findStatuses(network, idsOf(posts));
  return posts.map(({ nativeId, ...post }) => ({
    ...post,
    isCaptured: nativeId !== null && known[nativeId] !== undefined,
  }));
}

async function markWaiting(network: NetworkId, comments: readonly QuietComment[]): Promise<ListedComment[]> {
  const status = await readReplyStatus({ network, nativeIds: idsOf(comments) });
  return comments.map(({ nativeId, ...comment }) => ({
    ...comment,
    isWaiting: nativeId !== null && status.ok && status.waiting[nativeId] !== undefined,
  }));
}

function idsOf(listed: readonly { nativeId: string | null }[]): string[] {
  return listed.flatMap(({ nativeId }) => nativeId ?? []);
}
