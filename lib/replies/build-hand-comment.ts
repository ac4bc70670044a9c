import { normaliseComment } from '@/lib/capture/normalise-comment';
import type { ReadComment } from '@/lib/domain/comment';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkOfUrl, quietNetworkOfUrl } from '@/lib/networks/network-of-url';
import { canonicalCommentUrl, parseHttpUrl } from '@/lib/text/canonical-url';

export interface HandEntry {
  link: string;
  author: string;
  text: string;
}

export type HandProblem = 'link' | 'text';

/** Network of a pasted address; `web` for every other page, null for what is no http(s) address. */
export function networkOfLink(link: string): NetworkId | null {
  const url = parseHttpUrl(withScheme(link.trim()));
  if (url === null || !url.hostname.includes('.')) return null;
  const secure = new URL(url);
  secure.protocol = 'https:';
  return networkOfUrl(secure) ?? quietNetworkOfUrl(secure) ?? 'web';
}

/**
 * A comment typed in by hand as a page would have given it; its id follows from author and text, so the same one entered twice is
 * one. Answers what is wrong where link or text cannot be used.
 */
export function buildHandComment(
  entry: HandEntry,
  { at, timeZone }: { at: Date; timeZone: string },
): ReadComment | HandProblem {
  const network = networkOfLink(entry.link);
  const link = canonicalCommentUrl(withScheme(entry.link.trim()));
  if (network === null || link === null) return 'link';
  if (entry.text.trim() === '') return 'text';
  const handle = /^@(\S+)$/u.exec(entry.author.trim())?.[1] ?? null;
  const name = handle === null ? entry.author.trim() : null;
  return normaliseComment({
    network,
    reading: {
      value: {
        nativeId: null,
        permalink: link,
        author: { name, handle, url: null, avatarUrl: null },
        text: entry.text,
        truncated: false,
        time: null,
        parentId: null,
        likes: null,
        isByPostAuthor: false,
      },
      missing: [],
      rules: {},
    },
    page: { url: link, lang: null, kind: 'other', timeZone },
    at,
  });
}

/** People paste "vk.com/wall-1_2" as the address bar shows it. */
function withScheme(link: string): string {
  return /^[a-z][a-z\d+.-]*:/iu.test(link) ? link : `https://${link}`;
}
