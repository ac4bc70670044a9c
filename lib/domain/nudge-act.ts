import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';

/** What the person does about a competitor's nudge (domain.md DP-8). */
export const nudgeActSchema = z.discriminatedUnion('act', [
  /** The profile or a post of it was opened. */
  z.object({ act: z.literal('open') }),
  z.object({ act: z.literal('snooze'), until: isoTimeSchema }),
  /** Said no more until there is something new to say. */
  z.object({ act: z.literal('dismiss') }),
]);
export type NudgeAct = z.infer<typeof nudgeActSchema>;
