import { describe, expect, it } from 'vitest';

import { okAdapter } from '@/lib/networks/ok/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

function read(html: string, url = 'https://ok.ru/feed') {
  const page = parsePage(okAdapter, html, new URL(url));
  return readPosts(okAdapter, page).map((reading) => reading.value);
}

const text = (words: string) => `<div class="media-text_cnt"><div class="media-text_cnt_tx">${words}</div></div>`;

const counter = (count: number, name = '') =>
  `<li class="widget-list_i"><span ${name}><span class="widget_count js-count">${count}</span></span></li>`;
const row = (...counters: string[]) =>
  `<div class="feed">${text('x')}<ul class="widget-list">${counters.join('')}</ul></div>`;
const KLASS = 'class="js-klass"';
const SHARE = 'data-type="RESHARE"';

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

  it('counts by order only where all three counters are there and a name bears the order out', () => {
    const [all] = read(row(counter(3), counter(2), counter(1, KLASS)));
    expect(all?.metrics).toMatchObject({ comments: { raw: '3' }, shares: { raw: '2' }, likes: { raw: '1' } });
    expect(read(row(counter(3), counter(1)))[0]?.metrics).toEqual({});
    expect(read(row(counter(3), counter(2), counter(1)))[0]?.metrics).toEqual({});
    // Comments are switched off, and people who saw it are counted.
    const [closed] = read(row(counter(6, SHARE), counter(9, KLASS), counter(800)));
    expect(closed?.metrics).toEqual({ likes: { raw: '9', source: 'text' }, shares: { raw: '6', source: 'text' } });
  });
});
