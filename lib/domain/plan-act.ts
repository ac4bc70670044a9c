import { z } from '@/lib/zod';

import { planItemIdSchema } from './ids';
import { planContentSchema, planItemSchema } from './plan-item';
import { LIVE_ANSWERS, SNOOZES } from './plan-vocabulary';

const { date, time } = planContentSchema.shape;
const { permalink } = planItemSchema.shape;
const reasonSchema = z.string().trim().max(300);

/** What the person does to an item of the day (domain.md DP-3, DP-4, DP-5, DP-9). */
export const planActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('finish') }),
  z.object({ act: z.literal('snooze'), length: z.enum(SNOOZES) }),
  z.object({ act: z.literal('move'), date, time }),
  z.object({ act: z.literal('hold'), reason: reasonSchema }),
  z.object({ act: z.literal('resume') }),
  z.object({ act: z.literal('drop'), reason: reasonSchema }),
  z.object({ act: z.literal('answer-live'), answer: z.enum(LIVE_ANSWERS) }),
  /** The composer of its network was opened to publish it by hand. */
  z.object({ act: z.literal('start') }),
  z.object({ act: z.literal('publish'), permalink }),
]);
export type PlanAct = z.infer<typeof planActSchema>;

/** What becomes of an item when the paused day goes on (DP-6). */
export const resumeDecisionSchema = z.discriminatedUnion('act', [
  z.object({ id: planItemIdSchema, act: z.literal('keep') }),
  z.object({ id: planItemIdSchema, act: z.literal('move'), date: date.unwrap(), time }),
  z.object({ id: planItemIdSchema, act: z.literal('drop'), reason: reasonSchema }),
]);
export type ResumeDecision = z.infer<typeof resumeDecisionSchema>;
