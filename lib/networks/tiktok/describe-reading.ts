import type { RawPost } from '@/lib/domain/reading';

export function kindOf({ sponsored, media }: RawPost): RawPost['kind'] {
  if (sponsored) return 'ad';
  return media.some((medium) => medium.type === 'video') ? 'video' : 'post';
}

/** The rules that answered. */
export function named(rules: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(rules).filter((entry): entry is [string, string] => entry[1] !== null));
}
