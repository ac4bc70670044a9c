import { z } from '@/lib/zod';

import { httpUrlSchema, isoTimeSchema } from './fields';
import { postIdSchema } from './ids';
import { NETWORK_IDS } from './network-id';
import { CAPTURE_METHODS, CAPTURE_QUALITIES } from './vocabulary';

/** A row of `captures`: who saw the post where and how (the post itself and its numbers are in other tables). */
export const captureSchema = z.object({
  id: z.string(),
  postId: postIdSchema,
  network: z.enum(NETWORK_IDS),
  at: isoTimeSchema,
  pageUrl: httpUrlSchema,
  method: z.enum(CAPTURE_METHODS),
  quality: z.enum(CAPTURE_QUALITIES),
  missing: z.array(z.string()),
  rules: z.record(z.string(), z.string()),
  /** Version of the extension whose adapter read it. */
  version: z.string(),
  updatedAt: isoTimeSchema,
});
export type Capture = z.infer<typeof captureSchema>;

/** A row of `thumbnails`: a small picture kept because posts get deleted. */
export interface Thumbnail {
  postId: z.infer<typeof postIdSchema>;
  blob: Blob;
  width: number;
  height: number;
  /** Where it came from. */
  sourceUrl: string;
  updatedAt: string;
}
