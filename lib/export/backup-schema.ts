import { accountSchema, accountSnapshotSchema } from '@/lib/domain/account';
import { captureSchema } from '@/lib/domain/capture';
import { checklistRunSchema, checklistSchema, limitOverrideSchema } from '@/lib/domain/checklist';
import { clientSchema } from '@/lib/domain/client';
import { commentSchema } from '@/lib/domain/comment';
import { dayLogEntrySchema } from '@/lib/domain/day-log';
import { httpUrlSchema, isoTimeSchema } from '@/lib/domain/fields';
import { postIdSchema } from '@/lib/domain/ids';
import { planItemSchema } from '@/lib/domain/plan-item';
import { planSeriesSchema } from '@/lib/domain/plan-series';
import { planTemplateSchema } from '@/lib/domain/plan-template';
import { postSchema, postSnapshotSchema } from '@/lib/domain/post';
import { readingPageSchema } from '@/lib/domain/reading-page';
import { replySchema } from '@/lib/domain/reply';
import { insertionSchema, templateSchema, templateVersionSchema } from '@/lib/domain/template';
import { z } from '@/lib/zod';

/** Goes up when a document is written that this code's readers of yesterday would misread. */
export const BACKUP_VERSION = 1;

export const tagSchema = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  lastUsedAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});

/** MIME type; only pictures. */
const pictureTypeSchema = z.string().regex(/^image\/[\w.+-]+$/);

/** A kept picture as text. */
export const thumbnailRecordSchema = z.object({
  postId: postIdSchema,
  type: pictureTypeSchema,
  base64: z.base64(),
  width: z.number().positive(),
  height: z.number().positive(),
  sourceUrl: z.union([httpUrlSchema, z.literal('')]),
  updatedAt: isoTimeSchema,
});
/** A screenshot kept with a comment of the queue, as text. */
const replyPictureRecordSchema = z.object({
  id: z.uuid(),
  replyId: z.string().min(1).max(300),
  type: pictureTypeSchema,
  base64: z.base64(),
  width: z.number().positive(),
  height: z.number().positive(),
  addedAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});

export type ThumbnailRecord = z.infer<typeof thumbnailRecordSchema>;

/** Tables an export may leave out are empty on reading; a table nobody knows is refused rather than silently lost. */
export const backupTablesSchema = z.strictObject({
  posts: z.array(postSchema).default([]),
  postSnapshots: z.array(postSnapshotSchema).default([]),
  captures: z.array(captureSchema).default([]),
  accounts: z.array(accountSchema).default([]),
  accountSnapshots: z.array(accountSnapshotSchema).default([]),
  thumbnails: z.array(thumbnailRecordSchema).default([]),
  clients: z.array(clientSchema).default([]),
  tags: z.array(tagSchema).default([]),
  comments: z.array(commentSchema).default([]),
  replies: z.array(replySchema).default([]),
  templates: z.array(templateSchema).default([]),
  templateVersions: z.array(templateVersionSchema).default([]),
  insertions: z.array(insertionSchema).default([]),
  replyPictures: z.array(replyPictureRecordSchema).default([]),
  planItems: z.array(planItemSchema).default([]),
  planSeries: z.array(planSeriesSchema).default([]),
  planTemplates: z.array(planTemplateSchema).default([]),
  dayLog: z.array(dayLogEntrySchema).default([]),
  readings: z.array(readingPageSchema).default([]),
  checklists: z.array(checklistSchema).default([]),
  checklistRuns: z.array(checklistRunSchema).default([]),
  limitOverrides: z.array(limitOverrideSchema).default([]),
});
export type BackupTables = z.infer<typeof backupTablesSchema>;

export const backupSchema = z.object({
  format: z.literal('jackdaw'),
  version: z.literal(BACKUP_VERSION),
  exportedAt: isoTimeSchema,
  tables: backupTablesSchema,
});
export type Backup = z.infer<typeof backupSchema>;
