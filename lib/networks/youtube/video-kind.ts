import type { PostFormat, PostKind } from '@/lib/domain/vocabulary';

export function kindOfVideo({ isAd, isShort }: { isAd: boolean; isShort: boolean }): PostKind {
  if (isAd) return 'ad';
  return isShort ? 'short' : 'video';
}

export function formatOfVideo({ isLive, isShort }: { isLive: boolean; isShort: boolean }): PostFormat {
  if (isLive) return 'live';
  return isShort ? 'reel' : 'video';
}
