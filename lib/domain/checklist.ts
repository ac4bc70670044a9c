import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { clientIdSchema, planItemIdSchema } from './ids';
import { NETWORK_IDS } from './network-id';
import { PLAN_FORMATS } from './plan-vocabulary';

/** What became of a row: a rule passes, fails or is overridden with a reason; what a person looks at is ticked or still open. */
const CHECKLIST_OUTCOMES = ['passed', 'failed', 'overridden', 'ticked', 'open'] as const;
export type ChecklistOutcome = (typeof CHECKLIST_OUTCOMES)[number];

const rowIdSchema = z.string().min(1).max(64);
const ruleSchema = z.string().min(1).max(60);
export const askTextSchema = z.string().trim().min(1).max(300);
/** Without "@", lower case. */
const handleSchema = z.string().min(1).max(200);
const networkSchema = z.enum(NETWORK_IDS);

/** An automatic rule, by its name, that is on or off where the list holds. */
const ruleRowSchema = z.object({
  id: rowIdSchema,
  kind: z.literal('rule'),
  rule: ruleSchema,
  isOn: z.boolean(),
});

/** A row that a person ticks. */
const askRowSchema = z.object({
  id: rowIdSchema,
  kind: z.literal('ask'),
  text: askTextSchema,
  isOn: z.boolean(),
  /** When it happened, and on which network alone it is asked (null: on all); null: it is no mistake made before. */
  mistake: z.object({ at: isoTimeSchema, network: networkSchema.nullable() }).nullable(),
});
export type AskRow = z.infer<typeof askRowSchema>;

const checklistRowSchema = z.discriminatedUnion('kind', [ruleRowSchema, askRowSchema]);
export type ChecklistRow = z.infer<typeof checklistRowSchema>;

/** A row of `checklists`. null in `clientId`, `network` and `format`: for each. */
export const checklistSchema = z.object({
  /** UUIDv7, or `GENERAL_CHECKLIST` of the one for everything. */
  id: z.string().min(1).max(64),
  clientId: clientIdSchema.nullable(),
  network: networkSchema.nullable(),
  format: z.enum(PLAN_FORMATS).nullable(),
  name: z.string().trim().min(1).max(120),
  /** In the order in which they are asked. */
  rows: z.array(checklistRowSchema).max(200),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Checklist = z.infer<typeof checklistSchema>;

/** A row as it was when the post went out. */
export const savedRowSchema = z.object({
  id: rowIdSchema,
  text: z.string().min(1).max(500),
  outcome: z.enum(CHECKLIST_OUTCOMES),
  /** Why it was overridden; null for every other outcome. */
  reason: z.string().max(500).nullable(),
});

/** A row of `checklistRuns`: a checklist gone through before one post. */
export const checklistRunSchema = z.object({
  /** UUID. */
  id: z.string().min(1).max(64),
  itemId: planItemIdSchema.nullable(),
  clientId: clientIdSchema.nullable(),
  network: networkSchema,
  /** As the page showed it, without "@"; null: it showed none. */
  signedInAs: z.string().max(200).nullable(),
  /** See `hashText`: by it the text that was checked is known again, the text itself is not kept. */
  textHash: z.string().max(100),
  at: isoTimeSchema,
  rows: z.array(savedRowSchema).max(300),
  updatedAt: isoTimeSchema,
});
export type ChecklistRun = z.infer<typeof checklistRunSchema>;

/** A row of `limitOverrides`: a limit the person set for one account instead of the built-in one. */
export const limitOverrideSchema = z.object({
  /** `network:handle:field`. */
  id: z.string().min(3).max(300),
  network: networkSchema,
  handle: handleSchema,
  /** As the limits name it: "post", "hashtags", … */
  field: z.string().min(1).max(60),
  max: z.number().int().positive().max(1_000_000),
  at: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type LimitOverride = z.infer<typeof limitOverrideSchema>;
