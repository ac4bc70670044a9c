import { listOf, fieldsOf, textOf } from '../shared/json-fields';
import { digitsOf, fieldsAt, findAssigned } from './page-data';
import type { VideoData } from './video-data-fields';

/** What the player was given with the page (`ytInitialPlayerResponse`), when it is of this video. */
export function readPlayerData(document: Document, id: string): VideoData | null {
  const response = findAssigned(document, 'ytInitialPlayerResponse');
  const details = fieldsAt(response, 'videoDetails');
  if (details['videoId'] !== id) return null;
  const page = fieldsAt(response, 'microformat', 'playerMicroformatRenderer');
  const broadcast = fieldsAt(page, 'liveBroadcastDetails');
  const isLive = details['isLive'] === true || broadcast['isLiveNow'] === true;
  const isStill = isLive || details['isUpcoming'] === true;
  return {
    title: textOf(details['title']),
    description: textOf(details['shortDescription']),
    authorName: textOf(details['author']) ?? textOf(page['ownerChannelName']),
    authorUrl: textOf(page['ownerProfileUrl']) ?? channelUrl(textOf(details['channelId'])),
    published: textOf(page['publishDate']) ?? textOf(page['uploadDate']),
    durationS: toSeconds(details['lengthSeconds']),
    // While it is live this number counts who watches now.
    views: isStill ? null : digitsOf(details['viewCount']),
    likes: digitsOf(page['likeCount']),
    posterUrl: textOf(fieldsOf(listOf(fieldsAt(page, 'thumbnail')['thumbnails']).at(-1))['url']),
    isLive,
  };
}

function toSeconds(value: unknown): number | null {
  const seconds = Number(digitsOf(value) ?? 0);
  return seconds > 0 ? seconds : null;
}

function channelUrl(id: string | null): string | null {
  return id === null ? null : `https://www.youtube.com/channel/${id}`;
}
