import { capturedPostSchema, type CapturedPost } from '@/lib/domain/post';
import type { RawWebPage } from '@/lib/domain/reading';
import { canonicalUrl } from '@/lib/text/canonical-url';
import { findTags } from '@/lib/text/find-tags';

import { hashText, identifyPost } from './identify-post';
import { cleanLine, cleanText, keepHttpUrl, normaliseMetrics } from './normalise-parts';
import { parseIsoTime, type Published } from './published-time';

/**
 * Any web page outside the networks → a post of network `web`, kind `page`, told apart by the hash of its canonical address.
 * The page's own canonical address is believed only on its own host. The person's selection wins over the page's text.
 * @returns null when the address is not http(s): there is nothing to come back to
 */
export function normaliseWebPage(raw: RawWebPage): CapturedPost | null {
  const permalink = findPermalink(raw);
  if (permalink === null) return null;
  const selection = cleanText(raw.selection ?? '');
  const pageText = cleanText(raw.text ?? '');
  const text = selection === '' ? pageText : selection;
  const title = cleanLine(raw.title);
  const name = cleanLine(raw.author);
  const published = findPublished(raw.publishedIso);
  const image = keepHttpUrl(raw.imageUrl);
  const post = {
    network: 'web' as const,
    nativeId: hashText(permalink),
    permalink,
    kind: 'page' as const,
    accountId: null,
    author: { name, handle: null, url: null, avatarUrl: null },
    repostedBy: null,
    siteName: cleanLine(raw.siteName) ?? siteOf(permalink),
    title,
    text,
    truncated: false,
    textLang: cleanLine(raw.lang),
    ...published,
    media: image === null ? [] : [pageImage(image)],
    format: 'link' as const,
    links: [],
    hashtags: findTags(text).hashtags,
    mentions: [],
    card: null,
    quoted: null,
    ...normaliseMetrics({}, raw.lang),
    reactions: [],
    sponsored: false,
    pinned: false,
  };
  const isPageRead = pageText !== '' || name !== null || published.publishedAt !== null || image !== null;
  return capturedPostSchema.parse({
    ...post,
    id: identifyPost(post),
    quality: judgePage(isPageRead, title !== null && pageText !== ''),
  });
}

/** Blogs often leave out the zone or the clock: then only the day is known, kept as its noon in UTC. */
function findPublished(iso: string | null): Published {
  const publishedRaw = cleanLine(iso);
  const moment = parseIsoTime(publishedRaw);
  const day = moment === null ? parseIsoTime(`${publishedRaw?.slice(0, 10) ?? ''}T12:00:00Z`) : null;
  return {
    publishedAt: moment ?? day,
    publishedPrecision: moment === null ? dayPrecision(day) : 'second',
    publishedSource: moment === null && day === null ? null : 'attribute',
    publishedRaw,
  };
}

function dayPrecision(day: string | null): Published['publishedPrecision'] {
  return day === null ? 'unknown' : 'day';
}

function judgePage(isPageRead: boolean, isWhole: boolean): CapturedPost['quality'] {
  if (!isPageRead) return 'link';
  return isWhole ? 'full' : 'partial';
}

/** What a page with this address is told apart by; null when it is not http(s). */
export function webPageNativeId(address: PageAddress): string | null {
  const permalink = findPermalink(address);
  return permalink === null ? null : hashText(permalink);
}

type PageAddress = Pick<RawWebPage, 'url' | 'canonicalUrl'>;

function findPermalink(raw: PageAddress): string | null {
  const own = canonicalUrl(raw.url);
  const stated = canonicalUrl(raw.canonicalUrl);
  return stated !== null && siteOf(stated) === siteOf(own) ? stated : own;
}

function siteOf(url: string | null): string {
  return url === null ? '' : new URL(url).hostname.replace(/^(www|m|amp)\./, '');
}

function pageImage(url: string): CapturedPost['media'][number] {
  return { type: 'image', url, posterUrl: url, alt: null, width: null, height: null, durationS: null };
}
