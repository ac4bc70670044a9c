import { z } from '@/lib/zod';

import { readCommentSchema } from './comment';
import { httpUrlSchema, isoTimeSchema } from './fields';
import { clientIdSchema, postIdSchema } from './ids';

/** Where an answer stands. `waiting`: for somebody else (the client, a colleague). */
export const REPLY_STATES = ['new', 'in-work', 'waiting', 'answered', 'closed'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** States in which the person still owes an answer. */
export const OPEN_REPLY_STATES = ['new', 'in-work', 'waiting'] as const satisfies readonly ReplyState[];

/** A row of `replies`: a comment that wants an answer, and what became of it. */
export const replySchema = readCommentSchema.extend({
  state: z.enum(REPLY_STATES),
  /** The post it stands under, as far as the page told; `id` only where that post is known by its own id. */
  post: z.object({
    id: postIdSchema.nullable(),
    permalink: httpUrlSchema.nullable(),
    authorName: z.string().nullable(),
  }),
  /** Where the person saw it. */
  pageUrl: httpUrlSchema,
  queuedAt: isoTimeSchema,
  dueAt: isoTimeSchema,
  answeredAt: isoTimeSchema.nullable(),
  clientId: clientIdSchema.nullable(),
  note: z.string(),
  updatedAt: isoTimeSchema,
});
export type Reply = z.infer<typeof replySchema>;
