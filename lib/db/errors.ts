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
]);

/** Names of an error and of everything it wraps: Dexie hides the cause in `inner` and, for bulk writes, in `failures`. */
function* namesOf(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  if ('name' in error && typeof error.name === 'string') yield error.name;
  if ('inner' in error) yield* namesOf(error.inner, depth + 1);
  if ('cause' in error) yield* namesOf(error.cause, depth + 1);
  if ('failures' in error && Array.isArray(error.failures)) {
    for (const failure of error.failures) yield* namesOf(failure, depth + 1);
  }
}

/** Puts what a database call threw into the words of `ErrorCode`; anything unknown is `unexpected` and worth reporting. */
export function errorCodeOf(error: unknown): ErrorCode {
  const names = [...namesOf(error)];
  if (names.some((name) => STORAGE_FULL.has(name))) return 'storage-full';
  if (names.some((name) => STORAGE_UNAVAILABLE.has(name))) return 'storage-unavailable';
  return 'unexpected';
}
