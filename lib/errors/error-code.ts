/** Expected failures, carried in replies (`{ok: false, code}`) and put into words by messages `errors_<code>`. Zod-free. */
export const ERROR_CODES = [
  /** The browser refused to store: disk or quota full. */
  'storage-full',
  /** The database could not be opened or is being upgraded in another tab. */
  'storage-unavailable',
  /** The reading failed validation: the page gave something unusable. */
  'reading-invalid',
  /** Sender is not who it claims: wrong extension, tab or host. */
  'sender-refused',
  /** No listener answered after retries: worker did not start. */
  'not-delivered',
  /** The extension was updated or reloaded under this page. */
  'context-invalidated',
  /** The thing asked for is gone (already undone, deleted). */
  'not-found',
  /** The page cannot be read at all (browser page, store page, PDF viewer). */
  'page-not-readable',
  /** Nothing post-like on this page. */
  'no-post-here',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  ok: false;
  code: ErrorCode;
}
