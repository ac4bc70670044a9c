import { z } from '@/lib/zod';

import { readCommentSchema } from './comment';
import { httpUrlSchema, isoTimeSchema } from './fields';
import { clientIdSchema, postIdSchema } from './ids';
import { REPLY_STATES } from './vocabulary';

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
