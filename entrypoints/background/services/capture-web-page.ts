import { normaliseWebPage } from '@/lib/capture/normalise-web-page';
import type { RawWebPage } from '@/lib/domain/reading';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';

import { nullIfInvalid } from './null-if-invalid';
import { type CaptureOrder, storeCapture } from './store-capture';

/** Stores a page outside the networks; the same address again is one more capture of the same post. */
export async function captureWebPage(
  page: RawWebPage,
  how: Pick<CaptureOrder, 'pageUrl' | 'method' | 'requestId'>,
): Promise<CapturePostReply | Failure> {
  const post = nullIfInvalid(() => normaliseWebPage(page));
  if (post === null) return { ok: false, code: 'reading-invalid' };
  const order = { ...how, account: null, rules: {}, thumbnail: null };
  return storeCapture({ ...order, post, missing: listMissing(page), at: new Date() });
}

const EXPECTED = ['title', 'author', 'publishedIso', 'text'] as const;

function listMissing(page: RawWebPage): string[] {
  return EXPECTED.filter((field) => page[field] === null && !(field === 'text' && page.selection !== null));
}
