// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { describeElement } from '@/lib/page-shape/describe-element';
import { describeTree } from '@/lib/page-shape/describe-tree';
import { describeText, describeUrl, describeValue } from '@/lib/page-shape/describe-value';
import { collectHandles } from '@/lib/page-shape/handles';
import { isPlainName } from '@/lib/page-shape/vocabulary';

const handles = collectHandles([
  {
    post: 'article[data-testid="tweet"], ytx-video-renderer',
    avatar: '[data-testid^="UserAvatar-Container-"]',
    parts: {
      text: '.wall_text > div:not(.reply)',
      link: 'a[href*="/status/"]',
      box: '#editor',
      any: '[class*="Header__"]',
    },
    order: ['comments', 'likes'],
    drawing: 'M20.2 1',
  },
]);
const base = new URL('https://x.com/home');

function elementOf(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.firstElementChild!;
}

describe('our own selectors', () => {
  it('are taken apart into the words that may be told', () => {
    expect([...handles.classes]).toEqual(['wall_text', 'reply']);
    expect([...handles.ids]).toEqual(['editor']);
    expect([...handles.attributes].toSorted()).toEqual(['class', 'data-testid', 'href']);
    expect(handles.values.get('data-testid')).toEqual([
      { operator: '=', text: 'tweet' },
      { operator: '^=', text: 'UserAvatar-Container-' },
    ]);
    expect([...handles.pathWords]).toEqual(['status']);
    expect([...handles.tagPrefixes]).toEqual(['ytx']);
    expect(handles.selectors.map(([name]) => name)).toContain('parts.text');
  });
});

describe('an element', () => {
  it.each([
    [
      '<article data-testid="tweet" role="article" tabindex="0"></article>',
      'article[data-testid=tweet role=article tabindex=0]',
    ],
    ['<div data-testid="UserAvatar-Container-mara_test"></div>', 'div[data-testid=UserAvatar-Container-*]'],
    ['<div data-testid="mara_test"></div>', 'div[data-testid=text(9)]'],
    ['<div data-testid="post-header"></div>', 'div[data-testid=post-header]'],
    ['<div class="x1a2 wall_text b9 PostHeader__name"></div>', 'div[class(4 wall_text *Header__*)]'],
    ['<div id="editor"></div>', 'div[id=editor]'],
    ['<div id="post-42-mara"></div>', 'div[id]'],
    ['<a href="/mara_test/status/12345?s=20"></a>', 'a[href=/*/status/#?1]'],
    [
      '<button aria-label="1,204 Likes. Like" aria-pressed="false"></button>',
      'button[aria-label=text(17, digits 4) aria-pressed=false]',
    ],
    ['<div role="mara button"></div>', 'div[role=? button]'],
    ['<div tabindex="7" dir="mara"></div>', 'div[tabindex=number(1) dir=text(4)]'],
    ['<div data-mara="1" data-post-id="12"></div>', 'div[data-post-id=number(2) +1 other]'],
    ['<time datetime="2026-03-02T09:15:04.000Z"></time>', 'time[datetime=iso-time]'],
    ['<ytx-rich-item></ytx-rich-item>', 'ytx-rich-item'],
    ['<ytx-mara></ytx-mara>', 'custom-element'],
    ['<mara-post></mara-post>', 'custom-element'],
    ['<mara></mara>', 'element'],
  ])('%s → %s', (html, expected) => {
    expect(describeElement(elementOf(html), { handles, base })).toBe(expected);
  });
});

describe('a tree', () => {
  it('folds wrappers and equal neighbours, and skips scripts and what is ours', () => {
    const html = `<article><div><div><p>One two</p></div></div><ul><li>a 1</li><li>b 2</li><li>c</li></ul>
      <script>mara()</script><style>.mara {}</style><span data-jackdaw="inline"></span></article>`;
    expect(describeTree(elementOf(html), { handles, base }).lines).toEqual([
      'article',
      '  div > div > p text(7)',
      '  ul',
      '    2 × li text(3, digits 1)',
      '    li text(1)',
    ]);
  });

  it('has an end, and says how much it left out', () => {
    const html = `<div>${Array.from({ length: 2000 }, (_, index) => `<p>${'x'.repeat(index)}</p>`).join('')}</div>`;
    const { lines, left } = describeTree(elementOf(html), { handles, base });
    expect(lines.length).toBe(350);
    expect(left).toBeGreaterThan(1600);
  });
});

describe('values', () => {
  it.each([
    ['', 'empty'],
    ['12345', 'number(5)'],
    ['-7', 'number(2)'],
    ['2026-03-02', 'iso-time'],
    ['2026-03-02 mara', 'text(15, digits 8)'],
    ['{"name":"Mara"}', 'json(15)'],
    ['Mara Quill', 'text(10)'],
  ])('%s → %s', (value, expected) => {
    expect(describeValue(value)).toBe(expected);
  });

  it.each([
    ['/', '/'],
    ['#mara', '/* with-hash'],
    ['https://x.com/i/status/9', '/*/status/#'],
    ['https://mara.example/status/9', 'other:/status/#'],
    ['//cdn.example/a/b.jpg?x=1&y=2', 'other:/*/*?2'],
    ['javascript:mara()', 'javascript:'],
    ['mara:1', 'scheme:'],
    ['http://[', 'no-url'],
    [`/${'a/'.repeat(20)}`, '/*/*/*/*/*/*/*/*/…'],
  ])('%s → %s', (value, expected) => {
    expect(describeUrl(value, base, handles)).toBe(expected);
  });

  it('texts tell their length only', () => {
    expect(describeText('  Mara\n  has 12  \u0663 ')).toBe('text(13, digits 3)');
  });

  it.each([
    ['post-header', true],
    ['actionBar', true],
    ['post_header_title', true],
    ['mara-post', false],
    ['post1', false],
    ['post-', false],
    ['', false],
    ['post-post-post-post-post-post-post', false],
  ])('%s is made of vocabulary only: %s', (name, expected) => {
    expect(isPlainName(name)).toBe(expected);
  });
});
