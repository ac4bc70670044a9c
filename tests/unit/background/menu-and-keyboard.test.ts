import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import type { RawWebPage } from '@/lib/domain/reading';
import { loadReports } from '@/lib/errors/report';
import { saveUiSettings } from '@/lib/settings/ui-settings';

import { type BrowserParts, settle, startBackground } from './start-background';

const page: RawWebPage = {
  url: 'https://blog.example/hooks',
  canonicalUrl: null,
  title: 'Five hooks',
  siteName: null,
  author: null,
  publishedIso: null,
  selection: 'the second hook',
  text: null,
  imageUrl: null,
  lang: 'en',
};
const overlayReply = { ok: true, postId: 'x:1', undoId: 'u1', outcome: 'new', quality: 'full' };

let parts: BrowserParts;
let tab: { id: number; url: string };

async function openTab(url: string): Promise<void> {
  const { id } = await fakeBrowser.tabs.create({ url });
  tab = { id: id!, url };
}

function notices(): unknown[] {
  return parts.toTabs.filter(({ type }) => type === 'notice:show').map(({ payload }) => payload);
}

async function install(): Promise<void> {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
  await settle();
}

async function openAddresses(): Promise<(string | undefined)[]> {
  return (await fakeBrowser.tabs.query({})).map(({ url }) => url);
}

beforeEach(async () => {
  parts = await startBackground();
  parts.answers.reader = page;
  await openTab('https://blog.example/hooks');
});

describe('context menu', () => {
  it('is written after installing, once, in the interface language', async () => {
    await install();
    await install();
    expect(parts.menus.map(({ id, title, contexts }) => [id, title, contexts])).toEqual([
      ['capture-page', 'Capture this page', ['page', 'frame', 'image', 'video']],
      ['capture-selection', 'Capture the selection', ['selection']],
      ['capture-link', 'Capture the linked post', ['link']],
      ['save-page-to-read', 'Save page to read', ['page', 'frame', 'image', 'video']],
      ['save-link-to-read', 'Save link to read', ['link']],
      ['insert-reply', 'Insert reply', ['editable']],
    ]);
  });

  it('is written anew when the person chooses another language', async () => {
    await install();
    await saveUiSettings({ theme: 'auto', language: 'ru' });
    await settle();
    expect(parts.menus.map(({ title }) => title)).toEqual([
      'Сохранить эту страницу',
      'Сохранить выделенное',
      'Сохранить пост по ссылке',
      'Сохранить страницу, чтобы прочитать',
      'Сохранить ссылку, чтобы прочитать',
      'Вставить ответ',
    ]);
  });

  it('captures the page with the selection, and says so with the way back', async () => {
    await parts.chooseMenu({ menuItemId: 'capture-selection', pageUrl: tab.url }, tab);
    const [post] = await db().posts.toArray();
    expect(post).toMatchObject({ text: 'the second hook', permalink: 'https://blog.example/hooks' });
    const [capture] = await db().captures.toArray();
    expect(capture).toMatchObject({ method: 'menu', pageUrl: 'https://blog.example/hooks' });
    expect(notices()).toMatchObject([{ tone: 'done', undo: { undoId: capture?.id, label: 'Undo' } }]);
    expect(await fakeBrowser.action.getBadgeText({ tabId: tab.id })).toBe('✓');
  });

  it('takes the post under the pointer for a selection on a network', async () => {
    await openTab('https://x.com/home');
    parts.answers.overlays.set(0, overlayReply);
    await parts.chooseMenu({ menuItemId: 'capture-selection', pageUrl: tab.url }, tab);
    await parts.chooseMenu({ menuItemId: 'capture-page', pageUrl: tab.url }, tab);
    expect(parts.toTabs.map(({ type }) => type)).toEqual(['overlay:capture-in-view', 'overlay:capture-page']);
  });

  it('asks the overlay for the post that holds a link', async () => {
    await openTab('https://x.com/home');
    parts.answers.overlays.set(0, overlayReply);
    const linkUrl = 'https://x.com/mara_bakes/status/1';
    await parts.chooseMenu({ menuItemId: 'capture-link', linkUrl, pageUrl: tab.url }, tab);
    expect(parts.toTabs).toMatchObject([{ tabId: tab.id, type: 'overlay:capture-link', payload: { url: linkUrl } }]);
    expect(await db().posts.count()).toBe(0);
    expect(await fakeBrowser.action.getBadgeText({ tabId: tab.id })).toBe('');
  });

  it('stores a link on any other page as a link, without opening it', async () => {
    const info = {
      menuItemId: 'capture-link',
      linkUrl: 'https://vk.com/away.php?to=https%3A%2F%2Frival.example%2Foffer%3Futm_source%3Dvk',
      linkText: 'Rival’s offer',
      pageUrl: tab.url,
    };
    await parts.chooseMenu(info, tab);
    expect(await db().posts.toArray()).toMatchObject([
      { permalink: 'https://rival.example/offer', title: 'Rival’s offer', quality: 'link', text: '' },
    ]);
    expect(await db().captures.toArray()).toMatchObject([{ pageUrl: 'https://blog.example/hooks' }]);
    expect(parts.injected).not.toContain('/page-reader.js');
  });

  it('finds the words of a link where the browser does not tell them', async () => {
    parts.answers.functions = [{ frameId: 0, result: 'Rival’s offer' }];
    const linkUrl = 'https://rival.example/offer';
    await parts.chooseMenu({ menuItemId: 'capture-link', linkUrl, pageUrl: tab.url, frameId: 0 }, tab);
    expect(await db().posts.toArray()).toMatchObject([{ permalink: linkUrl, title: 'Rival’s offer' }]);
  });

  it('stores nothing of a link that leads to no page', async () => {
    await parts.chooseMenu({ menuItemId: 'capture-link', linkUrl: 'mailto:a@b.example', pageUrl: tab.url }, tab);
    expect(await db().posts.count()).toBe(0);
    expect(notices()).toMatchObject([{ tone: 'failed', undo: null }]);
  });
});

describe('keyboard', () => {
  it('leaves "capture post" to the overlay', async () => {
    await openTab('https://x.com/home');
    parts.answers.overlays.set(0, overlayReply);
    await parts.pressCommand('capture-post', tab);
    expect(parts.toTabs).toMatchObject([{ type: 'overlay:capture-in-view', payload: { method: 'keyboard' } }]);
    expect(notices()).toEqual([]);
  });

  it('does not tell twice what the overlay already told', async () => {
    await openTab('https://x.com/home');
    parts.answers.overlays.set(0, { ok: false, code: 'storage-full' });
    await parts.pressCommand('capture-post', tab);
    expect(await db().posts.count()).toBe(0);
    expect(parts.injected).toEqual([]);
  });

  it('captures no feed in place of a post that is not there, and says so', async () => {
    await openTab('https://x.com/home');
    parts.answers.overlays.set(0, { ok: false, code: 'no-post-here' });
    await parts.pressCommand('capture-post', tab);
    expect(await db().posts.count()).toBe(0);
    expect(notices()).toMatchObject([{ tone: 'failed', text: 'There is no post here to capture.' }]);
  });

  it.each(['capture-post', 'capture-page'])('"%s" captures the page where there is no overlay', async (command) => {
    await parts.pressCommand(command, tab);
    expect(await db().captures.toArray()).toMatchObject([{ method: 'keyboard' }]);
  });

  it('finds the tab itself where the browser does not hand it over', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockReturnValue(Promise.resolve([tab]) as never);
    await parts.pressCommand('capture-page');
    expect(await db().captures.count()).toBe(1);
  });
});

describe('start', () => {
  it('shows the welcome page after installing, not after an update', async () => {
    const welcome = fakeBrowser.runtime.getURL('/welcome.html');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await settle();
    expect(await openAddresses()).not.toContain(welcome);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await settle();
    expect(await openAddresses()).toContain(welcome);
    expect(await loadReports()).toEqual([]);
  });

  it('clears a mark a killed worker left, and keeps one daily alarm', async () => {
    await fakeBrowser.action.setBadgeText({ text: '✓' });
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.runtime.onStartup.trigger();
    await settle();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    const alarms = (await fakeBrowser.alarms.getAll()).filter(({ name }) => name === 'purge-undo-log');
    expect(alarms).toMatchObject([{ periodInMinutes: 1440 }]);
  });

  it('forgets ways back older than promised when the alarm rings, and no others', async () => {
    await parts.chooseMenu({ menuItemId: 'capture-page', pageUrl: tab.url }, tab);
    const [entry] = await db().undoLog.toArray();
    await db().undoLog.add({ ...entry!, seq: 0, id: 'old', at: '2020-01-01T00:00:00.000Z' });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'purge-undo-log', scheduledTime: 0 });
    await settle();
    expect((await db().undoLog.toArray()).map(({ id }) => id)).toEqual([entry?.id]);
  });
});
