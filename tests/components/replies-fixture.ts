import { queueReply } from '@/lib/db/repositories/replies';
import type { ReadComment } from '@/lib/domain/comment';

import { makeComment } from '../db/make-comment';

const HOUR_MS = 60 * 60 * 1000;

export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

export interface QueueTimes {
  dueInHours: number;
  /** Three hours ago unless said. */
  queuedInHours?: number;
}

/** Puts a comment `x:<id>` into the queue; answers the id of its row. */
export async function queueComment(
  id: string,
  { dueInHours, queuedInHours = -3 }: QueueTimes,
  comment: Partial<ReadComment> = {},
): Promise<string> {
  const { reply } = await queueReply({
    comment: makeComment({ id: `x:${id}`, nativeId: id, ...comment }),
    post: { id: null, permalink: 'https://x.com/brutaria/status/1', authorName: 'Brutăria' },
    pageUrl: 'https://x.com/brutaria/status/1',
    at: inHours(queuedInHours),
    dueAt: inHours(dueInHours),
  });
  return reply.id;
}
