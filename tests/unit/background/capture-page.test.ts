import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import type { RawWebPage } from '@/lib/domain/reading';

import { deliver, pageAt } from '../messaging/deliver';
import { type BrowserParts, startBackground } from './start-background';

const popup = pageAt('/popup.html');
const overlayReply = {
  ok: true,
  postId: 'x:1',
  undoId: 'u1',
  outcome: 'new',
  quality: 'full',
  missing: [],
  tags: [],
  note: '',
};

const noPost = { ok: false, code: 'no-post-here' };

let parts: BrowserParts;
beforeEach(async () => {
  parts = await startBackground();
});

function buildPage(overrides: Partial<RawWebPage> = {}): RawWebPage {
  return {
    url: 'https://forum.bakers.example/t/steam/12?utm_source=mail',
    canonicalUrl: null,
    title: 'Steam without a steam oven',
    siteName: 'Bakers’ Forum',
    author: 'Old Rye',
    publishedIso: '2025-03-02T09:30:00.000Z',
    selection: null,
    text: 'Put a tray of stones under the bread.',
    imageUrl: null,
    lang: 'en',
    ...overrides,
  };
}

async function openTab(url: string, title = 'A page'): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url });
  await fakeBrowser.tabs.update(tab.id, { title } as never);
  return tab.id!;
}

const capture = (tabId: number): Promise<unknown> =>
  deliver('page:capture', { tabId, method: 'popup', requestId: crypto.randomUUID() }, popup);

const describePage = (tabId: number): Promise<unknown> => deliver('page:describe', { tabId }, popup);

describe('page:capture', () => {
  it('stores what the page reader found', async () => {
    parts.answers.reader = buildPage();
    const tabId = await openTab('https://forum.bakers.example/t/steam/12');
    expect(await capture(tabId)).toMatchObject({ ok: true, outcome: 'new', quality: 'full', missing: [] });
    expect(parts.injected).toEqual(['/page-reader.js']);
    expect(await db().posts.toArray()).toMatchObject([
      {
        network: 'web',
        kind: 'page',
        permalink: 'https://forum.bakers.example/t/steam/12',
        title: 'Steam without a steam oven',
        author: { name: 'Old Rye' },
        publishedAt: '2025-03-02T09:30:00.000Z',
      },
    ]);
  });

  it('keeps a date that is only a day as a day', async () => {
    parts.answers.reader = buildPage({ publishedIso: '2025-04-18' });
    await capture(await openTab('https://forum.bakers.example/t/steam/12'));
    expect(await db().posts.toArray()).toMatchObject([
      { publishedAt: '2025-04-18T12:00:00.000Z', publishedPrecision: 'day', publishedSource: 'attribute' },
    ]);
  });

  it('stores one page with two captures when it is captured twice', async () => {
    parts.answers.reader = buildPage();
    const tabId = await openTab('https://forum.bakers.example/t/steam/12');
    await capture(tabId);
    expect(await capture(tabId)).toMatchObject({ ok: true, outcome: 'again' });
    expect(await db().posts.count()).toBe(1);
    expect(await db().captures.count()).toBe(2);
  });

  it('answers a repeated request of the popup with the first answer', async () => {
    parts.answers.reader = buildPage();
    const payload = { tabId: await openTab('https://a.example/'), method: 'popup', requestId: crypto.randomUUID() };
    const first = await deliver('page:capture', payload, popup);
    expect(await deliver('page:capture', payload, popup)).toEqual(first);
    expect(await db().captures.count()).toBe(1);
  });

  it.each([
    ['no script may enter (a store, a PDF)', new Error('The extensions gallery cannot be scripted.')],
    ['answers nothing', undefined],
    ['answers nonsense', { url: 7 }],
    ['answers with an address that is no page', buildPage({ url: 'javascript:alert(1)' })],
    ['answers more than any page holds', buildPage({ text: 'x'.repeat(5_000_000) })],
  ])('stores address and title of a page that %s', async (_, answer) => {
    parts.answers.reader = answer;
    const tabId = await openTab('https://files.example/price-list.pdf', 'Price list');
    expect(await capture(tabId)).toMatchObject({ ok: true, quality: 'link' });
    expect(await db().posts.toArray()).toMatchObject([
      { permalink: 'https://files.example/price-list.pdf', title: 'Price list', text: '', publishedAt: null },
    ]);
  });

  it('does not wait for a page that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockReturnValue(new Promise(() => undefined) as never);
    const tabId = await openTab('https://busy.example/', 'Busy');
    const reply = capture(tabId);
    await vi.advanceTimersByTimeAsync(6000);
    vi.useRealTimers();
    expect(await reply).toMatchObject({ ok: true, quality: 'link' });
  });

  it.each(['chrome://settings/', 'about:addons', 'file:///home/me/notes.html', 'chrome-extension://other/page.html'])(
    'says that %s cannot be captured',
    async (url) => {
      parts.answers.reader = new Error('Cannot access a chrome:// URL');
      expect(await capture(await openTab(url))).toMatchObject({ ok: false, code: 'page-not-readable' });
      expect(await db().posts.count()).toBe(0);
    },
  );

  it('leaves a network’s page to its overlay', async () => {
    parts.answers.overlays.set(0, overlayReply);
    const tabId = await openTab('https://x.com/mara_bakes/status/1');
    expect(await capture(tabId)).toMatchObject(overlayReply);
    expect(parts.toTabs).toEqual([{ tabId, frameId: 0, type: 'overlay:capture-page', payload: { method: 'popup' } }]);
    expect(parts.injected).toEqual([]);
  });

  it('finds the post that a network shows in a frame', async () => {
    parts.answers.functions = [
      { frameId: 0, result: 'https://t.me/bakery/12' },
      { frameId: 3, result: 'https://ads.example/' },
      { frameId: 5, result: 'https://t.me/bakery/12?embed=1' },
    ];
    parts.answers.overlays.set(0, noPost).set(5, overlayReply);
    expect(await capture(await openTab('https://t.me/bakery/12'))).toMatchObject(overlayReply);
    expect(parts.toTabs.map(({ frameId }) => frameId)).toEqual([0, 5]);
  });

  it('does not take a post embedded in another site for that site’s page', async () => {
    parts.answers.functions = [{ frameId: 5, result: 'https://t.me/bakery/12?embed=1' }];
    parts.answers.overlays.set(5, overlayReply);
    parts.answers.reader = buildPage();
    expect(await capture(await openTab('https://forum.bakers.example/t/steam/12'))).toMatchObject({ by: 'reader' });
    expect(parts.toTabs).toEqual([]);
  });

  it.each([
    ['has no overlay', null],
    ['shows no post', noPost],
  ])('reads a network’s page that %s as a page', async (_, answer) => {
    if (answer !== null) parts.answers.overlays.set(0, answer);
    parts.answers.reader = buildPage({ url: 'https://x.com/settings' });
    expect(await capture(await openTab('https://x.com/settings'))).toMatchObject({ ok: true });
    expect(await db().posts.toArray()).toMatchObject([{ network: 'web', permalink: 'https://x.com/settings' }]);
  });

  it('passes on why an overlay could not capture', async () => {
    parts.answers.overlays.set(0, { ok: false, code: 'storage-full' });
    expect(await capture(await openTab('https://x.com/home'))).toMatchObject({ ok: false, code: 'storage-full' });
    expect(parts.injected).toEqual([]);
  });

  it('answers "not-found" for a tab that was closed', async () => {
    expect(await capture(4711)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('page:describe', () => {
  it.each(['https://www.linkedin.com/feed/', 'https://ro.linkedin.com/in/mara-test'])(
    'says that %s must stay as it is',
    async (url) => {
      const described = await describePage(await openTab(url, 'Title'));
      expect(described).toMatchObject({ ok: true, network: 'linkedin', isQuiet: true, canCapture: true });
    },
  );

  it.each([
    ['https://vk.com/feed', 'vk', true],
    ['https://blog.example/a', null, true],
    ['chrome://settings/', null, false],
    [fakeBrowser.runtime.getURL('/practice.html'), 'practice', true],
    [fakeBrowser.runtime.getURL('/workspace.html'), null, false],
  ])('says of %s: network %s, can be captured %s', async (url, network, canCapture) => {
    const tabId = await openTab(url, 'Title');
    expect(await describePage(tabId)).toEqual({ ok: true, network, isQuiet: false, canCapture, title: 'Title', url });
  });
});
