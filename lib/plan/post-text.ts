import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanContent } from '@/lib/domain/plan-item';
import { fold } from '@/lib/text/fold';

export type PostWords = Pick<PlanContent, 'text' | 'texts' | 'tags'>;

/** "#spring_sale": networks end a hashtag at a blank. */
export function hashtagOf(tag: string): string {
  return `#${tag.trim().replace(/^#/u, '').replaceAll(/\s+/gu, '_')}`;
}

const HASHTAG = /#[\p{L}\p{M}\p{N}_]+/gu;

/** Hashtags as they stand in a text. */
export function findHashtags(text: string): string[] {
  return text.match(HASHTAG) ?? [];
}

/**
 * What is published on a network: its own text, else the one for all; hashtags of the item that do not stand in it yet come behind
 * it.
 */
export function buildPostText({ text, texts, tags }: PostWords, network: NetworkId | null): string {
  const words = ((network === null ? undefined : texts[network]) ?? text).trimEnd();
  const present = new Set(findHashtags(words).map(fold));
  const added = tags.map(hashtagOf).filter((tag) => !present.has(fold(tag)));
  return [words, added.join(' ')].filter((part) => part !== '').join('\n\n');
}
