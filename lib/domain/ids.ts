import { z } from '@/lib/zod';

/** `network:nativeId`; for posts without an id of their own `network:anon-<hash>` (see lib/capture/identify-post.ts). */
export const postIdSchema = z.string().min(3).max(300).brand<'PostId'>();
export type PostId = z.infer<typeof postIdSchema>;

/** `network:handle`, handle in lower case. */
export const accountIdSchema = z.string().min(3).max(300).brand<'AccountId'>();
export type AccountId = z.infer<typeof accountIdSchema>;

/** UUIDv7. */
export const clientIdSchema = z.string().min(1).max(64).brand<'ClientId'>();
export type ClientId = z.infer<typeof clientIdSchema>;

/** UUIDv7 of one entry in the undo log. */
export const undoIdSchema = z.string().min(1).max(64).brand<'UndoId'>();
export type UndoId = z.infer<typeof undoIdSchema>;

/** UUIDv7. */
export const templateIdSchema = z.string().min(1).max(64).brand<'TemplateId'>();
export type TemplateId = z.infer<typeof templateIdSchema>;

/** UUIDv7. */
export const planItemIdSchema = z.string().min(1).max(64).brand<'PlanItemId'>();
export type PlanItemId = z.infer<typeof planItemIdSchema>;

/** UUIDv7 of a recurring item's rule. */
export const planSeriesIdSchema = z.string().min(1).max(64).brand<'PlanSeriesId'>();
export type PlanSeriesId = z.infer<typeof planSeriesIdSchema>;

/** UUIDv7 of one entry of the day's log. */
export const dayLogIdSchema = z.string().min(1).max(64).brand<'DayLogId'>();
export type DayLogId = z.infer<typeof dayLogIdSchema>;
