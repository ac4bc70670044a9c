import { describe, expect, it } from 'vitest';

import { mastodonAdapter } from '@/lib/networks/mastodon/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

interface Button {
  count: number;
  icon?: string;
  class?: string;
}

function readMetrics(...buttons: Button[]) {
  const bar = buttons.map(
    ({ count, icon = 'other', class: name = '' }) =>
      `<button class="icon-button ${name}"><svg class="icon icon-${icon}"></svg><span class="icon-button__counter">${count}</span></button>`,
  );
  const html = `<div class="status__wrapper"><div class="status" data-id="111999999999999001">
    <a class="status__relative-time" href="/@mila/111999999999999001"><time datetime="2024-02-28T10:00:00.000Z">3 h</time></a>
    <div class="status__content__text"><p>Brot</p></div><div class="status__action-bar">${bar.join('')}</div></div></div>`;
  const page = parsePage(mastodonAdapter, html, new URL('https://harbour.example/@mila'));
  const metrics = Object.entries(readPosts(mastodonAdapter, page)[0]?.value.metrics ?? {});
  return Object.fromEntries(metrics.map(([name, metric]) => [name, metric?.raw]));
}

const REPLY = { count: 1, icon: 'reply' };
const BOOST = { count: 2, icon: 'retweet' };
const FAVOURITE = { count: 3, class: 'star-icon' };

describe('counters of a list', () => {
  it('are told by icon, also where a fork has buttons of its own between them', () => {
    const all = { comments: '1', shares: '2', likes: '3' };
    expect(readMetrics(REPLY, BOOST, FAVOURITE)).toEqual(all);
    expect(readMetrics(REPLY, { count: 9, icon: 'quote' }, BOOST, { count: 8 }, FAVOURITE)).toEqual(all);
  });

  it('are told by place where nothing else tells', () => {
    expect(readMetrics({ count: 1 }, { count: 2 }, { count: 3 })).toEqual({ comments: '1', shares: '2', likes: '3' });
    expect(readMetrics(REPLY, { count: 2, icon: 'lock' }, FAVOURITE)).toEqual({
      comments: '1',
      shares: '2',
      likes: '3',
    });
  });

  it('are not told by place where the others stand in another order', () => {
    expect(readMetrics(BOOST, FAVOURITE, { count: 9 })).toEqual({ shares: '2', likes: '3' });
    expect(readMetrics(REPLY, BOOST, { count: 9, icon: 'quote' }, FAVOURITE, { count: 8 })).toEqual({
      comments: '1',
      shares: '2',
      likes: '3',
    });
    expect(readMetrics({ count: 9 }, REPLY, FAVOURITE)).toEqual({ comments: '1', likes: '3' });
  });
});
