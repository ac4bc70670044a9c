/**
 * Whether a page is the web client of a Mastodon server (or of a fork that kept it), whatever its host: the client's root
 * with the state the server wrote for it, or the name the server gives its application.
 */
export function isMastodonPage(document: Document): boolean {
  const hasClient = document.querySelector('#mastodon, #mastodon-status') !== null;
  if (hasClient && document.querySelector('script#initial-state') !== null) return true;
  const name = document.querySelector('meta[name="application-name"]')?.getAttribute('content') ?? '';
  return /^mastodon\b/i.test(name.trim());
}
