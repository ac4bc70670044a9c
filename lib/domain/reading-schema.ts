import { z } from '@/lib/zod';

import type {
  RawAccount,
  RawAuthor,
  RawCard,
  RawComment,
  RawMedia,
  RawMetric,
  RawPost,
  RawQuoted,
  RawReaction,
  RawTime,
  RawWebPage,
  Reading,
} from './reading';
import { MEDIA_TYPES, METRIC_NAMES, POST_FORMATS, POST_KINDS, TIME_PRECISIONS, VALUE_SOURCES } from './vocabulary';

/**
 * What the background accepts from a page. Readings come from a content script, whose strings come from a page that may be
 * hostile, so every string and list has a ceiling; a reading above it is refused whole ('reading-invalid'), never cut silently.
 */

/** About 200 kB of text; the longest posts of any network are below a tenth of it. */
export const MAX_TEXT_LENGTH = 200_000;
export const MAX_STRING_LENGTH = 8_000;
export const MAX_LIST_LENGTH = 500;

const stringSchema = z.string().max(MAX_STRING_LENGTH);
const maybeStringSchema = stringSchema.nullable();
const textSchema = z.string().max(MAX_TEXT_LENGTH);
const sizeSchema = z.number().nonnegative().max(1_000_000).nullable();

const listOf = <T extends z.ZodType>(item: T): z.ZodArray<T> => z.array(item).max(MAX_LIST_LENGTH);

const rawMetricSchema = z.object({
  raw: stringSchema,
  source: z.enum(VALUE_SOURCES),
}) satisfies z.ZodType<RawMetric>;

const rawTimeSchema = z.object({
  iso: z.string().max(64).nullable(),
  precision: z.enum(TIME_PRECISIONS),
  source: z.enum(VALUE_SOURCES),
  raw: maybeStringSchema,
}) satisfies z.ZodType<RawTime>;

const rawAuthorSchema = z.object({
  name: maybeStringSchema,
  handle: maybeStringSchema,
  url: maybeStringSchema,
  avatarUrl: maybeStringSchema,
}) satisfies z.ZodType<RawAuthor>;

const rawMediaSchema = z.object({
  type: z.enum(MEDIA_TYPES),
  url: maybeStringSchema,
  posterUrl: maybeStringSchema,
  alt: maybeStringSchema,
  width: sizeSchema,
  height: sizeSchema,
  durationS: sizeSchema,
}) satisfies z.ZodType<RawMedia>;

const rawCardSchema = z.object({
  url: maybeStringSchema,
  title: maybeStringSchema,
  imageUrl: maybeStringSchema,
}) satisfies z.ZodType<RawCard>;

const rawReactionSchema = z.object({
  label: stringSchema,
  raw: stringSchema,
}) satisfies z.ZodType<RawReaction>;

const rawQuotedSchema = z.object({
  nativeId: z.string().max(256).nullable(),
  permalink: maybeStringSchema,
  author: rawAuthorSchema,
  text: textSchema,
  truncated: z.boolean(),
  time: rawTimeSchema.nullable(),
  media: listOf(rawMediaSchema),
}) satisfies z.ZodType<RawQuoted>;

const rawPostSchema = z.object({
  nativeId: z.string().max(256).nullable(),
  permalink: maybeStringSchema,
  kind: z.enum(POST_KINDS),
  format: z.enum(POST_FORMATS).nullable(),
  author: rawAuthorSchema,
  repostedBy: rawAuthorSchema.nullable(),
  text: textSchema,
  truncated: z.boolean(),
  textLang: z.string().max(64).nullable(),
  time: rawTimeSchema.nullable(),
  media: listOf(rawMediaSchema),
  links: listOf(stringSchema),
  hashtags: listOf(stringSchema),
  mentions: listOf(stringSchema),
  card: rawCardSchema.nullable(),
  quoted: rawQuotedSchema.nullable(),
  metrics: z.partialRecord(z.enum(METRIC_NAMES), rawMetricSchema),
  reactions: listOf(rawReactionSchema),
  sponsored: z.boolean(),
  pinned: z.boolean(),
}) satisfies z.ZodType<RawPost>;

const rawAccountSchema = z.object({
  handle: maybeStringSchema,
  name: maybeStringSchema,
  url: maybeStringSchema,
  avatarUrl: maybeStringSchema,
  bio: maybeStringSchema,
  link: maybeStringSchema,
  verified: z.boolean().nullable(),
  followers: rawMetricSchema.nullable(),
  following: rawMetricSchema.nullable(),
  posts: rawMetricSchema.nullable(),
}) satisfies z.ZodType<RawAccount>;

const rawCommentSchema = z.object({
  nativeId: z.string().max(256).nullable(),
  permalink: maybeStringSchema,
  author: rawAuthorSchema,
  text: textSchema,
  truncated: z.boolean(),
  time: rawTimeSchema.nullable(),
  parentId: z.string().max(256).nullable(),
  likes: rawMetricSchema.nullable(),
  isByPostAuthor: z.boolean(),
}) satisfies z.ZodType<RawComment>;

export const rawWebPageSchema = z.object({
  url: stringSchema,
  canonicalUrl: maybeStringSchema,
  title: maybeStringSchema,
  siteName: maybeStringSchema,
  author: maybeStringSchema,
  publishedIso: z.string().max(64).nullable(),
  selection: textSchema.nullable(),
  text: textSchema.nullable(),
  imageUrl: maybeStringSchema,
  lang: z.string().max(64).nullable(),
}) satisfies z.ZodType<RawWebPage>;

const missingSchema = z.array(z.string().max(100)).max(100);
const rulesSchema = z
  .record(z.string().max(100), z.string().max(200))
  .refine((rules) => Object.keys(rules).length <= 100, 'too many rules');

export const rawPostReadingSchema = z.object({
  value: rawPostSchema,
  missing: missingSchema,
  rules: rulesSchema,
}) satisfies z.ZodType<Reading<RawPost>>;

export const rawCommentReadingSchema = z.object({
  value: rawCommentSchema,
  missing: missingSchema,
  rules: rulesSchema,
}) satisfies z.ZodType<Reading<RawComment>>;

export const rawAccountReadingSchema = z.object({
  value: rawAccountSchema,
  missing: missingSchema,
  rules: rulesSchema,
}) satisfies z.ZodType<Reading<RawAccount>>;
