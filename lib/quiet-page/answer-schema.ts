import { rawAccountReadingSchema, rawCommentReadingSchema, rawPostReadingSchema } from '@/lib/domain/reading-schema';
import { ERROR_CODES, type Failure } from '@/lib/errors/error-code';
import { pageInfoSchema, talkedOfSchema } from '@/lib/messaging/protocol-schema';
import { z } from '@/lib/zod';

import type { QuietAnswer, QuietComment, QuietCommentReading, QuietList, QuietPost, QuietReading } from './order';

const postSchema = z.object({
  key: z.string().min(1).max(300),
  nativeId: z.string().max(256).nullable(),
  author: z.string().max(1000).nullable(),
  start: z.string().max(1000),
  isSponsored: z.boolean(),
}) satisfies z.ZodType<QuietPost>;

const commentSchema = z.object({
  key: z.string().min(1).max(300),
  nativeId: z.string().max(256).nullable(),
  author: z.string().max(1000).nullable(),
  start: z.string().max(1000),
}) satisfies z.ZodType<QuietComment>;

const listSchema = z.object({
  ok: z.literal(true),
  did: z.literal('list'),
  page: pageInfoSchema,
  posts: z.array(postSchema).max(500),
  comments: z.array(commentSchema).max(500),
}) satisfies z.ZodType<QuietList>;

const readingSchema = z.object({
  ok: z.literal(true),
  did: z.literal('read'),
  page: pageInfoSchema,
  reading: rawPostReadingSchema,
  account: rawAccountReadingSchema.nullable(),
}) satisfies z.ZodType<QuietReading>;

const commentReadingSchema = z.object({
  ok: z.literal(true),
  did: z.literal('read-comment'),
  page: pageInfoSchema,
  reading: rawCommentReadingSchema,
  post: talkedOfSchema,
}) satisfies z.ZodType<QuietCommentReading>;

const failureSchema = z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES) }) satisfies z.ZodType<Failure>;

/** What the background accepts as the result of the reading script: the page may be hostile. */
export const quietAnswerSchema: z.ZodType<QuietAnswer> = z.union([
  listSchema,
  readingSchema,
  commentReadingSchema,
  failureSchema,
]);
