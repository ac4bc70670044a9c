import { readPlayerData } from './player-data';
import { readPreview, readServed, readStructured } from './structured-data';
import type { VideoData } from './video-data-fields';

/**
 * Data of the video with this id: what the server put into the page (microdata), what the player was given, and what the page
 * says to search engines. After moving on inside the site the first two are of the video before: nothing but an equal id
 * ties them to what is shown.
 */
export function findVideoData(document: Document, id: string): VideoData | null {
  const readers = [readServed, readPlayerData, readStructured, readPreview];
  const sources = readers.map((read) => read(document, id)).filter((source) => source !== null);
  const [first, ...others] = sources;
  return first === undefined ? null : others.reduce(complete, first);
}

function complete(known: VideoData, other: VideoData): VideoData {
  return {
    title: known.title ?? other.title,
    // The server's own description is cut after some 160 characters; the player has it whole.
    description: longer(known.description, other.description),
    authorName: known.authorName ?? other.authorName,
    authorUrl: known.authorUrl ?? other.authorUrl,
    published: longer(known.published, other.published),
    durationS: known.durationS ?? other.durationS,
    views: known.views ?? other.views,
    likes: known.likes ?? other.likes,
    posterUrl: known.posterUrl ?? other.posterUrl,
    isLive: known.isLive || other.isLive,
  };
}

function longer(one: string | null, other: string | null): string | null {
  return (other?.length ?? 0) > (one?.length ?? 0) ? other : one;
}
