import { canonicalUrl, parseHttpUrl } from '@/lib/text/canonical-url';

/** A hash that is an address of its own: "#/inbox", "#!/inbox". */
const ROUTE = /^#!?\//u;

/** What two addresses of one page have in common; null for anything but http(s). */
export function readingKey(address: string): string | null {
  const [url, key] = [parseHttpUrl(address), canonicalUrl(address)];
  if (url === null || key === null) return null;
  return ROUTE.test(url.hash) ? key.replace(/#.*$/u, '') + url.hash : key;
}
