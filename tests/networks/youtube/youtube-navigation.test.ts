import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { PageContext } from '@/lib/networks/contract';
import { youtubeAdapter } from '@/lib/networks/youtube/adapter';

import { loadFixture, parsePage } from '../parse-page';
import { readPosts } from '../read-page';

/** YouTube keeps the pages a person leaves, hidden, and shows the address of the next one before the next one itself. */

function load(name: string): PageContext {
  const fixture = loadFixture(join(import.meta.dirname, 'fixtures', `${name}.html`));
  return parsePage(youtubeAdapter, fixture.html, fixture.url);
}

function moveTo({ document }: PageContext, address: string): PageContext {
  const url = new URL(address, 'https://www.youtube.com');
  return { document, url, kind: youtubeAdapter.pageOf(url) };
}

function keys(page: PageContext): (string | null)[] {
  return [...youtubeAdapter.findPosts(page.document, page)].map((post) => youtubeAdapter.postKey(post, page));
}

describe('moving on inside YouTube', () => {
  it('reads nothing while the page still shows the video before', () => {
    expect(keys(moveTo(load('watch-en'), '/watch?v=nextVideo01'))).toEqual([]);
  });

  it('takes the data the page came with for no other video', () => {
    const page = moveTo(load('watch-en'), '/watch?v=nextVideo01');
    for (const part of page.document.querySelectorAll('[video-id="k9Xw2Lq-T0a"]'))
      part.setAttribute('video-id', 'nextVideo01');
    const [reading] = readPosts(youtubeAdapter, page);
    expect(reading!.value).toMatchObject({ nativeId: 'nextVideo01', truncated: true, time: { iso: null } });
    expect(JSON.stringify(reading)).not.toMatch(/99999|2011|maxresdefault|Somebody/);
  });

  it('takes what the server sent for its own video only, and only until the page is drawn', () => {
    const served = load('watch-served-ro');
    expect(keys(moveTo(served, '/watch?v=nextVideo01'))).toEqual([]);
    expect(keys(moveTo(served, '/'))).toEqual([]);
    expect(keys(served)).toEqual(['ceramica25x']);
    const body = served.document.body;
    body.append(served.document.createElement('ytd-watch-metadata'));
    expect(youtubeAdapter.postOf(body, served)).toBeNull();
    expect([...youtubeAdapter.findPosts(served.document, served)]).not.toContain(body);
  });

  it('shows no post of a hidden page, but keeps the cells a person comes back to', () => {
    const page = load('home-de');
    const home = page.document.querySelector('ytd-browse')!;
    const first = home.querySelector('ytd-rich-item-renderer')!;
    home.setAttribute('hidden', '');
    page.document.querySelector('ytd-watch-flexy')!.removeAttribute('hidden');
    const watch = moveTo(page, '/watch?v=staleVideo1');
    expect(keys(watch)).toEqual(['staleVideo1']);
    expect(youtubeAdapter.postOf(first, watch)).toBe(first);
  });

  it('gives a recycled cell another key', () => {
    const page = load('home-de');
    const [cell] = [...youtubeAdapter.findPosts(page.document, page)];
    for (const link of cell!.querySelectorAll('a[href*="/watch"]')) link.setAttribute('href', '/watch?v=recycled001');
    expect(youtubeAdapter.postKey(cell!, page)).toBe('recycled001');
  });

  it('knows the opened video by its player, and nothing of it in comments and suggestions', () => {
    const page = load('watch-en');
    const [opened] = [...youtubeAdapter.findPosts(page.document, page)];
    expect(youtubeAdapter.postOf(page.document.querySelector('video')!, page)).toBe(opened);
    for (const part of page.document.querySelectorAll('ytd-comment-view-model, #secondary *'))
      expect(youtubeAdapter.postOf(part, page)).toBeNull();
  });

  it('reads no comments of a closed panel: they may be of the video before', () => {
    const page = load('shorts-ja');
    expect(page.document.querySelector(youtubeAdapter.commentsSelector!)).toBeNull();
    expect([...youtubeAdapter.comments!.findComments(page.document, page)]).toEqual([]);
    for (const panel of page.document.querySelectorAll('[visibility]'))
      panel.setAttribute('visibility', 'ENGAGEMENT_PANEL_VISIBILITY_EXPANDED');
    const [comment] = [...youtubeAdapter.comments!.findComments(page.document, page)];
    expect(youtubeAdapter.comments!.readComment(comment!, page).value).toMatchObject({ text: 'きれいな手つき' });
    expect(page.document.querySelector(youtubeAdapter.commentsSelector!)).toBe(comment);
  });

  it('finds the Short the address names where none is marked as active', () => {
    const page = load('shorts-ja');
    page.document.querySelector('[is-active]')!.removeAttribute('is-active');
    const [reading] = readPosts(youtubeAdapter, page);
    expect(reading!.value.author.handle).toBe('kama_no_asa');
    expect(keys(moveTo(page, '/shorts/maeNoShort1'))).toEqual(['maeNoShort1']);
  });
});
