/** Names that never leave the person's own network (RFC 6761, 6762, 8375 and the usual router zones). */
const PRIVATE_ZONES =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/;

/**
 * Whether an address may be fetched for a picture named by a page: http(s) on its default port, a name with a dot, no
 * number for a host. A page must not make the extension knock at the person's router or at a local service.
 */
export function isPublicHost(url: URL): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (url.port !== '' || url.username !== '' || url.password !== '') return false;
  const host = url.hostname.replace(/\.$/, '');
  // `URL` has already turned every spelling of an IPv4 address (hex, octal, one number) into dotted decimals.
  const isNumber = host.startsWith('[') || /^[\d.]+$/.test(host);
  return !isNumber && host.includes('.') && !PRIVATE_ZONES.test(host);
}
