import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost } from '@/lib/domain/reading';
import { instagramAdapter } from '@/lib/networks/instagram/adapter';

import { withoutElements } from '../mutilate';
import { loadFixture, parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const viewer = loadFixture(join(import.meta.dirname, 'fixtures/reels-viewer-fr.html'));

function read(html = viewer.html, url = viewer.url): RawPost[] {
  return readPosts(instagramAdapter, parsePage(instagramAdapter, html, url)).map(({ value }) => value);
}

describe('the endless viewer of reels', () => {
  const [byCaption, byPicture, unproved, unknown] = read();
  const opened = viewer.url.pathname.split('/')[2]!;

  it('finds the shortcode where author and caption, or the picture, are those of one post of the data', () => {
    expect(byCaption).toMatchObject({ permalink: `https://www.instagram.com/quai.nord/reel/${byCaption!.nativeId}/` });
    expect(byCaption!.metrics.likes).toEqual({ raw: '12431', source: 'json' });
    expect(byPicture!.nativeId).not.toBeNull();
    expect(byPicture!.time?.iso).toBe('2026-05-02T08:00:00.000Z');
  });

  it('never takes the shortcode of the address, which stays while other reels come into view', () => {
    for (const { nativeId } of read()) expect(nativeId).not.toBe(opened);
    for (const { nativeId } of read(withoutElements(viewer.html, 'script'))) expect(nativeId).toBeNull();
  });

  it('gives no shortcode for a caption that many reels have, and still tells what is shown', () => {
    expect(unproved).toMatchObject({ nativeId: null, permalink: null, time: null, text: '🔥🔥🔥' });
    expect(unproved!.metrics.likes).toEqual({ raw: '44', source: 'text' });
    expect(unknown).toMatchObject({ nativeId: null, mentions: ['quai.nord'], format: 'reel' });
  });

  it('gives none for the same words under another reel: its counters differ', () => {
    const other = viewer.html.replace('<span>87</span>', '<span>3</span>');
    expect(other).not.toBe(viewer.html);
    expect(read(other)[0]).toMatchObject({ nativeId: null, permalink: null, metrics: { comments: { raw: '3' } } });
  });

  it('gives none either when two posts of the data fit', () => {
    const script = /<script[^>]*>([^<]*)<\/script>/.exec(viewer.html)![1]!;
    const twice = viewer.html.replace(
      '</head>',
      () => `<script type="application/json">${script.replace(byCaption!.nativeId!, 'AAAAAAAAAAA')}</script></head>`,
    );
    expect(read(twice)[0]!.nativeId).toBeNull();
  });

  it('is left alone on other pages', () => {
    expect(read(viewer.html, new URL('https://www.instagram.com/explore/'))).toEqual([]);
  });
});
