import { networkOfUrl, quietNetworkOfUrl } from '@/lib/networks/network-of-url';

/** Plain host names: no address in brackets, and no dot at the end, which would be another name for a host that is refused. */
const HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/**
 * What a person can allow Jackdaw on, as `https://host`: any site over https on the default port (Firefox knows no ports in
 * match patterns). null for the networks with their own always-on hosts, and for those where nothing may ever stand.
 */
export function siteOriginOf(url: URL): string | null {
  if (url.protocol !== 'https:' || url.port !== '' || !HOST.test(url.hostname)) return null;
  return networkOfUrl(url) === null && quietNetworkOfUrl(url) === null ? url.origin : null;
}

/** The match pattern that is asked for, registered and given back: this host over https and nothing else. */
export function sitePatternOf(origin: string): string {
  return `${origin}/*`;
}

/** The host alone, as it is shown to the person. */
export function siteHostOf(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}
