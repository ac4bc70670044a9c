import type { Post } from '@/lib/domain/post';

/**
 * The picture that stands for a post, among those the page itself shows: its first medium's still image, the card's, the
 * quoted post's. Null when there is none, or when it is a moving picture without a still. Faces of authors are not kept.
 */
export function chooseSource(post: Pick<Post, 'media' | 'card' | 'quoted'>): URL | null {
  const media = [...post.media, ...(post.quoted?.media ?? [])];
  const stills = media.map(
    ({ type, url, posterUrl }) => posterUrl ?? (type === 'image' || type === 'gif' ? url : null),
  );
  const first = [...stills, post.card?.imageUrl ?? null].find((url) => url !== null);
  return first === undefined ? null : URL.parse(first);
}
