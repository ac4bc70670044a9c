import { getThumbnail } from '@/lib/db/repositories/find-thumbnail';
import { saveThumbnail } from '@/lib/db/repositories/thumbnails';
import type { Post } from '@/lib/domain/post';
import { report } from '@/lib/errors/report';
import { logRequest } from '@/lib/requests/request-log';

import { chooseSource } from './choose-source';
import { decodeDataUrl } from './decode-data-url';
import { fetchImage } from './fetch-image';
import { shrinkImage } from './shrink-image';

export interface ThumbnailJob {
  post: Post;
  /** `undoId` of the capture, which takes the picture back as well. */
  captureUndoId: string;
  /** A picture the page itself read, as a data: URL; saves the request. */
  handed: string | null;
}

/**
 * Keeps a small picture of a post that has none yet. Called after the capture was acknowledged; a post without a picture is
 * complete, so nothing here fails the capture or throws.
 */
export async function keepThumbnail({ post, captureUndoId, handed }: ThumbnailJob): Promise<void> {
  try {
    if ((await getThumbnail(post.id)) !== null) return;
    const source = chooseSource(post);
    const picture = (handed === null ? null : decodeDataUrl(handed)) ?? (await fetchLogged(source));
    const small = picture === null ? null : await shrinkOrNull(picture);
    if (small === null) return;
    const at = new Date().toISOString();
    const sourceUrl = source?.href ?? post.permalink ?? '';
    await saveThumbnail({ postId: post.id, ...small, sourceUrl, at, captureUndoId });
  } catch (error) {
    await report(error, 'thumbnail');
  }
}

/** The only request the extension makes of its own accord; every one is in the log the person can read. */
async function fetchLogged(url: URL | null): Promise<Blob | null> {
  if (url === null) return null;
  const result = await fetchImage(url);
  if (!result.ok && result.reason === 'host-not-public') return null;
  const outcome = result.ok ? 'done' : result.reason;
  await logRequest({ at: new Date().toISOString(), host: url.host, purpose: 'thumbnail', outcome });
  return result.ok ? result.blob : null;
}

async function shrinkOrNull(picture: Blob): Promise<Awaited<ReturnType<typeof shrinkImage>> | null> {
  try {
    return await shrinkImage(picture);
  } catch {
    // Not a picture this browser can decode (HEIC, a broken file): the post stays without one.
    return null;
  }
}
