import type { RawMedia } from '@/lib/domain/reading';

/** A medium of which only the given facts are known. */
export function buildMedia(type: RawMedia['type'], known: Partial<RawMedia> = {}): RawMedia {
  return { type, url: null, posterUrl: null, alt: null, width: null, height: null, durationS: null, ...known };
}
