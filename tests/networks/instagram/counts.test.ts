import { describe, expect, it } from 'vitest';

import { instagramAdapter } from '@/lib/networks/instagram/adapter';
import { iconPaths } from '@/lib/networks/instagram/selectors';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const url = new URL('https://www.instagram.com/p/DAbCdEfGh12/');
const icon = (d: string) => `<div role="button"><svg><path d="${d}"></path></svg></div>`;

function readMetrics(below: string, data = '') {
  const row = `<div>${icon('M1 1')}${icon(iconPaths.comment[0])}${icon('M2 2')}</div>`;
  const html = `<script type="application/json">${data}</script><main></main>
    <div role="dialog"><article>
      <header><a href="/nora.lup/">nora.lup</a></header>
      <div><img src="https://scontent.cdninstagram.com/a.jpg" alt="" /></div>
      <section>${row}</section>${below}
      <a href="/p/DAbCdEfGh12/"><time datetime="2026-03-01T10:00:00.000Z">1. März</time></a>
    </article></div>`;
  const readings = readPosts(instagramAdapter, parsePage(instagramAdapter, html, url));
  expect(readings).toHaveLength(1);
  return readings[0]!.value.metrics;
}

const known = (likes: number) => `{"code":"DAbCdEfGh12","taken_at":1772359200,"like_count":${likes}}`;

describe('likes of an opened post', () => {
  it('stand in the section below the buttons', () => {
    expect(readMetrics('<section><span>1.204</span> „Gefällt mir“-Angaben</section>').likes?.raw).toBe('1.204');
  });

  it('are no date that stands there while they are hidden', () => {
    expect(readMetrics('<section><time datetime="2026-03-01T10:00:00.000Z">Vor 3 Tagen</time></section>').likes).toBe(
      undefined,
    );
  });

  it('leave the author of the caption behind them uncounted', () => {
    const line = '<div><a href="/p/DAbCdEfGh12/liked_by/"><span>1.204</span> Mal</a></div>';
    const caption = '<div><a href="/nora.lup/">nora.lup</a><span dir="auto">Regen</span></div>';
    expect(readMetrics(`<div>${line}${caption}</div>`).likes?.raw).toBe('1.204');
  });

  it('are those of the others and of who is named before them', () => {
    const line =
      'Gefällt <a href="/vera.k/">vera.k</a> und <a href="/p/DAbCdEfGh12/liked_by/"><span>29</span> weiteren</a>';
    expect(readMetrics(`<section><span>${line}</span></section>`).likes?.raw).toBe('30');
  });

  it('are completed from the data that came with the page', () => {
    const metrics = readMetrics('<section><span>12.4K</span> likes</section>', known(12_431));
    expect(metrics.likes).toEqual({ raw: '12431', source: 'json' });
  });

  it('are not taken from data that the page has left behind', () => {
    const metrics = readMetrics('<section><span>19.8K</span> likes</section>', known(12_431));
    expect(metrics.likes).toEqual({ raw: '19.8K', source: 'text' });
  });
});
