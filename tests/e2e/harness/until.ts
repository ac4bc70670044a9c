const POLL_MS = 50;

/**
 * Polls until `read` gives something other than null, undefined or false, and returns it.
 * @param what the thing waited for, in words: it becomes the error message
 * @throws {Error} when it does not come in time; says what the last error of `read` was, if any
 */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  timeoutMs = 10_000,
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + timeoutMs;
  let lastError: unknown = null;
  for (;;) {
    try {
      const value = await read();
      if (value !== null && value !== undefined && value !== false) {
        return value as Exclude<T, null | undefined | false>;
      }
      lastError = null;
    } catch (error) {
      // A page in the middle of a navigation refuses questions; the next poll asks again.
      lastError = error;
    }
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms for: ${what}`, { cause: lastError });
    await pause(POLL_MS);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
