import { z } from '@/lib/zod';

import { httpUrlSchema, isoTimeSchema } from './fields';
import { clientIdSchema } from './ids';

/** A row of `readings`: a page saved to be read (domain.md DP-11). */
export const readingPageSchema = z.object({
  /** UUIDv7. */
  id: z.string().min(1).max(64),
  url: httpUrlSchema,
  title: z.string().min(1).max(500),
  clientId: clientIdSchema.nullable(),
  savedAt: isoTimeSchema,
  /** null: still to be read. */
  readAt: isoTimeSchema.nullable(),
  note: z.string().max(5000),
  updatedAt: isoTimeSchema,
});
export type ReadingPage = z.infer<typeof readingPageSchema>;
