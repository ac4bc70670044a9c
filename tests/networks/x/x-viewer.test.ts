import { join } from 'node:path';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { xAdapter } from '@/lib/networks/x/adapter';

import { loadFixture, parsePage } from '../parse-page';

const fixture = loadFixture(join(import.meta.dirname, 'fixtures', 'photo-viewer-zh.html'));
const html = withListBehind(fixture.html);
const ALL_POSTS = 4;

/** The list the viewer was opened from holds the opened post, and another one. */
function withListBehind(viewer: string): string {
  const dom = new JSDOM(viewer);
  const { document } = dom.window;
  const list = document.querySelector('main section [aria-label]')!;
  for (const id of ['1985180127851446273', '1985171000000000000']) {
    const cell = document.querySelector('[role="dialog"] [data-testid="cellInnerDiv"]')!.cloneNode(true) as HTMLElement;
    for (const link of cell.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', link.getAttribute('href')!.replace(/\d{19}/, id));
    list.append(cell);
  }
  return dom.serialize();
}

function countPosts(address: string, markup: string): number {
  const page = parsePage(xAdapter, markup, new URL(address));
  return [...xAdapter.findPosts(page.document, page)].length;
}

describe('the viewer of X', () => {
  it('covers the posts of the list behind it', () => {
    const page = parsePage(xAdapter, html, fixture.url);
    const posts = [...xAdapter.findPosts(page.document, page)];
    expect(posts.map((post) => post.closest('[role="dialog"]') !== null)).toEqual([true, true]);
    for (const behind of page.document.querySelectorAll('main article')) {
      expect(xAdapter.postOf(behind, page)).toBeNull();
      expect([...xAdapter.findPosts(behind, page)]).toEqual([]);
    }
  });

  it('gives them back when its address is left, even while it still stands there', () => {
    const opened = fixture.url.href.replace('/photo/1', '');
    expect(countPosts(opened, html)).toBe(ALL_POSTS);
    expect(countPosts('https://x.com/home', html)).toBe(ALL_POSTS);
  });

  it('hides nothing where its address shows no viewer', () => {
    const bare = html.replace(' aria-modal="true"', '');
    expect(countPosts(fixture.url.href, bare)).toBe(ALL_POSTS);
  });
});
