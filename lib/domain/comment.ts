import { z } from '@/lib/zod';

import { httpUrlSchema, isoTimeSchema } from './fields';
import { postIdSchema } from './ids';
import { NETWORK_IDS } from './network-id';
import { authorSchema, publishedSchema } from './post';

/** What one reading says of a comment. */
export const readCommentSchema = z.object({
  /** `network:nativeId`; where the page gives no id `network:anon-<hash>`, as with posts. */
  id: z.string().min(3).max(300),
  network: z.enum(NETWORK_IDS),
  nativeId: z.string().nullable(),
  permalink: httpUrlSchema.nullable(),
  author: authorSchema,
  text: z.string(),
  truncated: z.boolean(),
  ...publishedSchema.shape,
  /** Native id of the comment it answers; null at the top level and where the page does not say. */
  parentId: z.string().nullable(),
  /** `null`: the page did not show it. */
  likes: z.number().int().nonnegative().nullable(),
  isByPostAuthor: z.boolean(),
});
export type ReadComment = z.infer<typeof readCommentSchema>;

/** A row of `comments`: what was visible of the discussion when its post was captured with it. */
export const commentSchema = readCommentSchema.extend({
  postId: postIdSchema,
  /** Place in the discussion as it stood on the page, from 0. */
  order: z.number().int().nonnegative(),
  capturedAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Comment = z.infer<typeof commentSchema>;
