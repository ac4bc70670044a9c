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
    parts.readerAnswers(buildPage());
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

  it('stores one page with two captures when it is captured twice', async () => {
    parts.readerAnswers(buildPage());
    const tabId = await openTab('https://forum.bakers.example/t/steam/12');
    await capture(tabId);
    expect(await capture(tabId)).toMatchObject({ ok: true, outcome: 'again' });
    expect(await db().posts.count()).toBe(1);
    expect(await db().captures.count()).toBe(2);
  });

  it('answers a repeated request of the popup with the first answer', async () => {
    parts.readerAnswers(buildPage());
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
    parts.readerAnswers(answer);
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
      parts.readerAnswers(new Error('Cannot access a chrome:// URL'));
      expect(await capture(await openTab(url))).toMatchObject({ ok: false, code: 'page-not-readable' });
      expect(await db().posts.count()).toBe(0);
    },
  );

  it('leaves a network’s page to its overlay', async () => {
    parts.overlayAnswers(overlayReply);
    const tabId = await openTab('https://x.com/mara_bakes/status/1');
    expect(await capture(tabId)).toMatchObject(overlayReply);
    expect(parts.toTabs).toEqual([{ jackdaw: 1, tabId, type: 'overlay:capture-page', payload: { method: 'popup' } }]);
    expect(parts.injected).toEqual([]);
  });

  it.each([
    ['has no overlay', null],
    ['shows no post', { ok: false, code: 'no-post-here' }],
  ])('reads a network’s page that %s as a page', async (_, answer) => {
    parts.overlayAnswers(answer);
    parts.readerAnswers(buildPage({ url: 'https://x.com/settings' }));
    expect(await capture(await openTab('https://x.com/settings'))).toMatchObject({ ok: true });
    expect(await db().posts.toArray()).toMatchObject([{ network: 'web', permalink: 'https://x.com/settings' }]);
  });

  it('passes on why an overlay could not capture', async () => {
    parts.overlayAnswers({ ok: false, code: 'storage-full' });
    expect(await capture(await openTab('https://x.com/home'))).toMatchObject({ ok: false, code: 'storage-full' });
    expect(parts.injected).toEqual([]);
  });

  it('answers "not-found" for a tab that was closed', async () => {
    expect(await capture(4711)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('page:describe', () => {
  it.each([
    ['https://vk.com/feed', 'vk', true],
    ['https://blog.example/a', null, true],
    ['chrome://settings/', null, false],
    [fakeBrowser.runtime.getURL('/practice.html'), 'practice', true],
    [fakeBrowser.runtime.getURL('/workspace.html'), null, false],
  ])('says of %s: network %s, can be captured %s', async (url, network, canCapture) => {
    const tabId = await openTab(url, 'Title');
    expect(await describePage(tabId)).toEqual({ ok: true, network, canCapture, title: 'Title', url });
  });
});
