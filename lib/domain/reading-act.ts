import { z } from '@/lib/zod';

import { clientIdSchema, dayLogIdSchema } from './ids';
import { readingPageSchema } from './reading-page';

const { id, note } = readingPageSchema.shape;
const minutesSchema = z.number().int().nonnegative().max(1440);

/** What the person does about reading (domain.md DP-11): with pages of the list, and with the timer. */
export const readingActSchema = z.discriminatedUnion('act', [
  /** A page that is in the list moves up and is to be read again. */
  z.object({
    act: z.literal('save'),
    url: z.string().max(8192),
    title: z.string().max(5000),
    clientId: clientIdSchema.nullable(),
  }),
  z.object({ act: z.literal('mark'), id, isRead: z.boolean() }),
  z.object({ act: z.literal('note'), id, note }),
  z.object({ act: z.literal('delete'), id }),
  /** Where a timer runs already, that one goes on. */
  z.object({ act: z.literal('start'), minutes: minutesSchema.min(1) }),
  /** Of the running timer, or of one already finished, whose minutes are corrected. */
  z.object({ act: z.literal('finish'), id: dayLogIdSchema, minutes: minutesSchema }),
  /** Nothing is logged. */
  z.object({ act: z.literal('discard'), id: dayLogIdSchema }),
]);
export type ReadingAct = z.infer<typeof readingActSchema>;
