import { z } from '@/lib/zod';

import { httpUrlSchema, isoTimeSchema } from './fields';
import { accountIdSchema, clientIdSchema, postIdSchema } from './ids';
import { NETWORK_IDS } from './network-id';
import {
  CAPTURE_QUALITIES,
  MEDIA_TYPES,
  METRIC_NAMES,
  POST_FORMATS,
  POST_KINDS,
  TIME_PRECISIONS,
  VALUE_SOURCES,
} from './vocabulary';

export const authorSchema = z.object({
  name: z.string().nullable(),
  handle: z.string().nullable(),
  url: httpUrlSchema.nullable(),
  avatarUrl: httpUrlSchema.nullable(),
});
export type Author = z.infer<typeof authorSchema>;

export const mediaSchema = z.object({
  type: z.enum(MEDIA_TYPES),
  url: httpUrlSchema.nullable(),
  posterUrl: httpUrlSchema.nullable(),
  alt: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  durationS: z.number().nullable(),
});
export type Media = z.infer<typeof mediaSchema>;

/** `null`: the page did not show it. Never 0 for unknown. */
export const metricsSchema = z.record(z.enum(METRIC_NAMES), z.number().int().nonnegative().nullable());
export type Metrics = z.infer<typeof metricsSchema>;

/** `true`: the page gave the full number; `false`: rounded ("1.2K"); `null`: no number. */
export const exactnessSchema = z.record(z.enum(METRIC_NAMES), z.boolean().nullable());
export type Exactness = z.infer<typeof exactnessSchema>;

export const reactionSchema = z.object({
  label: z.string(),
  count: z.number().int().nonnegative().nullable(),
  exact: z.boolean().nullable(),
});
export type Reaction = z.infer<typeof reactionSchema>;

export const publishedSchema = z.object({
  publishedAt: isoTimeSchema.nullable(),
  publishedPrecision: z.enum(TIME_PRECISIONS),
  /** Where the time stood; null with `publishedAt`. */
  publishedSource: z.enum(VALUE_SOURCES).nullable(),
  publishedRaw: z.string().nullable(),
});

export const quotedPostSchema = z.object({
  nativeId: z.string().nullable(),
  permalink: httpUrlSchema.nullable(),
  author: authorSchema,
  text: z.string(),
  truncated: z.boolean(),
  publishedAt: isoTimeSchema.nullable(),
  media: z.array(mediaSchema),
});
export type QuotedPost = z.infer<typeof quotedPostSchema>;

export const cardSchema = z.object({
  url: httpUrlSchema.nullable(),
  title: z.string().nullable(),
  imageUrl: httpUrlSchema.nullable(),
});

/** What one capture says of a post: everything but the history and the person's own additions. */
export const capturedPostSchema = z.object({
  id: postIdSchema,
  network: z.enum(NETWORK_IDS),
  nativeId: z.string().nullable(),
  /** Canonical https address without tracking parameters. */
  permalink: httpUrlSchema.nullable(),
  kind: z.enum(POST_KINDS),
  accountId: accountIdSchema.nullable(),
  author: authorSchema,
  repostedBy: authorSchema.nullable(),
  /** Site name, for pages captured outside the networks. */
  siteName: z.string().nullable(),
  title: z.string().nullable(),
  text: z.string(),
  truncated: z.boolean(),
  textLang: z.string().nullable(),
  ...publishedSchema.shape,
  media: z.array(mediaSchema),
  format: z.enum(POST_FORMATS),
  links: z.array(httpUrlSchema),
  hashtags: z.array(z.string()),
  mentions: z.array(z.string()),
  card: cardSchema.nullable(),
  quoted: quotedPostSchema.nullable(),
  metrics: metricsSchema,
  exact: exactnessSchema,
  reactions: z.array(reactionSchema),
  sponsored: z.boolean(),
  pinned: z.boolean(),
  quality: z.enum(CAPTURE_QUALITIES),
});
export type CapturedPost = z.infer<typeof capturedPostSchema>;

/** A row of `posts`. */
export const postSchema = capturedPostSchema.extend({
  firstCapturedAt: isoTimeSchema,
  lastCapturedAt: isoTimeSchema,
  /** When a capture last differed from the one before it (text, media or a number); null: never. */
  changedAt: isoTimeSchema.nullable(),
  /** Earlier texts, oldest first, when the author edited the post between two captures. */
  textHistory: z.array(z.object({ at: isoTimeSchema, text: z.string() })),
  tags: z.array(z.string()),
  note: z.string(),
  clientId: clientIdSchema.nullable(),
  updatedAt: isoTimeSchema,
});
export type Post = z.infer<typeof postSchema>;

/** A row of `postSnapshots`: one per capture; deltas and velocity come from these only. */
export const postSnapshotSchema = z.object({
  id: z.string(),
  postId: postIdSchema,
  at: isoTimeSchema,
  metrics: metricsSchema,
  exact: exactnessSchema,
  reactions: z.array(reactionSchema),
  updatedAt: isoTimeSchema,
});
export type PostSnapshot = z.infer<typeof postSnapshotSchema>;
