import { postSchema, postSnapshotSchema, type Metrics, type Post, type PostSnapshot } from '@/lib/domain/post';
import { METRIC_NAMES, type PostFormat } from '@/lib/domain/vocabulary';

import type { SampleMoment } from './build-clients';
import { SAMPLE_ACCOUNTS, SAMPLE_CLIENTS, SAMPLE_POSTS, snapshotId, type SampleAccount } from './sample-ids';
import type { PostSample } from './sample-texts';

const HOUR_MS = 3_600_000;

type Numbers = Partial<Metrics>;

interface PostShape {
  account: SampleAccount;
  format: PostFormat;
  hoursAgo: number;
  tags: string[];
  /** What two captures, a day ago and now, would have found. */
  first: Numbers | null;
  last: Numbers;
}

const SHAPES: Record<PostSample, PostShape> = {
  dough: {
    account: SAMPLE_ACCOUNTS.crumb,
    format: 'poll',
    hoursAgo: 30,
    tags: ['poll'],
    first: { likes: 410, comments: 88 },
    last: { likes: 640, comments: 131 },
  },
  discount: {
    account: SAMPLE_ACCOUNTS.crumb,
    format: 'photo',
    hoursAgo: 54,
    tags: ['offer'],
    first: null,
    last: { likes: 96, comments: 7 },
  },
  ride: {
    account: SAMPLE_ACCOUNTS.wheelsVk,
    format: 'photo',
    hoursAgo: 40,
    tags: ['event'],
    first: { likes: 52, comments: 14, views: 1_830 },
    last: { likes: 71, comments: 23, views: 2_410 },
  },
  repair: {
    account: SAMPLE_ACCOUNTS.wheelsYoutube,
    format: 'reel',
    hoursAgo: 100,
    tags: [],
    first: null,
    last: { likes: 3_120, comments: 204, views: 58_400 },
  },
};

const POST_KEYS = Object.keys(SHAPES) as PostSample[];

function metricsOf(numbers: Numbers) {
  const metrics = Object.fromEntries(METRIC_NAMES.map((name) => [name, numbers[name] ?? null]));
  const exact = Object.fromEntries(METRIC_NAMES.map((name) => [name, metrics[name] === null ? null : true]));
  return { metrics, exact, reactions: [] };
}

const kindOf = (format: PostFormat): Post['kind'] => (format === 'reel' ? 'short' : 'post');

/** Posts of competitors, as if captured now. No `captures` are made up: nobody pressed anything. */
export function buildSamplePosts(moment: SampleMoment): Post[] {
  return POST_KEYS.map((key) => buildPost(key, moment));
}

const PLAIN = {
  repostedBy: null,
  siteName: null,
  title: null,
  truncated: false,
  publishedRaw: null,
  media: [],
  links: [],
  hashtags: [],
  mentions: [],
  card: null,
  quoted: null,
  sponsored: false,
  pinned: false,
  textHistory: [],
  note: '',
  permalink: null,
};

function buildPost(key: PostSample, { texts, language, now }: SampleMoment): Post {
  const { account, format, hoursAgo, tags, first, last } = SHAPES[key];
  const { author, text } = texts.posts[key];
  const at = now.toISOString();
  const publishedAt = new Date(now.getTime() - hoursAgo * HOUR_MS).toISOString();
  return postSchema.parse({
    ...PLAIN,
    id: SAMPLE_POSTS[key],
    network: account.network,
    nativeId: SAMPLE_POSTS[key].slice(account.network.length + 1),
    kind: kindOf(format),
    accountId: account.id,
    author: { name: author, handle: account.handle, url: null, avatarUrl: null },
    text,
    textLang: language,
    publishedAt,
    publishedPrecision: 'minute',
    publishedSource: 'attribute',
    format,
    ...metricsOf(last),
    quality: 'full',
    firstCapturedAt: first === null ? at : dayBefore(now),
    lastCapturedAt: at,
    changedAt: first === null ? null : at,
    tags,
    clientId: SAMPLE_CLIENTS[account.owner],
    updatedAt: at,
  });
}

function dayBefore(now: Date): string {
  return new Date(now.getTime() - 24 * HOUR_MS).toISOString();
}

export function buildSampleSnapshots({ now }: SampleMoment): PostSnapshot[] {
  return POST_KEYS.flatMap((key) => {
    const { first, last } = SHAPES[key];
    const build = (when: 'first' | 'last', at: string, values: Numbers): PostSnapshot =>
      postSnapshotSchema.parse({
        id: snapshotId(key, when),
        postId: SAMPLE_POSTS[key],
        at,
        ...metricsOf(values),
        updatedAt: at,
      });
    const latest = build('last', now.toISOString(), last);
    return first === null ? [latest] : [build('first', dayBefore(now), first), latest];
  });
}
