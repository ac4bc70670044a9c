import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

import { askQuietPage, quietNetworkOf } from './ask-quiet-page';
import { loadTab } from './load-tab';
import { queueReply } from './queue-reply';

/** `page:queue-comment`: reads one comment of a quiet page and queues it as any other network's. */
export async function queueListedComment({
  tabId,
  key,
  requestId,
}: PayloadOf<'page:queue-comment'>): Promise<ReplyOf<'page:queue-comment'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  const network = quietNetworkOf(tab);
  if (network === null) return { ok: false, code: 'page-not-readable' };
  const answer = await askQuietPage(tab, { do: 'read-comment', key });
  if (!answer.ok) return answer;
  if (answer.did !== 'read-comment') return { ok: false, code: 'reading-invalid' };
  const { reading, post, page } = answer;
  return queueReply({ network, reading, post, page, ...(requestId === undefined ? {} : { requestId }) });
}
