import { type Reply, replySchema } from '@/lib/domain/reply';

import { makeComment } from './make-comment';

/** A comment in the queue; ids may be given as plain text. */
export function makeReply(changes: Partial<Record<keyof Reply, unknown>> = {}): Reply {
  return replySchema.parse({
    ...makeComment(),
    state: 'new',
    post: { id: null, permalink: null, authorName: null },
    pageUrl: 'https://x.com/mara_test',
    queuedAt: '2026-03-02T08:00:00.000Z',
    dueAt: '2026-03-02T12:00:00.000Z',
    answeredAt: null,
    clientId: null,
    note: '',
    updatedAt: '2026-03-02T08:00:00.000Z',
    ...changes,
  });
}
