import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { PageShape } from '@/lib/page-shape/page-shape';

import { deliver, overlayAt, pageAt } from '../messaging/deliver';
import { startBackground } from './start-background';

const popup = pageAt('/popup.html');

const SHAPE: PageShape = {
  ok: true,
  place: 'feed',
  of: 'post',
  posts: 4,
  lang: 'en',
  missing: ['text'],
  rules: { time: 'attribute' },
  found: { 'selectors.post': 1 },
  notFound: ['selectors.text.testid'],
  lines: ['article[role=article]', '  div text(24)'],
  left: 3,
};

/** What the describing script answers, and what was put into the page before it. */
let answer: unknown;
let left: unknown[];

beforeEach(async () => {
  await startBackground();
  answer = SHAPE;
  left = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({ files, args }: never) => {
    if (answer instanceof Error) throw answer;
    if (files === undefined) left.push(args);
    return [{ frameId: 0, result: files === undefined ? undefined : answer }];
  }) as never);
});

async function ask(url: string, sender = popup): Promise<unknown> {
  const { id } = await fakeBrowser.tabs.create({ url });
  return deliver('page:describe-shape', { tabId: id! }, sender);
}

describe('a report on the shape of a page', () => {
  it('is written from what the script tells', async () => {
    const reply = await ask('https://x.com/home');
    const [head, ...lines] = (reply as { report: string }).report.split('\n');
    expect(head).toMatch(/^Jackdaw 9\.8\.7, /);
    expect(lines).toEqual([
      'x, feed page, interface language en',
      'posts found: 4; shape below: the post in view',
      '',
      'missing: text',
      'rules: time=attribute',
      'selectors found: selectors.post=1',
      'selectors not found: selectors.text.testid',
      '',
      'article[role=article]',
      '  div text(24)',
      '(3 more elements left out)',
    ]);
  });

  it.each([
    ['https://x.com/home', 'x'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
  ])('on %s is made by the adapter of %s', async (url, network) => {
    expect(await ask(url)).toMatchObject({ ok: true });
    expect(left).toEqual([[expect.any(String), network]]);
  });

  it('is made of no other page', async () => {
    expect(await ask('https://example.org/')).toEqual({ ok: false, code: 'page-not-readable' });
    expect(left).toEqual([]);
  });

  it('is for our own pages only', async () => {
    expect(await ask('https://x.com/home', overlayAt('https://x.com/home'))).toEqual({
      ok: false,
      code: 'sender-refused',
    });
  });

  it.each([
    ['nonsense', 'reading-invalid'],
    [{ ...SHAPE, lines: ['x'.repeat(5000)] }, 'reading-invalid'],
    [{ ok: false, code: 'unexpected' }, 'unexpected'],
    [new Error('Cannot access contents of the page'), 'page-not-readable'],
  ])('of %s is refused: %s', async (told, code) => {
    answer = told;
    expect(await ask('https://x.com/home')).toEqual({ ok: false, code });
  });
});
