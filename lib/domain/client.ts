import { z } from '@/lib/zod';

import { isoTimeSchema } from './fields';
import { clientIdSchema } from './ids';

/** Name of a client's own template variable: latin letters and "_". */
export const variableNameSchema = z.string().regex(/^[a-z][a-z_]{0,39}$/);

/** Whole hours of a clock, `from` < `to`; days from 0, Sunday. As `WorkingHours` of lib/schedule. */
const workingHoursSchema = z
  .object({
    days: z.array(z.number().int().min(0).max(6)).max(7),
    from: z.number().int().min(0).max(23),
    to: z.number().int().min(1).max(24),
  })
  .refine(({ from, to }) => from < to);

/** Whole hours in which nothing is announced; over midnight where `from` > `to`. */
const quietHoursSchema = z
  .object({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) })
  .refine(({ from, to }) => from !== to);
export type QuietHours = z.infer<typeof quietHoursSchema>;

const wordsSchema = z.array(z.string().trim().min(1).max(100)).max(500);

/** Values this client's links may carry; empty: any. */
const utmVocabularySchema = z.object({
  sources: wordsSchema,
  mediums: wordsSchema,
  campaigns: wordsSchema,
});

/** A row of `clients`: one space of work. */
export const clientSchema = z.object({
  id: clientIdSchema,
  name: z.string().min(1).max(120),
  /** CSS hex colour. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** Place in the list, from 0; the first nine have the keys 1 to 9. Equal places go by name. */
  place: z.number().int().nonnegative().default(0),
  /** IANA; null: that of this computer. */
  timeZone: z.string().min(1).max(64).nullable().default(null),
  /** null: those of the settings. */
  workingHours: workingHoursSchema.nullable().default(null),
  /** null: those of the settings. */
  quietHours: quietHoursSchema.nullable().default(null),
  /** Two-letter code of the language in which its posts are written. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .default(null),
  utm: utmVocabularySchema.default({ sources: [], mediums: [], campaigns: [] }),
  /** Words of the brand, as they are to be written. */
  wordsToUse: wordsSchema.default([]),
  wordsToAvoid: wordsSchema.default([]),
  /** Without "#". */
  hashtagsToAvoid: wordsSchema.default([]),
  /** The client's own template variables; none in exports written before there were any. */
  variables: z.record(variableNameSchema, z.string().max(2000)).default({}),
  createdAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Client = z.infer<typeof clientSchema>;

/** What may change of a client; what is left out stays. */
export type ClientChange = Partial<Omit<Client, 'id' | 'createdAt' | 'updatedAt'>>;
