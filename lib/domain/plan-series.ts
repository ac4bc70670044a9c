import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { planSeriesIdSchema } from './ids';
import { planContentSchema } from './plan-item';

/**
 * A row of `planSeries`: an item that comes again and again. Its occurrences are items of their own, made some weeks ahead, so that
 * one can be written, moved or dropped without the others.
 */
export const planSeriesSchema = z.object({
  id: planSeriesIdSchema,
  /** RRULE of RFC 5545 without DTSTART: "FREQ=WEEKLY;BYDAY=MO,TH". */
  rule: z.string().min(1).max(500),
  /** What each occurrence begins with. `date`: the first day; `time` and `timeZone`: on whose clock. */
  content: planContentSchema.extend({ date: z.iso.date() }),
  /** Days whose occurrence was deleted: never made again. */
  except: z.array(z.iso.date()).max(5000),
  /** Occurrences exist up to this day; null: none yet. */
  madeUntil: z.iso.date().nullable(),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type PlanSeries = z.infer<typeof planSeriesSchema>;
