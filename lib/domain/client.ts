import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { clientIdSchema } from './ids';

/** A row of `clients`. Deepened by the plan step; the Library needs a name and a colour. */
export const clientSchema = z.object({
  id: clientIdSchema,
  name: z.string().min(1).max(120),
  /** CSS hex colour. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Client = z.infer<typeof clientSchema>;
