import { describe, expect, it } from 'vitest';

import { normalisePost } from '@/lib/capture/normalise-post';
import { capturedPostSchema } from '@/lib/domain/post';
import type { RawMedia } from '@/lib/domain/reading';
import { emptyRawPost } from '@/lib/networks/shared/empty';

import { AT, image, makeCaptured, makeRawPost, metricsOf, PAGE, textTime } from './make-post';

describe('normalisePost', () => {
  it('makes a complete row of a complete reading', () => {
    const post = makeCaptured();
    expect(post).toMatchObject({
      id: 'vk:-100_7',
      network: 'vk',
      nativeId: '-100_7',
      permalink: 'https://vk.com/wall-100_7',
      accountId: 'vk:korzh',
      author: { name: 'Пекарня «Корж»', handle: 'korzh' },
      publishedAt: '2026-08-22T09:25:00.000Z',
      publishedPrecision: 'minute',
      publishedSource: 'text',
      publishedRaw: '22 авг в 12:25',
      format: 'photo',
      hashtags: ['хлеб'],
      mentions: ['mill_club'],
      quality: 'full',
    });
    expect(post.metrics).toEqual({ likes: 1204, comments: 17, shares: null, views: 12_300, saves: null, votes: null });
    expect(post.exact).toEqual({ likes: true, comments: true, shares: null, views: false, saves: null, votes: null });
    expect(capturedPostSchema.parse(post)).toEqual(post);
  });

  it('keeps unknown apart from zero', () => {
    const { metrics, exact } = makeCaptured({
      metrics: metricsOf({ likes: '0', comments: 'Комментировать', shares: '2.5' }),
    });
    expect(metrics).toMatchObject({ likes: 0, comments: null, shares: null, views: null });
    expect(exact).toMatchObject({ likes: true, comments: null, shares: null, views: null });
  });

  it('reads numbers in the page’s language', () => {
    const metrics = metricsOf({ views: '17 mil.' });
    expect(makeCaptured({ metrics }, { page: { lang: 'ro' } }).metrics.views).toBe(17_000_000);
    expect(makeCaptured({ metrics }, { page: { lang: 'es' } }).metrics.views).toBe(17_000);
    expect(makeCaptured({ metrics }, { page: { lang: null } }).metrics.views).toBeNull();
  });

  it('drops addresses that are not http(s) and trackers of those that are', () => {
    const post = makeCaptured({
      permalink: 'javascript:alert(1)',
      author: { name: 'A', handle: '@A', url: 'data:text/html,x', avatarUrl: 'blob:https://vk.com/1' },
      media: [{ ...image('x'), url: 'javascript:alert(1)' }, image('y')],
      links: [
        'https://vk.com/away.php?to=https%3A%2F%2Fexample.org%2F%3Futm_source%3Dvk',
        'http://example.org/',
        'javascript:alert(1)',
        'https://vk.com/away.php?to=javascript%3Aalert(1)',
      ],
      card: { url: 'javascript:alert(1)', title: null, imageUrl: null },
    });
    expect(post.permalink).toBeNull();
    expect(post.author).toEqual({ name: 'A', handle: 'A', url: null, avatarUrl: null });
    expect(post.media.map((medium) => medium.url)).toEqual([null, 'https://cdn.example/y.jpg']);
    expect(post.links).toEqual(['https://example.org/?utm_source=vk']);
    expect(post.card).toBeNull();
    expect(JSON.stringify(post)).not.toContain('javascript:');
  });

  it('keeps hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>\u0000\u202egnp.exe\ud800';
    const post = makeCaptured({
      text: hostile,
      author: { name: `\u202e${hostile}`, handle: 'a b', url: null, avatarUrl: null },
    });
    expect(post.text).toBe('<img src=x onerror=alert(1)>\u202egnp.exe\ufffd');
    expect(post.author.name).toBe('<img src=x onerror=alert(1)>gnp.exe\ufffd');
    expect(post.author.handle).toBeNull();
    expect(post.accountId).toBeNull();
  });

  it('merges tags of the page with those of the text, each once', () => {
    const post = makeCaptured({
      text: 'See #One, #two@club and @Nora',
      hashtags: ['#two', 'THREE@club', ''],
      mentions: ['@nora', 'leo'],
    });
    expect(post.hashtags).toEqual(['two', 'THREE', 'One']);
    expect(post.mentions).toEqual(['nora', 'leo']);
  });

  it('gives the quoted post its own fields', () => {
    const post = makeCaptured({
      quoted: {
        nativeId: '-5_1',
        permalink: 'https://vk.com/wall-5_1',
        author: { name: 'Mill', handle: 'mill', url: null, avatarUrl: null },
        text: 'Flour #mill',
        truncated: false,
        time: textTime('12 мар 2023'),
        media: [image('q'), image('r')],
      },
    });
    expect(post.quoted).toMatchObject({ publishedAt: '2023-03-12T10:00:00.000Z', author: { handle: 'mill' } });
    expect(post.quoted?.media).toHaveLength(2);
    expect(post.format).toBe('photo');
    expect(post.hashtags).not.toContain('mill');
  });
});

describe('normalisePost decides when a post was published', () => {
  const X_ID = '1541815603606036480';
  const onX = (partial: Parameters<typeof makeRawPost>[0]) =>
    normalisePost({
      network: 'x',
      reading: { value: makeRawPost({ nativeId: X_ID, ...partial }), missing: [], rules: {} },
      page: { ...PAGE, lang: 'en' },
      at: AT,
    });

  it('by the markup first', () => {
    const time = {
      iso: '2022-06-28T19:07:40+03:00',
      precision: 'second',
      source: 'attribute',
      raw: 'Jun 28, 2022',
    } as const;
    expect(onX({ time })).toMatchObject({
      publishedAt: '2022-06-28T16:07:40.000Z',
      publishedSource: 'attribute',
      publishedRaw: 'Jun 28, 2022',
    });
  });

  it('by the id where the page shows only a day or nothing', () => {
    const decoded = { publishedAt: '2022-06-28T16:07:40.105Z', publishedPrecision: 'second', publishedSource: 'id' };
    expect(onX({ time: null })).toMatchObject({ ...decoded, publishedRaw: null });
    expect(onX({ time: textTime('Jun 28, 2022') })).toMatchObject({ ...decoded, publishedRaw: 'Jun 28, 2022' });
    expect(onX({ time: { iso: 'yesterday', precision: 'second', source: 'attribute', raw: null } })).toMatchObject(
      decoded,
    );
  });

  it('by the better source when two are equally fine', () => {
    const iso = '2022-06-28T10:00:00.000Z';
    const time = (source: 'attribute' | 'text') => ({ iso, precision: 'second', source, raw: null }) as const;
    expect(onX({ time: time('attribute') })).toMatchObject({ publishedAt: iso, publishedSource: 'attribute' });
    expect(onX({ time: time('text') })).toMatchObject({ publishedSource: 'id' });
  });

  it.each(['+275760-09-13T00:00:00Z', '2026-08-22T12:25', '0001-01-01T00:00:00Z', '2026-13-45T00:00:00Z'])(
    'never by the unusable time %s',
    (iso) => {
      expect(makeCaptured({ time: { iso, precision: 'second', source: 'attribute', raw: null } })).toMatchObject({
        publishedAt: null,
        publishedPrecision: 'unknown',
        publishedSource: null,
      });
    },
  );

  it('not at all when nothing is sure, keeping what was shown', () => {
    expect(makeCaptured({ time: textTime(' somewhen\n ago ') })).toMatchObject({
      publishedAt: null,
      publishedRaw: 'somewhen ago',
    });
  });
});

describe('normalisePost derives the format', () => {
  const video: RawMedia = { ...image('v'), type: 'video', url: null };
  it.each<[string, Parameters<typeof makeCaptured>[0], string]>([
    ['text alone', { media: [] }, 'text'],
    ['a link', { media: [], links: ['https://example.org/'] }, 'link'],
    ['one picture', { media: [image('a')] }, 'photo'],
    ['one picture and audio', { media: [image('a'), { ...image('b'), type: 'audio' }] }, 'photo'],
    ['two pictures behind one placeholder', { media: [image('blank'), image('blank')] }, 'carousel'],
    ['two pictures', { media: [image('a'), image('b')] }, 'carousel'],
    ['picture and video', { media: [image('a'), video] }, 'carousel'],
    ['a video without an address', { media: [video] }, 'video'],
    ['a gif', { media: [{ ...image('g'), type: 'gif' }] }, 'video'],
    ['a document', { media: [{ ...image('d'), type: 'document' }] }, 'document'],
    ['a short', { kind: 'short', media: [video] }, 'reel'],
    ['a video page with its poster', { kind: 'video', media: [image('p')] }, 'video'],
    ['what the page says', { format: 'poll', media: [image('a')] }, 'poll'],
  ])('%s', (_what, partial, format) => {
    expect(makeCaptured(partial).format).toBe(format);
  });
});

describe('normalisePost judges quality', () => {
  it('by what the reader missed and nobody found later', () => {
    expect(makeCaptured({}, { missing: [] }).quality).toBe('full');
    expect(makeCaptured({}, { missing: ['author.name'] }).quality).toBe('partial');
    expect(makeCaptured({}, { missing: ['time'] }).quality).toBe('full');
    expect(makeCaptured({ time: null }, { missing: ['time'] }).quality).toBe('partial');
  });

  it('as a link when nothing but the address is known', () => {
    const reading = {
      value: { ...emptyRawPost(), permalink: 'https://vk.com/wall-1_1' },
      missing: ['text'],
      rules: {},
    };
    const post = normalisePost({ network: 'vk', reading, page: PAGE, at: AT });
    expect(post).toMatchObject({ quality: 'link', permalink: 'https://vk.com/wall-1_1' });
  });
});
