import type { CaptureInput } from '@/lib/db/repositories/capture-post';
import type { ReadAccount } from '@/lib/domain/account';
import { accountIdSchema, postIdSchema } from '@/lib/domain/ids';
import type { CapturedPost, Metrics } from '@/lib/domain/post';

const NO_METRICS: Metrics = { likes: null, comments: null, shares: null, views: null, saves: null, votes: null };

/** A captured post of a made-up account; give only what a test is about. */
export function makeCapturedPost(change: Partial<CapturedPost> & { likes?: number | null } = {}): CapturedPost {
  const { likes = 10, ...rest } = change;
  const nativeId = rest.nativeId ?? '1001';
  const network = rest.network ?? 'x';
  return {
    id: postIdSchema.parse(`${network}:${nativeId}`),
    network,
    nativeId,
    permalink: `https://x.com/mara_test/status/${nativeId}`,
    kind: 'post',
    accountId: accountIdSchema.parse('x:mara_test'),
    author: { name: 'Mara Test', handle: 'mara_test', url: 'https://x.com/mara_test', avatarUrl: null },
    repostedBy: null,
    siteName: null,
    title: null,
    text: 'Șase țări, о скидке',
    truncated: false,
    textLang: null,
    publishedAt: '2026-03-01T10:00:00.000Z',
    publishedPrecision: 'second',
    publishedSource: 'attribute',
    publishedRaw: null,
    media: [],
    format: 'text',
    links: [],
    hashtags: [],
    mentions: [],
    card: null,
    quoted: null,
    metrics: { ...NO_METRICS, likes },
    exact: {
      likes: likes === null ? null : true,
      comments: null,
      shares: null,
      views: null,
      saves: null,
      votes: null,
    },
    reactions: [],
    sponsored: false,
    pinned: false,
    quality: 'full',
    ...rest,
  };
}

export function makeHeader(change: Partial<ReadAccount> = {}): ReadAccount {
  return {
    id: accountIdSchema.parse('x:mara_test'),
    network: 'x',
    handle: 'mara_test',
    name: 'Mara Test',
    url: 'https://x.com/mara_test',
    avatarUrl: null,
    bio: 'Made up',
    link: null,
    verified: false,
    followers: 12_345,
    following: 67,
    posts: null,
    exact: { followers: true, following: true, posts: null },
    ...change,
  };
}

export function makeCapture(
  post: Partial<CapturedPost> & { likes?: number | null } = {},
  change: Partial<Omit<CaptureInput, 'post' | 'capture'>> & { captureId?: string } = {},
): CaptureInput {
  const { captureId, ...rest } = change;
  return {
    post: makeCapturedPost(post),
    account: null,
    capture: {
      pageUrl: 'https://x.com/home',
      method: 'badge',
      missing: [],
      rules: {},
      version: '0.1.0',
      ...(captureId === undefined ? {} : { id: captureId }),
    },
    at: '2026-03-02T08:00:00.000Z',
    ...rest,
  };
}
