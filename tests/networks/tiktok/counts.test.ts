import { describe, expect, it } from 'vitest';

import { tiktokAdapter } from '@/lib/networks/tiktok/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const id = '7412345678901234567';
const url = new URL(`https://www.tiktok.com/@nora.lup/video/${id}`);

function readMetrics(buttons: string, stats = '{}') {
  const data = `{"item":{"id":"${id}","desc":"Rain","createTime":1725800000,"author":{"uniqueId":"nora.lup"},"stats":${stats}}}`;
  const html = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${data}</script>
    <article data-e2e="recommend-list-item-container">
      <div id="xgwrapper-0-${id}"><video></video></div>
      <a data-e2e="video-author-avatar" href="/@nora.lup"><img src="https://p16.tiktokcdn.com/n.jpg" /></a>
      <div data-e2e="video-desc">Rain</div>${buttons}
    </article>`;
  const readings = readPosts(tiktokAdapter, parsePage(tiktokAdapter, html, url));
  expect(readings).toHaveLength(1);
  return readings[0]!.value.metrics;
}

const button = (mark: string, count: string) => `<button><strong data-e2e="${mark}">${count}</strong></button>`;

describe('counters of TikTok', () => {
  it('takes the one button without a name for favourites', () => {
    expect(readMetrics(button('undefined-count', '812')).saves).toEqual({ raw: '812', source: 'text' });
  });

  it('does not guess between two buttons without a name', () => {
    const two = button('undefined-count', '812') + button('undefined-count', '40');
    expect(readMetrics(two).saves).toBeUndefined();
    expect(readMetrics(two, '{"collectCount":812}').saves).toEqual({ raw: '812', source: 'json' });
  });

  it('prefers the button with the name', () => {
    const both = button('undefined-count', '40') + button('favorite-count', '812');
    expect(readMetrics(both).saves).toEqual({ raw: '812', source: 'text' });
  });

  it('completes a rounded number from the data that came with the page', () => {
    const metrics = readMetrics(button('like-count', '25.5K'), '{"diggCount":25512}');
    expect(metrics.likes).toEqual({ raw: '25512', source: 'json' });
  });

  it('keeps a rounded number that has left that data behind', () => {
    const metrics = readMetrics(button('like-count', '31.2K'), '{"diggCount":25512}');
    expect(metrics.likes).toEqual({ raw: '31.2K', source: 'text' });
  });
});
