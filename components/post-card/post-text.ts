import type { Post } from '@/lib/domain/post';

/** What a list shows of a post: its own words, else its title, else what it quotes, else its link. */
export function headlineOf(post: Post): string {
  const candidates = [post.title, post.text, post.quoted?.text, post.card?.title, post.media[0]?.alt, post.permalink];
  return candidates.find((text) => text !== null && text !== undefined && text.trim() !== '')?.trim() ?? '';
}
