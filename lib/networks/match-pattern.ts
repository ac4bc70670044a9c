/**
 * Match patterns as used in `hosts.ts`: `https://host/*` or `https://*.host/*`. Compared by whole host, never by substring:
 * `https://x.com.evil.test/` and `https://notx.com/` match nothing of `https://x.com/*`.
 */
const PATTERN = /^https:\/\/(\*\.)?([a-z0-9.-]+)\/\*$/;

/** Whether `url` is on one of the hosts. Default port only: a match pattern without a port would allow any. */
export function matchesHost(url: URL, patterns: readonly string[]): boolean {
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return patterns.some((pattern) => hostFits(url.hostname, pattern));
}

function hostFits(hostname: string, pattern: string): boolean {
  const match = PATTERN.exec(pattern);
  const host = match?.[2];
  if (host === undefined) return false;
  if (hostname === host) return true;
  return match?.[1] !== undefined && hostname.endsWith(`.${host}`);
}
