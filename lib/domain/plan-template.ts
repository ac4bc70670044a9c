import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { planContentSchema } from './plan-item';

/** What a template is for (domain.md 6.2 and the plan's duties): a run of posts, an event, a contest, a poll, a day of the manager. */
export const PLAN_TEMPLATE_KINDS = ['series', 'event', 'contest', 'poll', 'day'] as const;
export type PlanTemplateKind = (typeof PLAN_TEMPLATE_KINDS)[number];

/** A row of `planTemplates`: items to be put into the plan together, each so many days from the day that is chosen. */
export const planTemplateSchema = z.object({
  /** UUIDv7. */
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(120),
  kind: z.enum(PLAN_TEMPLATE_KINDS),
  /** `day`: days after the chosen one, before it where negative; `date` and `occurrence` of the content are null. */
  items: z
    .array(z.object({ day: z.number().int().min(-366).max(366), content: planContentSchema }))
    .min(1)
    .max(200),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type PlanTemplate = z.infer<typeof planTemplateSchema>;
