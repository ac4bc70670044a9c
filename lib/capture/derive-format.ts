import type { CapturedPost } from '@/lib/domain/post';
import type { PostFormat } from '@/lib/domain/vocabulary';

export type FormatEvidence = Pick<CapturedPost, 'kind' | 'media' | 'links' | 'card'>;

/**
 * Format of a post: what the page says plainly wins, then the media. Audio does not make a carousel. A quoted post's media
 * are not counted: they are not in `media`.
 */
export function deriveFormat(stated: PostFormat | null, post: FormatEvidence): PostFormat {
  if (stated !== null) return stated;
  if (post.kind === 'short') return 'reel';
  const visuals = post.media.filter((medium) => medium.type !== 'audio' && medium.type !== 'document');
  if (visuals.length > 1) return 'carousel';
  const [only] = visuals;
  if (only !== undefined) return only.type === 'image' && post.kind !== 'video' ? 'photo' : 'video';
  if (post.kind === 'video') return 'video';
  if (post.media.some((medium) => medium.type === 'document')) return 'document';
  return post.card !== null || post.links.length > 0 ? 'link' : 'text';
}
