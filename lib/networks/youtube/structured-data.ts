import { readServedId } from './find-opened';
import { SERVED_VIDEO } from './page-parts';
import { type Fields, fieldsOf, listOf, parseJson, textOf } from '../shared/json-fields';
import { digitsOf } from './page-data';
import { parseVideoUrl } from './urls';
import { NO_DATA, type VideoData } from './video-data-fields';

/** The microdata the server sends with the page of a video (2017–2026), when it is of this video. */
export function readServed(document: Document, id: string): VideoData | null {
  const served = document.querySelector(SERVED_VIDEO);
  if (served === null || readServedId(document) !== id) return null;
  const author = served.querySelector('[itemprop="author"]');
  return {
    title: contentOf(served, 'meta[itemprop="name"]'),
    description: contentOf(served, 'meta[itemprop="description"]'),
    authorName: contentOf(author, '[itemprop="name"]'),
    authorUrl: author?.querySelector('link[itemprop="url"]')?.getAttribute('href') ?? null,
    published: contentOf(served, 'meta[itemprop="datePublished"]') ?? contentOf(served, 'meta[itemprop="uploadDate"]'),
    durationS: parsePeriod(contentOf(served, 'meta[itemprop="duration"]')),
    views: countOf(served, 'WatchAction') ?? digitsOf(contentOf(served, 'meta[itemprop="interactionCount"]')),
    likes: countOf(served, 'LikeAction'),
    posterUrl: served.querySelector('link[itemprop="thumbnailUrl"]')?.getAttribute('href') ?? null,
    isLive: contentOf(served, 'meta[itemprop="isLiveBroadcast"]')?.toLowerCase() === 'true' && !hasEnded(served),
  };
}

/** What other sites show of a link to the page (OpenGraph), when the page was sent for this video. */
export function readPreview(document: Document, id: string): VideoData | null {
  const title = contentOf(document, 'meta[property="og:title"]');
  const address = contentOf(document, 'meta[property="og:url"]');
  if (title === null || parseVideoUrl(URL.parse(address ?? ''))?.id !== id) return null;
  return {
    ...NO_DATA,
    title,
    description: contentOf(document, 'meta[property="og:description"]'),
    posterUrl: contentOf(document, 'meta[property="og:image"]'),
  };
}

/** What the page tells search engines of the video it shows (`VideoObject`, kept up to date inside the site). */
export function readStructured(document: Document, id: string): VideoData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const video = fieldsOf(parseJson(script.textContent));
    if (video['@type'] !== 'VideoObject' || !namesVideo(video, id)) continue;
    return {
      title: textOf(video['name']),
      description: textOf(video['description']),
      authorName: textOf(video['author']) ?? textOf(fieldsOf(video['author'])['name']),
      authorUrl: textOf(fieldsOf(video['author'])['url']),
      published: textOf(video['uploadDate']),
      durationS: parsePeriod(textOf(video['duration'])),
      views: statisticOf(video, 'WatchAction') ?? digitsOf(video['interactionCount']),
      likes: statisticOf(video, 'LikeAction'),
      posterUrl: textOf(listOf(video['thumbnailUrl'])[0]),
      isLive: false,
    };
  }
  return null;
}

function namesVideo(video: Fields, id: string): boolean {
  const addresses = [video['embedUrl'], video['@id'], video['url']].map((address) => textOf(address) ?? '');
  return addresses.some((address) => address.endsWith(`/${id}`) || address.endsWith(`?v=${id}`));
}

function contentOf(root: ParentNode | null, selector: string): string | null {
  return root?.querySelector(selector)?.getAttribute('content')?.trim() || null;
}

/** Counters of 2024–2026: one group for each kind of action. */
function countOf(served: Element, action: string): string | null {
  for (const group of served.querySelectorAll('[itemprop="interactionStatistic"]'))
    if (contentOf(group, '[itemprop="interactionType"]')?.endsWith(action) === true)
      return digitsOf(contentOf(group, '[itemprop="userInteractionCount"]'));
  return null;
}

function statisticOf(video: Fields, action: string): string | null {
  for (const entry of listOf(video['interactionStatistic']).map(fieldsOf)) {
    const type = textOf(entry['interactionType']) ?? textOf(fieldsOf(entry['interactionType'])['@type']) ?? '';
    if (type.endsWith(action)) return digitsOf(entry['userInteractionCount']);
  }
  return null;
}

function hasEnded(served: Element): boolean {
  return contentOf(served, 'meta[itemprop="endDate"]') !== null;
}

/** "PT2M22S", "PT6302S" → seconds; null for anything else and for nothing. */
function parsePeriod(value: string | null): number | null {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(value ?? '');
  if (found === null) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) || null;
}
