import { type Reply, replySchema } from '@/lib/domain/reply';

import { makeComment } from '../../db/make-comment';

export const AT = '2026-03-02T08:00:00.000Z';

/** A row of the queue; what a test cares about is given. */
export function makeReply(overrides: Partial<Reply> = {}): Reply {
  return replySchema.parse({
    ...makeComment(),
    state: 'new',
    post: { id: null, permalink: 'https://x.com/p', authorName: 'Brutăria' },
    pageUrl: 'https://x.com/seen',
    queuedAt: AT,
    dueAt: AT,
    answeredAt: null,
    clientId: null,
    note: '',
    updatedAt: AT,
    ...overrides,
  });
}
