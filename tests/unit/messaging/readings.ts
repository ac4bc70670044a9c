import type { RawPost, Reading } from '@/lib/domain/reading';
import type { CapturePostPayload } from '@/lib/messaging/protocol';
import { emptyRawPost } from '@/lib/networks/shared/empty';

/** A complete made-up reading from X; tests override what they are about. */
export function buildReading(overrides: Partial<RawPost> = {}): Reading<RawPost> {
  return {
    value: {
      ...emptyRawPost(),
      nativeId: '1890000000000000001',
      permalink: 'https://x.com/mara_bakes/status/1890000000000000001',
      author: { name: 'Mara Bakes', handle: 'mara_bakes', url: 'https://x.com/mara_bakes', avatarUrl: null },
      text: 'Sourdough day. Doors open at nine.',
      textLang: 'en',
      time: { iso: '2025-02-13T07:00:00.000Z', precision: 'second', source: 'attribute', raw: 'Feb 13' },
      metrics: {
        likes: { raw: '1153 Likes. Like', source: 'label' },
        comments: { raw: '24 Replies. Reply', source: 'label' },
      },
      ...overrides,
    },
    missing: [],
    rules: { author: 'testid' },
  };
}

export function buildCapture(overrides: Partial<CapturePostPayload> = {}): CapturePostPayload {
  return {
    network: 'x',
    reading: buildReading(),
    account: null,
    page: { url: 'https://x.com/home', lang: 'en', kind: 'feed', timeZone: 'Europe/Chisinau' },
    method: 'badge',
    thumbnail: null,
    ...overrides,
  };
}
