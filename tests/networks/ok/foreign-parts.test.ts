import { describe, expect, it } from 'vitest';

import { okAdapter } from '@/lib/networks/ok/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

function read(html: string, url = 'https://ok.ru/feed') {
  const page = parsePage(okAdapter, html, new URL(url));
  return readPosts(okAdapter, page).map((reading) => reading.value);
}

const text = (words: string) => `<div class="media-text_cnt"><div class="media-text_cnt_tx">${words}</div></div>`;

const counter = (count: number) => `<li class="widget-list_i"><span class="widget_count js-count">${count}</span></li>`;
const row = (counts: number[]) =>
  `<div class="feed">${text('x')}<ul class="widget-list">${counts.map(counter).join('')}</ul></div>`;

describe('what is not a post’s own', () => {
  it('takes nobody named in the text for the author', () => {
    const [post] = read(`<div class="feed">${text('Thanks to <a class="user-link o" href="/ann">Ann</a>')}</div>`);
    expect(post?.author).toEqual({ name: null, handle: null, url: null, avatarUrl: null });
    expect(post?.mentions).toEqual(['ann']);
  });

  it('does not give the address of a window to the posts behind it', () => {
    const posts = read(
      `<div class="feed">${text('Behind')}</div><div class="mlr_cnts">${text('In front')}</div>`,
      'https://ok.ru/gorodok/topic/156300000000505',
    );
    expect(posts.map((post) => post.nativeId)).toEqual([null, '156300000000505']);
  });

  it('counts by order only where all three counters are there', () => {
    const [all] = read(row([3, 2, 1]));
    expect(all?.metrics).toMatchObject({ comments: { raw: '3' }, shares: { raw: '2' }, likes: { raw: '1' } });
    expect(read(row([3, 1]))[0]?.metrics).toEqual({});
  });
});
