/** Absolute http(s) address without credentials, else null (`javascript:`, `data:` and the like are nobody's picture). */
export function httpUrlOf(value: string | null | undefined, base: string): string | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  const url = URL.parse(value.trim(), base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  return url.href.length <= 8192 ? url.href : null;
}

/** Where a page is and what it calls its own address; a hash counts only where an application routes by it. */
export function readAddresses(document: Document, address: string): { url: string; canonicalUrl: string | null } {
  const url = URL.parse(address);
  if (url === null) return { url: address, canonicalUrl: null };
  url.hash = url.hash.startsWith('#!') || url.hash.startsWith('#/') ? url.hash : '';
  return { url: url.href, canonicalUrl: canonicalOf(document, url) };
}

/**
 * The address the page calls its own, or null. Believed only within one site: a page can name any address, and a post must
 * not be filed under a site it was never seen on. Not believed when it names the front page for an inner page (a common
 * template mistake).
 */
function canonicalOf(document: Document, url: URL): string | null {
  const named =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const href = httpUrlOf(named, url.href);
  const canonical = href === null ? null : new URL(href);
  if (canonical === null || !isSameSite(canonical.hostname, url.hostname)) return null;
  if (canonical.pathname === '/' && canonical.search === '' && (url.pathname !== '/' || url.search !== '')) return null;
  canonical.hash = '';
  return canonical.href;
}

/** Equal hosts, apart from the prefixes of mobile and AMP copies. */
function isSameSite(a: string, b: string): boolean {
  return withoutPrefix(a) === withoutPrefix(b);
}

function withoutPrefix(host: string): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '');
}
