import { describe, expect, it } from 'vitest';

import { normaliseWebPage } from '@/lib/capture/normalise-web-page';
import type { RawWebPage } from '@/lib/domain/reading';

const PAGE: RawWebPage = {
  url: 'https://www.blog.example/post?utm_source=mail#top',
  canonicalUrl: null,
  title: 'Ten breads',
  siteName: 'Bread Blog',
  author: 'Nora Lund',
  publishedIso: '2026-05-01T10:00:00+02:00',
  selection: null,
  text: 'All about #rye.',
  imageUrl: 'https://www.blog.example/rye.jpg',
  lang: 'en',
};
const read = (partial: Partial<RawWebPage> = {}) => normaliseWebPage({ ...PAGE, ...partial });

describe('normaliseWebPage', () => {
  it('keeps what the page says of itself', () => {
    expect(read()).toMatchObject({
      network: 'web',
      kind: 'page',
      permalink: 'https://www.blog.example/post',
      title: 'Ten breads',
      siteName: 'Bread Blog',
      author: { name: 'Nora Lund', handle: null },
      accountId: null,
      text: 'All about #rye.',
      hashtags: ['rye'],
      publishedAt: '2026-05-01T08:00:00.000Z',
      publishedPrecision: 'second',
      format: 'link',
      quality: 'full',
    });
  });

  it('is one post under every address of the page, and another on another page', () => {
    const id = read()?.id;
    expect(id).toMatch(/^web:[0-9a-f]{16}$/);
    expect(read({ url: 'http://www.blog.example/post?fbclid=1', selection: 'x' })?.id).toBe(id);
    expect(read({ url: 'https://blog.example/amp/post', canonicalUrl: 'https://www.blog.example/post' })?.id).toBe(id);
    expect(read({ url: 'https://www.blog.example/other' })?.id).not.toBe(id);
  });

  it('does not believe a canonical address on another site', () => {
    expect(read({ canonicalUrl: 'https://evil.example/post' })?.permalink).toBe('https://www.blog.example/post');
  });

  it('prefers the person’s selection to the page’s text', () => {
    expect(read({ selection: ' warm crust ' })?.text).toBe('warm crust');
  });

  it('knows only the day where the zone or the clock is missing', () => {
    expect(read({ publishedIso: '2026-05-01T23:30:00' })).toMatchObject({
      publishedAt: '2026-05-01T12:00:00.000Z',
      publishedPrecision: 'day',
    });
    expect(read({ publishedIso: '2026-05-01' })).toMatchObject({
      publishedPrecision: 'day',
      publishedSource: 'attribute',
    });
    expect(read({ publishedIso: 'last May' })).toMatchObject({
      publishedAt: null,
      publishedPrecision: 'unknown',
      publishedRaw: 'last May',
    });
  });

  it('is a link when nothing but address, title and selection is known', () => {
    const bare = { title: null, siteName: null, author: null, publishedIso: null, text: null, imageUrl: null };
    expect(read({ ...bare, selection: 'quote' })).toMatchObject({
      quality: 'link',
      text: 'quote',
      siteName: 'blog.example',
    });
    expect(read({ ...bare, title: 'Ten breads', text: null, author: 'Nora' })).toMatchObject({ quality: 'partial' });
  });

  it.each(['about:blank', 'file:///home/a', 'javascript:1', ''])('is nothing for %s', (url) => {
    expect(read({ url })).toBeNull();
  });
});
