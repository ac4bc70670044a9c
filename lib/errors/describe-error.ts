import { m } from '@/lib/i18n/messages';

import type { ErrorCode } from './error-code';

const TEXTS: Record<ErrorCode, () => string> = {
  'storage-full': m.errors_storage_full,
  'storage-unavailable': m.errors_storage_unavailable,
  'reading-invalid': m.errors_reading_invalid,
  'sender-refused': m.errors_sender_refused,
  'not-delivered': m.errors_not_delivered,
  'context-invalidated': m.errors_context_invalidated,
  'not-found': m.errors_not_found,
  'page-not-readable': m.errors_page_not_readable,
  'no-post-here': m.errors_no_post_here,
  unexpected: m.errors_unexpected,
};

/** One sentence for the person, in the interface language: what happened and what to do. The overlay has shorter ones of its own. */
export function describeError(code: ErrorCode): string {
  return TEXTS[code]();
}
