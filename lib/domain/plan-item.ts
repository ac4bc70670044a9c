import { z } from '@/lib/zod';

import { httpUrlSchema, isoTimeSchema } from './fields';
import {
  accountIdSchema,
  clientIdSchema,
  dayLogIdSchema,
  planItemIdSchema,
  planSeriesIdSchema,
  postIdSchema,
} from './ids';
import { NETWORK_IDS } from './network-id';
import { FUNNEL_STAGES, IDEA_REASONS, LIVE_ANSWERS, PLAN_FORMATS, PLAN_KINDS, PLAN_STATUSES } from './plan-vocabulary';

/** "2026-03-29". */
const dateSchema = z.iso.date();
/** "09:30", to the minute, on a clock of 24 hours. */
const timeSchema = z.iso.time({ precision: -1 });
const lineSchema = z.string().max(300);
const textSchema = z.string().max(70_000);

/** When a client or director agreed to a text; changing the text afterwards voids it. */
const approvalSchema = z.object({
  by: z.string().min(1).max(120),
  at: isoTimeSchema,
  textHash: z.string().max(100),
});

/** Advertising has to be marked, in Russia with an `erid`. Cost in the smallest unit of its currency (ISO 4217). */
const paidSchema = z.object({
  erid: z.string().max(200).nullable(),
  cost: z.object({ amount: z.number().int().nonnegative(), currency: z.string().length(3) }).nullable(),
});

/** Why and since when an item stands still; `status`: what it was before; `pauseId`: the pause of the day that holds it (DP-6). */
const holdSchema = z.object({
  reason: z.string().max(300),
  since: isoTimeSchema,
  status: z.enum(PLAN_STATUSES),
  pauseId: dayLogIdSchema.nullable().default(null),
});

/** Which occurrence of a recurring item it is: `date` as the rule gives it, whatever day the item was moved to. */
const occurrenceSchema = z.object({ seriesId: planSeriesIdSchema, date: dateSchema });

/** What the person decides of an item (domain.md 6.4). Empty lists and null: not said. */
export const planContentSchema = z.object({
  kind: z.enum(PLAN_KINDS),
  title: z.string().trim().min(1).max(300),
  /** null: an idea without a day. */
  date: dateSchema.nullable(),
  /** null: any time of the day. */
  time: timeSchema.nullable(),
  /** IANA name: the clock on which date and time are read, the client's where there is one. */
  timeZone: z.string().min(1).max(64),
  /** Minutes; for blocks of the day. */
  duration: z.number().int().positive().max(1440).nullable(),
  clientId: clientIdSchema.nullable(),
  networks: z.array(z.enum(NETWORK_IDS)).max(NETWORK_IDS.length),
  accountIds: z.array(accountIdSchema).max(30),
  format: z.enum(PLAN_FORMATS).nullable(),
  rubric: z.string().max(120).nullable(),
  funnel: z.enum(FUNNEL_STAGES).nullable(),
  /** For every network that has none of its own in `texts`. */
  text: textSchema,
  texts: z.partialRecord(z.enum(NETWORK_IDS), textSchema),
  hook: lineSchema,
  callToAction: lineSchema,
  link: httpUrlSchema.nullable(),
  firstComment: textSchema,
  tags: z.array(z.string().min(1).max(60)).max(30),
  /** Captured posts it is made after. */
  references: z.array(postIdSchema).max(50),
  /** What in those posts is worth repeating. */
  reasons: z.array(z.enum(IDEA_REASONS)).max(IDEA_REASONS.length).default([]),
  /** What the pictures show, one each. */
  altTexts: z.array(z.string().max(2000)).max(35),
  paid: paidSchema.nullable(),
  /** A free name. */
  assignee: z.string().trim().min(1).max(80).nullable(),
  brief: textSchema,
  notes: textSchema,
  /** null: happens once. */
  occurrence: occurrenceSchema.nullable().default(null),
});
export type PlanContent = z.infer<typeof planContentSchema>;

/** A row of `planItems`. */
export const planItemSchema = planContentSchema.extend({
  id: planItemIdSchema,
  status: z.enum(PLAN_STATUSES),
  hold: holdSchema.nullable(),
  approval: approvalSchema.nullable(),
  /** Do not show before; set by snoozing. */
  snoozedUntil: isoTimeSchema.nullable(),
  /** Days it was carried over unfinished. */
  carriedOver: z.number().int().nonnegative(),
  /** When it went out, as far as somebody said so or a page showed it. */
  publishedAt: isoTimeSchema.nullable(),
  /** Whether it was there when somebody looked after its slot. */
  liveCheck: z.object({ answer: z.enum(LIVE_ANSWERS), at: isoTimeSchema }).nullable(),
  permalink: httpUrlSchema.nullable(),
  /** The published post in the library, where it was captured: its snapshots are what the item achieved. */
  postId: postIdSchema.nullable().default(null),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type PlanItem = z.infer<typeof planItemSchema>;

/** What may change of an item; what is left out stays. */
export type PlanItemChange = Partial<Omit<PlanItem, 'id' | 'createdAt' | 'updatedAt'>>;
