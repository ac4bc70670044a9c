import { z } from '@/lib/zod';

import { planItemIdSchema, postIdSchema } from './ids';
import { IDEA_REASONS } from './plan-vocabulary';

const MANY = 1000;
const postIds = z.array(postIdSchema).min(1).max(MANY);

/** What is made of captured posts in the plan: ideas, the reason why they are, models of items that are there already. */
export const ideaActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('take'), postIds }),
  z.object({
    act: z.literal('explain'),
    itemIds: z.array(planItemIdSchema).min(1).max(MANY),
    reasons: z.array(z.enum(IDEA_REASONS)).max(IDEA_REASONS.length),
    note: z.string().trim().max(1000),
  }),
  z.object({ act: z.literal('attach'), postIds, itemId: planItemIdSchema }),
]);
export type IdeaAct = z.infer<typeof ideaActSchema>;

/** What came of it. */
export interface IdeaDone {
  ok: true;
  /** null: there was nothing to change. */
  undoId: string | null;
  /** The items it is about; of posts that were ideas already those ideas. */
  itemIds: string[];
  /** How many of them are new. */
  added: number;
}
