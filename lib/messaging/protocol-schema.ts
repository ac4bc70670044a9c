import { clientIdSchema, dayLogIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { ideaActSchema } from '@/lib/domain/idea-act';
import { nudgeActSchema } from '@/lib/domain/nudge-act';
import { planActSchema, resumeDecisionSchema } from '@/lib/domain/plan-act';
import { planContentSchema } from '@/lib/domain/plan-item';
import { readingActSchema } from '@/lib/domain/reading-act';
import {
  MAX_LIST_LENGTH,
  rawAccountReadingSchema,
  rawCommentReadingSchema,
  rawPostReadingSchema,
} from '@/lib/domain/reading-schema';
import { CAPTURE_METHODS, PAGE_KINDS, REPLY_KINDS } from '@/lib/domain/vocabulary';
import { SITE_KINDS } from '@/lib/sites/allowed-sites';
import { z } from '@/lib/zod';

import type { MessageType, PayloadOf } from './message-types';

/** 400 kB of base64 hold a 300 kB picture: far more than the thumbnail made of it, far less than would hurt. */
const THUMBNAIL_CHARS = 400_000;
const STATUS_IDS = 500;
const TAGS = 50;
const UNDO_IDS = 5000;
const TEMPLATES = 200;
const PLAN_ITEMS = 5000;

const networkSchema = z.enum(NETWORK_IDS);
const idSchema = z.string().min(1).max(300);
const tagSchema = z.string().trim().min(1).max(60);
const countSchema = z.number().int().nonnegative();
const reasonSchema = z.string().trim().max(300);
const tabIdSchema = z.number().int().nonnegative();
const originSchema = z.string().max(300);
const addressSchema = z.url({ protocol: /^https?$/ }).max(8192);

export const pageInfoSchema = z.object({
  url: z.url({ protocol: /^(https?|chrome-extension|moz-extension)$/ }).max(8192),
  lang: z.string().max(40).nullable(),
  kind: z.enum(PAGE_KINDS),
  timeZone: z.string().max(80),
});

/** The post that a comment stands under. */
export const talkedOfSchema = z.object({
  nativeId: idSchema.nullable(),
  permalink: z.string().max(8192).nullable(),
  authorName: z.string().max(1000).nullable(),
});

const thumbnailSchema = z
  .string()
  .max(THUMBNAIL_CHARS)
  .regex(/^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+=*$/);

/** Which templates are asked for; for whom is told by each message in its own way. */
const askedTemplates = {
  network: networkSchema,
  query: z.string().max(200),
  language: z.string().max(40).nullable(),
  kind: z.enum(REPLY_KINDS).nullable(),
  threadKey: idSchema.nullable(),
  limit: z.number().int().min(1).max(TEMPLATES),
};

/** What the background accepts; anything else is answered with `reading-invalid`. Unknown keys are dropped. */
export const protocolSchemas: { [T in MessageType]: z.ZodType<PayloadOf<T>> } = {
  'posts:capture': z.object({
    network: networkSchema,
    reading: rawPostReadingSchema,
    account: rawAccountReadingSchema.nullable(),
    page: pageInfoSchema,
    method: z.enum(CAPTURE_METHODS),
    // A picture that is not usable costs the thumbnail, never the capture.
    thumbnail: thumbnailSchema.nullable().catch(null),
    requestId: z.uuid().exactOptional(),
  }),
  'posts:undo': z.object({ undoId: idSchema }),
  'posts:undo-many': z.object({ undoIds: z.array(idSchema).min(1).max(UNDO_IDS) }),
  'accounts:stop-recording': z.object({ accountId: idSchema }),
  'posts:annotate': z.object({
    postId: idSchema,
    tags: z.array(tagSchema).max(TAGS).exactOptional(),
    note: z.string().max(10_000).exactOptional(),
  }),
  'posts:status': z.object({ network: networkSchema, nativeIds: z.array(idSchema).max(STATUS_IDS) }),
  'posts:compare': z.object({ network: networkSchema, reading: rawPostReadingSchema, page: pageInfoSchema }),
  'replies:queue': z.object({
    network: networkSchema,
    reading: rawCommentReadingSchema,
    post: talkedOfSchema,
    page: pageInfoSchema,
    requestId: z.uuid().exactOptional(),
  }),
  'replies:status': z.object({ network: networkSchema, nativeIds: z.array(idSchema).max(STATUS_IDS) }),
  'templates:find': z.object({ ...askedTemplates, clientId: idSchema.nullable() }),
  'templates:shortcuts': z.object({ network: networkSchema }),
  'templates:offer': z.object({ ...askedTemplates, nativeId: idSchema.nullable() }),
  'templates:context': z.object({
    network: networkSchema,
    nativeId: idSchema.nullable(),
    clientId: idSchema.nullable(),
  }),
  'templates:inserted': z.object({
    templateId: z.string().min(1).max(64),
    variantKey: z.string().max(2000),
    text: z.string().max(100_000),
    textHash: z.string().min(1).max(100),
    network: networkSchema,
    threadKey: idSchema.nullable(),
    nativeId: idSchema.nullable(),
    permalink: z.string().max(8192).nullable(),
    requestId: z.uuid(),
  }),
  'posts:discussion': z.object({
    network: networkSchema,
    postId: idSchema,
    comments: z.array(rawCommentReadingSchema).max(MAX_LIST_LENGTH),
    page: pageInfoSchema,
    requestId: z.uuid().exactOptional(),
  }),
  'plan:add': z.object({ content: planContentSchema, requestId: z.uuid() }),
  'plan:act': z.object({ ids: z.array(idSchema).min(1).max(PLAN_ITEMS), act: planActSchema, requestId: z.uuid() }),
  'readings:act': z.object({ act: readingActSchema, requestId: z.uuid() }),
  'nudges:act': z.object({ accountId: idSchema, act: nudgeActSchema, requestId: z.uuid() }),
  'plan:pause': z.object({ clientId: clientIdSchema.nullable(), reason: reasonSchema, requestId: z.uuid() }),
  'plan:resume-day': z.object({
    pauseId: dayLogIdSchema,
    decisions: z.array(resumeDecisionSchema).max(PLAN_ITEMS),
    requestId: z.uuid(),
  }),
  'plan:close-day': z.object({ done: countSchema, moved: countSchema, missed: countSchema, requestId: z.uuid() }),
  'ideas:act': z.object({ act: ideaActSchema, requestId: z.uuid() }),
  'tags:recent': z.object({}),
  'overlay:load-kit': z.object({}),
  'overlay:load-palette': z.object({}),
  'overlay:load-checklist': z.object({}),
  'overlay:open-templates': z.object({}),
  'page:capture': z.object({
    tabId: tabIdSchema,
    method: z.enum(CAPTURE_METHODS),
    requestId: z.uuid().exactOptional(),
  }),
  'page:describe': z.object({ tabId: tabIdSchema }),
  'page:describe-shape': z.object({ tabId: tabIdSchema }),
  'page:list-posts': z.object({ tabId: tabIdSchema }),
  'page:queue-comment': z.object({ tabId: tabIdSchema, key: idSchema, requestId: z.uuid().exactOptional() }),
  'page:read-comment': z.object({ tabId: tabIdSchema, key: idSchema }),
  'page:capture-post': z.object({
    tabId: tabIdSchema,
    key: idSchema,
    method: z.enum(CAPTURE_METHODS),
    requestId: z.uuid().exactOptional(),
  }),
  'sites:describe': z.object({ tabId: tabIdSchema }),
  'sites:allow': z.object({ origin: originSchema, kind: z.enum(SITE_KINDS) }),
  'sites:remove': z.object({ origin: originSchema }),
  'site:status': z.object({ url: addressSchema, canonicalUrl: addressSchema.nullable() }),
  'site:capture': z.object({ requestId: z.uuid() }),
};
