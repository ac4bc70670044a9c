import { PAGE_KINDS } from '@/lib/domain/vocabulary';
import { ERROR_CODES } from '@/lib/errors/error-code';
import { z } from '@/lib/zod';

import type { PageShape, PageShapeAnswer } from './page-shape';

const nameSchema = z.string().max(120);
const MOST_NAMES = 1000;

/** What the background accepts as the result of the describing script: the page may be hostile. */
export const pageShapeSchema = z.object({
  ok: z.literal(true),
  place: z.enum(PAGE_KINDS),
  of: z.enum(['post', 'page']),
  posts: z.number().int().nonnegative(),
  lang: z.string().max(3).nullable(),
  missing: z.array(nameSchema).max(MOST_NAMES),
  rules: z.record(nameSchema, nameSchema),
  found: z.record(nameSchema, z.number().int().nonnegative()),
  notFound: z.array(nameSchema).max(MOST_NAMES),
  lines: z.array(z.string().max(2000)).max(500),
  left: z.number().int().nonnegative(),
}) satisfies z.ZodType<PageShape>;

export const pageShapeAnswerSchema: z.ZodType<PageShapeAnswer> = z.union([
  pageShapeSchema,
  z.object({ ok: z.literal(false), code: z.enum(ERROR_CODES) }),
]);
