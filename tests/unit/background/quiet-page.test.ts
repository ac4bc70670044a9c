import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import { emptyRawComment } from '@/lib/networks/shared/empty';
import type { QuietReading } from '@/lib/quiet-page/order';

import { deliver, overlayAt, pageAt } from '../messaging/deliver';
import { buildReading } from '../messaging/readings';
import { type BrowserParts, settle, startBackground } from './start-background';

const FEED = 'https://www.linkedin.com/feed/';
const popup = pageAt('/popup.html');
const pageInfo = { url: FEED, lang: 'en', kind: 'feed', timeZone: 'Europe/Chisinau' } as const;
const ID = '7434149372624900096';

let parts: BrowserParts;
let tab: { id: number; url: string };

function read(overrides: Partial<QuietReading> = {}): QuietReading {
  const reading = buildReading({
    nativeId: ID,
    permalink: `https://www.linkedin.com/feed/update/urn:li:activity:${ID}/`,
    author: { name: 'Mara Quill', handle: 'mara-quill-demo', url: null, avatarUrl: null },
  });
  return { ok: true, did: 'read', page: pageInfo, reading, account: null, ...overrides };
}

async function openTab(url: string): Promise<void> {
  const { id } = await fakeBrowser.tabs.create({ url });
  tab = { id: id!, url };
}

beforeEach(async () => {
  parts = await startBackground();
  parts.answers.quiet = read();
  await openTab(FEED);
});

describe('capture from a page of a quiet network', () => {
  it('stores the post under the pointer at the keyboard command, through the same service as any other', async () => {
    await parts.pressCommand('capture-post', tab);
    expect(await db().posts.toArray()).toMatchObject([
      { id: `linkedin:${ID}`, network: 'linkedin', author: { name: 'Mara Quill' }, metrics: { likes: 1153 } },
    ]);
    expect(await db().captures.toArray()).toMatchObject([{ method: 'keyboard', pageUrl: FEED }]);
    expect(parts.orders).toEqual([{ do: 'read-in-view' }]);
  });

  it('puts one script into the page and sends it no message', async () => {
    await parts.pressCommand('capture-post', tab);
    await parts.chooseMenu({ menuItemId: 'capture-page', pageUrl: FEED }, tab);
    expect(parts.injected).toEqual(['/capture-linkedin.js', '/capture-linkedin.js']);
    expect(parts.toTabs).toEqual([]);
  });

  it('says so by the mark and the title of the toolbar icon', async () => {
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    await parts.pressCommand('capture-post', tab);
    expect(await fakeBrowser.action.getBadgeText({ tabId: tab.id })).toBe('✓');
    expect(setTitle).toHaveBeenCalledWith({ tabId: tab.id, title: 'Jackdaw: Post captured' });
  });

  it('puts no notice into the page when it fails either', async () => {
    parts.answers.quiet = { ok: false, code: 'no-post-here' };
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    await parts.pressCommand('capture-post', tab);
    expect(await db().posts.count()).toBe(0);
    expect(parts.injected).toEqual(['/capture-linkedin.js']);
    expect(setTitle).toHaveBeenCalledWith({ tabId: tab.id, title: expect.stringMatching(/no post here/) as string });
  });

  it('takes the page itself where it shows no post, still without a notice', async () => {
    parts.answers.quiet = { ok: false, code: 'no-post-here' };
    await parts.chooseMenu({ menuItemId: 'capture-page', pageUrl: FEED }, tab);
    expect(await db().posts.toArray()).toMatchObject([{ network: 'web', permalink: FEED }]);
    expect(parts.injected).toEqual(['/capture-linkedin.js', '/page-reader.js']);
    expect(parts.toTabs).toEqual([]);
  });

  it('finds the post of a link from the menu', async () => {
    const linkUrl = 'https://www.linkedin.com/in/mara-quill-demo/';
    await parts.chooseMenu({ menuItemId: 'capture-link', linkUrl, pageUrl: FEED }, tab);
    expect(parts.orders).toEqual([{ do: 'read-link', url: linkUrl }]);
    expect(await db().captures.toArray()).toMatchObject([{ method: 'menu', postId: `linkedin:${ID}` }]);
  });

  it('refuses what another page answered', async () => {
    parts.answers.quiet = read({ page: { ...pageInfo, url: 'https://evil.example/feed/' } });
    await parts.pressCommand('capture-post', tab);
    expect(await db().posts.count()).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['nonsense', { ok: true, did: 'read', reading: { value: {} } }],
    ['a list where a post was asked for', { ok: true, did: 'list', page: pageInfo, posts: [], comments: [] }],
  ])('stores nothing when the page answers %s', async (_what, answer) => {
    parts.answers.quiet = answer;
    await parts.pressCommand('capture-post', tab);
    expect(await db().posts.count()).toBe(0);
    expect(await fakeBrowser.action.getBadgeText({ tabId: tab.id })).toBe('!');
  });
});

const list = (): Promise<unknown> => deliver('page:list-posts', { tabId: tab.id }, popup);

describe('the list of a quiet page', () => {
  const said = { key: '7434173094559744011', nativeId: '7434173094559744011', author: 'Otto Vane', start: 'True.' };
  const shown = { key: ID, nativeId: ID, author: 'Mara Quill', start: 'Morning', isSponsored: false };

  beforeEach(() => {
    parts.answers.quiet = {
      ok: true,
      did: 'list',
      page: pageInfo,
      posts: [shown, { ...shown, key: 'card', nativeId: null }],
      comments: [said],
    };
  });

  it('tells which posts are in the library', async () => {
    expect(await list()).toMatchObject({
      ok: true,
      posts: [{ isCaptured: false }, { key: 'card', isCaptured: false }],
    });
    parts.answers.quiet = read();
    await deliver('page:capture-post', { tabId: tab.id, key: ID, method: 'popup' }, popup);
    expect(parts.orders.at(-1)).toEqual({ do: 'read-listed', key: ID });
    parts.answers.quiet = { ok: true, did: 'list', page: pageInfo, posts: [shown], comments: [said] };
    expect(await list()).toMatchObject({ ok: true, posts: [{ key: ID, isCaptured: true }] });
  });

  it('is not read from other pages, nor for them', async () => {
    expect(await deliver('page:list-posts', { tabId: tab.id }, overlayAt(FEED))).toMatchObject({
      code: 'sender-refused',
    });
    await openTab('https://x.com/home');
    expect(await list()).toEqual({ ok: false, code: 'page-not-readable' });
    expect(parts.injected).toEqual([]);
  });

  it('says that the page is closed where no script may enter', async () => {
    parts.answers.reader = new Error('Cannot access contents of the page.');
    expect(await list()).toEqual({ ok: false, code: 'page-not-readable' });
  });

  it('leaves orders one after the other', async () => {
    await Promise.all([list(), list()]);
    await settle();
    expect(parts.orders).toEqual([{ do: 'list' }, { do: 'list' }]);
  });

  it('captures none that the page shows no more', async () => {
    parts.answers.quiet = { ok: false, code: 'no-post-here' };
    const reply = await deliver('page:capture-post', { tabId: tab.id, key: 'gone', method: 'popup' }, popup);
    expect(reply).toEqual({ ok: false, code: 'no-post-here' });
    expect(await deliver('page:capture-post', { tabId: 4711, key: 'x', method: 'popup' }, popup)).toMatchObject({
      code: 'not-found',
    });
  });

  it('queues a comment of it, and says that it waits', async () => {
    const comment = {
      ...emptyRawComment(),
      nativeId: said.nativeId,
      permalink: `https://www.linkedin.com/feed/update/urn:li:activity:${ID}/?commentUrn=x`,
      author: { name: 'Otto Vane', handle: 'otto-vane-demo', url: null, avatarUrl: null },
      text: 'True.',
    };
    parts.answers.quiet = {
      ok: true,
      did: 'read-comment',
      page: pageInfo,
      reading: { value: comment, missing: [], rules: {} },
      post: { nativeId: ID, permalink: null, authorName: 'Mara Quill' },
    };
    const order = { tabId: tab.id, key: said.key };
    expect(await deliver('page:queue-comment', order, popup)).toMatchObject({ ok: true });
    expect(parts.orders.at(-1)).toEqual({ do: 'read-comment', key: said.key });
    expect(await db().replies.toArray()).toMatchObject([{ network: 'linkedin', post: { id: `linkedin:${ID}` } }]);
    parts.answers.quiet = { ok: true, did: 'list', page: pageInfo, posts: [], comments: [said] };
    expect(await list()).toMatchObject({ comments: [{ key: said.key, isWaiting: true }] });
    expect(await deliver('page:queue-comment', order, overlayAt(FEED))).toMatchObject({ code: 'sender-refused' });
  });

  it('reads a comment of it to be answered, and stores nothing', async () => {
    const { nativeId, permalink, author, text } = {
      ...emptyRawComment(),
      nativeId: said.nativeId,
      author: { name: 'Otto Vane', handle: 'otto-vane-demo', url: null, avatarUrl: null },
      text: 'True.\nAnd more.',
    };
    const post = { nativeId: ID, permalink: null, authorName: 'Mara Quill' };
    const value = { ...emptyRawComment(), nativeId, permalink, author, text };
    parts.answers.quiet = {
      ok: true,
      did: 'read-comment',
      page: pageInfo,
      reading: { value, missing: [], rules: {} },
      post,
    };
    const order = { tabId: tab.id, key: said.key };
    expect(await deliver('page:read-comment', order, popup)).toEqual({
      ok: true,
      comment: { nativeId, permalink, author, text },
      post,
    });
    expect(await db().replies.count()).toBe(0);
    expect(await deliver('page:read-comment', order, overlayAt(FEED))).toMatchObject({ code: 'sender-refused' });
    parts.answers.quiet = { ok: false, code: 'not-found' };
    expect(await deliver('page:read-comment', order, popup)).toEqual({ ok: false, code: 'not-found' });
  });
});
