import { planContentSchema, planItemSchema } from '@/lib/domain/plan-item';
import { z } from '@/lib/zod';

/** A property that other programs carry along unread (RFC 5545, 3.8.8.2): the whole item as JSON. */
export const ITEM_PROPERTY = 'X-JACKDAW-ITEM';

const { status, permalink, publishedAt } = planItemSchema.shape;

const itemPropertySchema = z.object({
  content: planContentSchema,
  status,
  permalink,
  publishedAt,
  /** By name: ids of clients differ between browsers. */
  client: z.string().max(120).nullable(),
  /** For the reader of the file; occurrences are single events. */
  rule: z.string().max(500).nullable(),
});
export type ItemProperty = z.infer<typeof itemPropertySchema>;

/** null for what this program did not write, or somebody changed beyond reading. */
export function readItemProperty(json: string): ItemProperty | null {
  try {
    return itemPropertySchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    // SyntaxError: no JSON. The event's own properties are read all the same.
    return null;
  }
}
