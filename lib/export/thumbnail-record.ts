import type { Thumbnail } from '@/lib/domain/capture';

import type { ThumbnailRecord } from './backup-schema';

/** Bytes per call of `String.fromCharCode`, which takes only so many arguments. */
const CHUNK = 0x8000;

export async function encodeThumbnail({ blob, ...rest }: Thumbnail): Promise<ThumbnailRecord> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return { ...rest, type: blob.type, base64: btoa(binary) };
}

export function decodeThumbnail({ type, base64, ...rest }: ThumbnailRecord): Thumbnail {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  return { ...rest, blob: new Blob([bytes], { type }) };
}
