import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';

/** A row of `notices`: something the person was told of by a notification, so that nobody is told twice. */
export const noticeSchema = z.object({
  /** What was told of, and at which of its times: "plan:<item>:<slot>". */
  id: z.string().min(1).max(400),
  at: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Notice = z.infer<typeof noticeSchema>;
