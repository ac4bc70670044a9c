import { describe, expect, it } from 'vitest';

import { mergePost } from '@/lib/capture/merge-post';
import { clientIdSchema } from '@/lib/domain/ids';
import { postSchema, type Post } from '@/lib/domain/post';
import type { RawPost } from '@/lib/domain/reading';

import { image, makeCaptured, metricsOf } from './make-post';

const T1 = '2026-09-01T10:00:00.000Z';
const T2 = '2026-09-02T10:00:00.000Z';
const T3 = '2026-09-03T10:00:00.000Z';

const POOR: Partial<RawPost> = {
  permalink: null,
  author: { name: null, handle: null, url: null, avatarUrl: null },
  text: '',
  time: null,
  media: [],
  metrics: {},
};
const stored = (partial: Partial<RawPost> = {}, own: Partial<Post> = {}): Post => ({
  ...mergePost(null, makeCaptured(partial), T1),
  ...own,
});

const by = (handle: string, avatarUrl: string | null) => ({ name: null, handle, url: null, avatarUrl });

const quoted = (nativeId: string, text: string, name: string | null) => ({
  nativeId,
  permalink: null,
  author: { name, handle: null, url: null, avatarUrl: null },
  text,
  truncated: false,
  time: null,
  media: [],
});

describe('mergePost', () => {
  it('makes a row of a first capture', () => {
    const post = stored();
    expect(post).toMatchObject({
      firstCapturedAt: T1,
      lastCapturedAt: T1,
      updatedAt: T1,
      changedAt: null,
      textHistory: [],
      tags: [],
      note: '',
      clientId: null,
    });
    expect(postSchema.parse(post)).toEqual(post);
  });

  it('lets a poorer capture erase nothing', () => {
    const full = stored();
    const { lastCapturedAt, updatedAt, ...rest } = mergePost(full, makeCaptured(POOR, { missing: ['text'] }), T2);
    expect({ lastCapturedAt, updatedAt }).toEqual({ lastCapturedAt: T2, updatedAt: T2 });
    expect({ ...rest, lastCapturedAt: T1, updatedAt: T1 }).toEqual(full);
  });

  it('lets a fuller capture fill holes without calling that a change', () => {
    const poor = mergePost(null, makeCaptured(POOR, { missing: ['text'] }), T1);
    const full = stored();
    expect(mergePost(poor, makeCaptured(), T2)).toEqual({ ...full, lastCapturedAt: T2, updatedAt: T2 });
  });

  it('keeps tags, note and client', () => {
    const own = { tags: ['hook'], note: 'why', clientId: clientIdSchema.parse('client-1') };
    expect(mergePost(stored({}, own), makeCaptured({ text: 'Edited' }), T2)).toMatchObject(own);
  });

  it('moves a text its author edited to the history', () => {
    const first = stored({ text: 'Rye bread, 3 €  #rye' });
    const second = mergePost(first, makeCaptured({ text: 'Rye bread, 4 € #bread' }), T2);
    expect(second).toMatchObject({
      text: 'Rye bread, 4 € #bread',
      hashtags: ['bread'],
      changedAt: T2,
      textHistory: [{ at: T1, text: first.text }],
    });
    const third = mergePost(second, makeCaptured({ text: 'Rye bread, 3 €  #rye' }), T3);
    expect(third.textHistory.map((entry) => entry.text)).toEqual([first.text, second.text]);
  });

  it('never replaces a whole text by a cut one, and the other way round without history', () => {
    const whole = 'Rye bread, baked at night and still warm.';
    const cut = { text: 'Rye bread, baked…', truncated: true };
    const kept = mergePost(stored({ text: whole }), makeCaptured(cut), T2);
    expect(kept).toMatchObject({ text: whole, truncated: false, changedAt: null, textHistory: [] });
    const grown = mergePost(stored(cut), makeCaptured({ text: whole }), T2);
    expect(grown).toMatchObject({ text: whole, truncated: false, changedAt: null, textHistory: [] });
  });

  it('says a cut text changed without losing the whole one', () => {
    const post = mergePost(
      stored({ text: 'Rye bread tomorrow.' }),
      makeCaptured({ text: 'Sold out…', truncated: true }),
      T2,
    );
    expect(post).toMatchObject({ text: 'Rye bread tomorrow.', truncated: false, changedAt: T2, textHistory: [] });
  });

  it('takes spaces for no edit', () => {
    const post = mergePost(stored({ text: 'Rye\nbread' }), makeCaptured({ text: 'Rye bread' }), T2);
    expect(post).toMatchObject({ text: 'Rye\nbread', changedAt: null, textHistory: [] });
  });

  it('keeps an exact number when the page now rounds it, and takes a moved one', () => {
    const first = stored({ metrics: metricsOf({ likes: '1234', views: '12,3 тыс.' }) });
    const same = mergePost(first, makeCaptured({ metrics: metricsOf({ likes: '1,2 тыс.', views: '12 тыс.' }) }), T2);
    expect(same).toMatchObject({
      metrics: { likes: 1234, views: 12_300 },
      exact: { likes: true, views: false },
      changedAt: null,
    });
    const moved = mergePost(same, makeCaptured({ metrics: metricsOf({ likes: '1,5 тыс.' }) }), T3);
    expect(moved).toMatchObject({ metrics: { likes: 1500, views: 12_300 }, exact: { likes: false }, changedAt: T3 });
  });

  it('keeps reactions a view does not list', () => {
    const first = stored({
      reactions: [
        { label: '👍', raw: '12' },
        { label: '🔥', raw: '3' },
      ],
    });
    const second = mergePost(
      first,
      makeCaptured({
        reactions: [
          { label: '❤', raw: '5' },
          { label: '👍', raw: '14' },
        ],
      }),
      T2,
    );
    expect(second.reactions).toEqual([
      { label: '❤', count: 5, exact: true },
      { label: '👍', count: 14, exact: true },
      { label: '🔥', count: 3, exact: true },
    ]);
  });

  it('keeps the finer time', () => {
    const day = { iso: '2026-08-22T12:00:00Z', precision: 'day', source: 'text', raw: '22 авг' } as const;
    const second = { iso: '2026-08-22T09:25:30Z', precision: 'second', source: 'attribute', raw: null } as const;
    expect(mergePost(stored({ time: day }), makeCaptured({ time: second }), T2)).toMatchObject({
      publishedAt: '2026-08-22T09:25:30.000Z',
      publishedPrecision: 'second',
      publishedRaw: '22 авг',
    });
    expect(mergePost(stored({ time: second }), makeCaptured({ time: day }), T2)).toMatchObject({
      publishedAt: '2026-08-22T09:25:30.000Z',
      publishedPrecision: 'second',
    });
  });

  it('takes no slide of a carousel away and fills what was not known of a picture', () => {
    const [one, two] = [image('one'), image('two')];
    const full = stored({ media: [{ ...one, alt: 'Loaf', width: 800 }, two] });
    expect(mergePost(full, makeCaptured({ media: [one] }), T2)).toMatchObject({
      media: full.media,
      format: 'carousel',
    });
    const refreshed = mergePost(
      full,
      makeCaptured({ media: [{ ...one, url: 'https://cdn9.example/one.jpg?new' }, two] }),
      T2,
    );
    expect(refreshed.media[0]).toMatchObject({ url: 'https://cdn9.example/one.jpg?new', alt: 'Loaf', width: 800 });
    const grown = mergePost(stored({ media: [one] }), makeCaptured({ media: [one, two] }), T2);
    expect(grown).toMatchObject({ format: 'carousel' });
    expect(grown.media).toHaveLength(2);
  });

  it('does not mix two people who reposted it', () => {
    const post = mergePost(
      stored({ repostedBy: by('nora', 'https://cdn.example/n.jpg') }),
      makeCaptured({ repostedBy: by('leo', null) }),
      T2,
    );
    expect(post.repostedBy).toEqual(by('leo', null));
  });

  it('lets a vague kind not overrule a known one', () => {
    expect(mergePost(stored({ kind: 'video' }), makeCaptured({ kind: 'post' }), T2).kind).toBe('video');
    expect(mergePost(stored({ kind: 'post' }), makeCaptured({ kind: 'ad' }), T2).kind).toBe('ad');
  });

  it('fills a quoted post of the same id and replaces one of another', () => {
    const first = stored({ quoted: quoted('1', 'Flour', 'Mill') });
    expect(mergePost(first, makeCaptured({ quoted: quoted('1', '', null) }), T2).quoted).toMatchObject({
      text: 'Flour',
      author: { name: 'Mill' },
    });
    expect(mergePost(first, makeCaptured({ quoted: quoted('2', '', null) }), T2).quoted).toMatchObject({
      text: '',
      author: { name: null },
    });
    expect(mergePost(first, makeCaptured({ quoted: null }), T2).quoted).toMatchObject({ text: 'Flour' });
  });

  it('keeps first and last moments right when captures arrive out of order', () => {
    expect(mergePost({ ...stored(), firstCapturedAt: T2, lastCapturedAt: T2 }, makeCaptured(), T1)).toMatchObject({
      firstCapturedAt: T1,
      lastCapturedAt: T2,
    });
  });
});
