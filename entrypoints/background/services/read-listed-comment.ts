import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

import { askQuietPage, quietNetworkOf } from './ask-quiet-page';
import { loadTab } from './load-tab';

/** `page:read-comment`: one comment of a quiet page, to be answered beside it. Nothing is stored. */
export async function readListedComment({
  tabId,
  key,
}: PayloadOf<'page:read-comment'>): Promise<ReplyOf<'page:read-comment'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  if (quietNetworkOf(tab) === null) return { ok: false, code: 'page-not-readable' };
  const answer = await askQuietPage(tab, { do: 'read-comment', key });
  if (!answer.ok) return answer;
  if (answer.did !== 'read-comment') return { ok: false, code: 'reading-invalid' };
  const { nativeId, permalink, author, text } = answer.reading.value;
  return { ok: true, comment: { nativeId, permalink, author, text }, post: answer.post };
}
