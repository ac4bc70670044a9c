import { describe, expect, it } from 'vitest';

import { youtubeAdapter } from '@/lib/networks/youtube/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

function readViews(...texts: string[]): string | undefined {
  const html = `<ytd-rich-item-renderer><yt-lockup-view-model>
    <a href="/watch?v=vazaLut0001"><badge-shape>12:40</badge-shape></a><h3 title="Vaza"><a href="/watch?v=vazaLut0001">Vaza</a></h3>
    <yt-content-metadata-view-model>
      <div><span><a href="/@lut">Lut</a></span></div>
      <div><span class="ytContentMetadataViewModelLeadingIcon"><span></span></span>${texts.map((text) => `<span>${text}</span>`).join('<span> • </span>')}</div>
    </yt-content-metadata-view-model></yt-lockup-view-model></ytd-rich-item-renderer>`;
  const page = parsePage(youtubeAdapter, html, new URL('https://www.youtube.com/'));
  return readPosts(youtubeAdapter, page)[0]!.value.metrics.views?.raw;
}

describe('views below the title of a cell', () => {
  it.each(['1,234 views', '1 234 567 vues', '732K', '1.2億 回視聴', '1億2345万 回視聴', 'Просмотров: 15'])(
    'are %s',
    (text) => {
      expect(readViews(text, '4 days ago')).toBe(text);
    },
  );

  it.each(['Jul 9, 2024', '9 juil. 2024', '2024/07/09', '2024年7月9日', 'S1 E4', 'No views'])('are not %s', (text) => {
    expect(readViews(text, '4 days ago')).toBeUndefined();
  });
});

function readOpenedViews(tip: string): string | undefined {
  const html = `<ytd-watch-flexy video-id="vazaLut0001"><ytd-watch-metadata><h1><yt-formatted-string>Vaza</yt-formatted-string></h1>
    <ytd-watch-info-text><div id="tooltip">${tip}</div></ytd-watch-info-text></ytd-watch-metadata></ytd-watch-flexy>`;
  const page = parsePage(youtubeAdapter, html, new URL('https://www.youtube.com/watch?v=vazaLut0001'));
  return readPosts(youtubeAdapter, page)[0]!.value.metrics.views?.raw;
}

describe('views of an opened video', () => {
  it('are no date, where the video hides them', () => {
    expect(readOpenedViews('1,234 views • Jul 9, 2024 • #4 on Trending')).toBe('1,234 views');
    expect(readOpenedViews('Jul 9, 2024 • #4 on Trending')).toBeUndefined();
  });
});

function readResult(inside: string) {
  const html = `<ytd-video-renderer><a id="thumbnail" href="/watch?v=vazaLut0001"></a><h3><a id="video-title" href="/watch?v=vazaLut0001">Vaza</a></h3>
    <div id="metadata-line"><span>1.2K watching</span><span>Started 3 hours ago</span></div>${inside}</ytd-video-renderer>`;
  const page = parsePage(youtubeAdapter, html, new URL('https://www.youtube.com/results?search_query=lut'));
  return readPosts(youtubeAdapter, page)[0]!.value;
}

describe('cells of search results', () => {
  it.each([
    '<badge-shape class="ytBadgeShapeLive"></badge-shape>',
    '<badge-shape class="yt-badge-shape--live">EN DIRECT</badge-shape>',
    '<ytd-thumbnail is-live-video></ytd-thumbnail>',
  ])('count no audience of a broadcast as views: %s', (mark) => {
    expect(readResult(mark)).toMatchObject({ format: 'live', metrics: {} });
  });

  it.each(['feed-ad-metadata-view-model', 'ad-badge-view-model'])('are advertisements by their mark: %s', (mark) => {
    expect(readResult(`<${mark}>Publicidad</${mark}>`)).toMatchObject({ kind: 'ad', sponsored: true, metrics: {} });
  });
});
