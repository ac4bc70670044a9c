import type { ErrorCode } from '@/lib/errors/error-code';
import { m } from '@/lib/i18n/messages';

const sentences: Readonly<Record<ErrorCode, () => string>> = {
  'storage-full': m.overlay_error_storage_full,
  'storage-unavailable': m.overlay_error_storage_unavailable,
  'reading-invalid': m.overlay_error_reading_invalid,
  'page-not-readable': m.overlay_error_reading_invalid,
  'not-delivered': m.overlay_error_not_delivered,
  'context-invalidated': m.overlay_error_context_invalidated,
  'not-found': m.overlay_error_not_found,
  'no-post-here': m.overlay_error_no_post_here,
  'sender-refused': m.overlay_error_unexpected,
  unexpected: m.overlay_error_unexpected,
};

/** The same for a comment that was to be queued. */
export function describeCommentFailure(code: ErrorCode): string {
  const isOfReading = code === 'reading-invalid' || code === 'unexpected' || code === 'sender-refused';
  return isOfReading ? m.overlay_comment_unreadable() : describeFailure(code);
}

/** A failure in words that fit on a badge. Not `errors_*` of the pages: those explain at length, and each text travels to every page. */
export function describeFailure(code: ErrorCode): string {
  return sentences[code]();
}
