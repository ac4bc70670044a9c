import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { clientIdSchema } from './ids';

/** Name of a client's own template variable: latin letters and "_". */
export const variableNameSchema = z.string().regex(/^[a-z][a-z_]{0,39}$/);

/** A row of `clients`. Deepened by the plan step; the Library needs a name and a colour. */
export const clientSchema = z.object({
  id: clientIdSchema,
  name: z.string().min(1).max(120),
  /** CSS hex colour. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** The client's own template variables; none in exports written before there were any. */
  variables: z.record(variableNameSchema, z.string().max(2000)).default({}),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Client = z.infer<typeof clientSchema>;
