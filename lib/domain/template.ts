import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { clientIdSchema, templateIdSchema } from './ids';
import { NETWORK_IDS } from './network-id';
import { REPLY_KINDS, TONES } from './vocabulary';

/** What is typed to find one template: letters of any language, digits, "-" and "_"; no spaces, so that a box can expand it. */
export const shortcutSchema = z.string().regex(/^[\p{L}\p{N}_-]{1,32}$/u);

/** Two-letter language of a text (BCP 47 primary subtag), lower case. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}$/);

/** What one template says and when it fits. An empty list fits everything. */
export const templateContentSchema = z.object({
  title: z.string().trim().min(1).max(120),
  shortcut: shortcutSchema.nullable(),
  /** In the template language (lib/templates/language/GRAMMAR.md). */
  body: z.string().min(1).max(10_000),
  /** The same in other tones; `body` is taken where none fits. At most one per tone. */
  toneVariants: z.array(z.object({ tone: z.enum(TONES), body: z.string().min(1).max(10_000) })).max(TONES.length),
  /** Parts joined by "/"; "" for none. */
  folder: z.string().max(200),
  tags: z.array(z.string().min(1).max(60)).max(30),
  networks: z.array(z.enum(NETWORK_IDS)),
  languages: z.array(languageSchema).max(20),
  kind: z.enum(REPLY_KINDS).nullable(),
  clientId: clientIdSchema.nullable(),
});
export type TemplateContent = z.infer<typeof templateContentSchema>;

/** A row of `templates`. */
export const templateSchema = templateContentSchema.extend({
  id: templateIdSchema,
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Template = z.infer<typeof templateSchema>;

/** A row of `templateVersions`: what a template said before it was changed. */
export const templateVersionSchema = z.object({
  /** `templateId:uuid`, so that an operation on it knows its template. */
  id: z.string().min(3).max(128),
  templateId: templateIdSchema,
  content: templateContentSchema,
  /** When this content was replaced. */
  at: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type TemplateVersion = z.infer<typeof templateVersionSchema>;

/** A row of `insertions`: one template put into a box. What was written is kept as a hash only. */
export const insertionSchema = z.object({
  id: z.string().min(1).max(64),
  templateId: templateIdSchema,
  /** Which of the template's variants (`Rendered.variantKey`). */
  variantKey: z.string().max(2000),
  /** Of the text without the person's name, so that the same words to ten people count as the same. */
  textHash: z.string().max(100),
  network: z.enum(NETWORK_IDS),
  /** The discussion it went into, as far as the page tells. */
  threadKey: z.string().max(300).nullable(),
  /** The comment of the queue it answers. */
  replyId: z.string().max(300).nullable(),
  clientId: clientIdSchema.nullable(),
  at: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Insertion = z.infer<typeof insertionSchema>;
