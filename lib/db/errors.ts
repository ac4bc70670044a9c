import type { ErrorCode } from '@/lib/errors/error-code';

const STORAGE_FULL = new Set(['QuotaExceededError', 'QuotaExceeded']);
const STORAGE_UNAVAILABLE = new Set([
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'VersionError',
  'VersionChangeError',
  'InvalidStateError',
  'UnknownError',
  'TimeoutError',
  'SecurityError',
  // A transaction the browser gave up; Dexie's own aborts carry the reason inside.
  'AbortError',
]);
/** Chromium on a full disk: not a quota error but "UnknownError … FILE_ERROR_NO_SPACE", on the transaction or its request. */
const NO_SPACE = /no_?space|disk (?:is )?full/i;

/** An error and everything it wraps: Dexie hides the cause in `inner` and, for bulk writes, in `failures`. */
function* wrappedErrors(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  yield error;
  if ('inner' in error) yield* wrappedErrors(error.inner, depth + 1);
  if ('cause' in error) yield* wrappedErrors(error.cause, depth + 1);
  if ('failures' in error && Array.isArray(error.failures)) {
    for (const failure of error.failures) yield* wrappedErrors(failure, depth + 1);
  }
}

function hasName(error: object, names: ReadonlySet<string>): boolean {
  return 'name' in error && typeof error.name === 'string' && names.has(error.name);
}

function saysNoSpace(error: object): boolean {
  return 'message' in error && typeof error.message === 'string' && NO_SPACE.test(error.message);
}

/** Puts what a database call threw into the words of `ErrorCode`; anything unknown is `unexpected` and worth reporting. */
export function errorCodeOf(error: unknown): ErrorCode {
  const errors = [...wrappedErrors(error)];
  if (errors.some((one) => hasName(one, STORAGE_FULL) || saysNoSpace(one))) return 'storage-full';
  if (errors.some((one) => hasName(one, STORAGE_UNAVAILABLE))) return 'storage-unavailable';
  return 'unexpected';
}
