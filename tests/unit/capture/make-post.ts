import { normalisePost } from '@/lib/capture/normalise-post';
import type { CapturedPost } from '@/lib/domain/post';
import type { RawPost, RawTime } from '@/lib/domain/reading';
import type { MetricName } from '@/lib/domain/vocabulary';
import type { PageInfo } from '@/lib/messaging/protocol';
import { emptyRawPost } from '@/lib/networks/shared/empty';

export const AT = new Date('2026-09-03T12:00:00Z');
export const PAGE: PageInfo = { url: 'https://vk.com/feed', lang: 'ru', kind: 'feed', timeZone: 'Europe/Bucharest' };

export const image = (name: string): RawPost['media'][number] => ({
  type: 'image',
  url: `https://cdn.example/${name}.jpg`,
  posterUrl: null,
  alt: null,
  width: null,
  height: null,
  durationS: null,
});

export const textTime = (raw: string): RawTime => ({ iso: null, precision: 'unknown', source: 'text', raw });

/** A complete post of a made-up bakery; every test changes what it is about. */
export function makeRawPost(partial: Partial<RawPost> = {}): RawPost {
  return {
    ...emptyRawPost(),
    nativeId: '-100_7',
    permalink: 'https://m.vk.com/wall-100_7?from=feed',
    author: {
      name: 'Пекарня «Корж»',
      handle: 'korzh',
      url: 'https://vk.com/korzh',
      avatarUrl: 'https://cdn.example/a.jpg?sig=1',
    },
    text: 'Новый ржаной хлеб — завтра с 8:00!\n#хлеб @mill_club',
    time: textTime('22 авг в 12:25'),
    media: [image('one')],
    metrics: {
      likes: { raw: '1\u00a0204', source: 'attribute' },
      comments: { raw: '17', source: 'attribute' },
      views: { raw: '12,3 тыс.', source: 'text' },
    },
    ...partial,
  };
}

interface Options {
  missing?: string[];
  page?: Partial<PageInfo>;
  at?: Date;
}

export function makeCaptured(partial: Partial<RawPost> = {}, options: Options = {}): CapturedPost {
  return normalisePost({
    network: 'vk',
    reading: { value: makeRawPost(partial), missing: options.missing ?? [], rules: {} },
    page: { ...PAGE, ...options.page },
    at: options.at ?? AT,
  });
}

/** A capture that knows only the given numbers. */
export const metricsOf = (raw: Partial<Record<MetricName, string>>): RawPost['metrics'] =>
  Object.fromEntries(Object.entries(raw).map(([name, text]) => [name, { raw: text, source: 'text' as const }]));
