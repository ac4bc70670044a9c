import { z } from '@/lib/zod';

import { planContentSchema } from './plan-item';
import { LIVE_ANSWERS, SNOOZES } from './plan-vocabulary';

const { date, time } = planContentSchema.shape;
const reasonSchema = z.string().trim().max(300);

/** What the person does to an item of the day (domain.md DP-4, DP-5, DP-9). */
export const planActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('finish') }),
  z.object({ act: z.literal('snooze'), length: z.enum(SNOOZES) }),
  z.object({ act: z.literal('move'), date, time }),
  z.object({ act: z.literal('hold'), reason: reasonSchema }),
  z.object({ act: z.literal('resume') }),
  z.object({ act: z.literal('drop'), reason: reasonSchema }),
  z.object({ act: z.literal('answer-live'), answer: z.enum(LIVE_ANSWERS) }),
]);
export type PlanAct = z.infer<typeof planActSchema>;
