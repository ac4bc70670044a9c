import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { accountIdSchema, clientIdSchema, dayLogIdSchema, planItemIdSchema } from './ids';

const entrySchema = z.object({
  id: dayLogIdSchema,
  /** The day it belongs to, on the person's clock. */
  date: z.iso.date(),
  /** When it happened or began. */
  at: isoTimeSchema,
  updatedAt: isoTimeSchema,
});

/** A row of `dayLog`: what happened on a day beside the items themselves; the weekly report reads it. */
export const dayLogEntrySchema = z.discriminatedUnion('kind', [
  /** Everything unpublished was held (DP-6): of one client, or of all where null. `resumedAt` null: still held. */
  entrySchema.extend({
    kind: z.literal('pause'),
    clientId: clientIdSchema.nullable(),
    reason: z.string().max(300),
    itemIds: z.array(planItemIdSchema).max(5000),
    resumedAt: isoTimeSchema.nullable(),
  }),
  /** Time spent reading (DP-11), whole minutes; null: the timer still runs. */
  entrySchema.extend({
    kind: z.literal('reading'),
    minutes: z.number().int().nonnegative().max(1440).nullable(),
    /** How long it was meant to be; nothing: half an hour. */
    plannedMinutes: z.number().int().positive().max(1440).exactOptional(),
  }),
  /** What the person did about a competitor's nudge (DP-8); one entry per account, written again by each act. */
  entrySchema.extend({
    kind: z.literal('nudge'),
    accountId: accountIdSchema,
    /** When the profile or a post was opened from the nudge: a visit of which nothing need have been captured. */
    openedAt: isoTimeSchema.nullable(),
    /** Not shown before this. */
    snoozedUntil: isoTimeSchema.nullable(),
    /** What there was to say then is not said again. */
    dismissedAt: isoTimeSchema.nullable(),
  }),
  /** The day was closed (DP-13), with the counts it was closed with. */
  entrySchema.extend({
    kind: z.literal('close'),
    done: z.number().int().nonnegative(),
    moved: z.number().int().nonnegative(),
    missed: z.number().int().nonnegative(),
  }),
]);
export type DayLogEntry = z.infer<typeof dayLogEntrySchema>;
