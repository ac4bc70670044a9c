import { z } from '@/lib/zod';

/** ISO 8601 in UTC with "Z", the only form times are stored in. */
export const isoTimeSchema = z.iso.datetime();

const isHttpUrl = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
};

/** Only http(s) ever reaches a row, so no screen can be made to render a `javascript:` or `data:` link. */
export const httpUrlSchema = z.string().max(8192).refine(isHttpUrl, 'must be an http(s) URL');
