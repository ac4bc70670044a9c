import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fakeBrowser } from 'wxt/testing/fake-browser';

import { rememberSites } from '@/entrypoints/background/services/known-sites';
import { openPaletteFromKeyboard } from '@/entrypoints/background/services/open-palette';
import { browser } from '@/lib/browser';
import { loadReports } from '@/lib/errors/report';
import { forgetAllowedSite, saveAllowedSite } from '@/lib/sites/allowed-sites';

import { type BrowserParts, settle, startBackground } from './start-background';

const SERVER = 'https://social.example';
const server = { origin: SERVER, kind: 'mastodon', allowedAt: '2026-01-01T00:00:00.000Z' } as const;
const onServer = { id: 5, url: `${SERVER}/home` };
const onLinkedIn = { id: 5, url: 'https://www.linkedin.com/feed/' };

let parts: BrowserParts;
let openPanel: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  parts = await startBackground();
  await settle();
  openPanel = vi.fn(async () => undefined);
  Reflect.set(browser, 'sidePanel', { open: openPanel });
});

afterEach(() => {
  Reflect.deleteProperty(browser, 'sidePanel');
  Reflect.deleteProperty(browser, 'sidebarAction');
});

const asked = (): unknown[] => parts.toTabs.map(({ tabId, type }) => [tabId, type]);
const atTheBox = [[5, 'overlay:insert-reply']];

describe.each([
  ['the key', (tab: object) => parts.pressCommand('insert-reply', tab)],
  ['the menu', (tab: object) => parts.chooseMenu({ menuItemId: 'insert-reply' }, tab)],
])('%s', (_name, act) => {
  it.each(['https://x.com/home', 'https://mastodon.social/home'])('opens the palette at the box on %s', async (url) => {
    parts.answers.overlays.set(0, { ok: true, isOpen: true });
    await act({ id: 5, url });
    expect(asked()).toEqual(atTheBox);
    expect(openPanel).not.toHaveBeenCalled();
  });

  it('opens it at the box of an allowed Mastodon server, and no more once it is removed', async () => {
    parts.answers.overlays.set(0, { ok: true, isOpen: true });
    await saveAllowedSite(server);
    await settle();
    await act(onServer);
    expect(asked()).toEqual(atTheBox);
    expect(openPanel).not.toHaveBeenCalled();
    await forgetAllowedSite(SERVER);
    await settle();
    await act(onServer);
    expect(openPanel).toHaveBeenCalledWith({ tabId: 5 });
    expect(asked()).toEqual(atTheBox);
  });

  it('opens the panel on LinkedIn and asks nothing of the page', async () => {
    await act(onLinkedIn);
    expect(openPanel).toHaveBeenCalledWith({ tabId: 5 });
    expect(parts.toTabs).toEqual([]);
    expect(parts.injected).toEqual([]);
    expect(await fakeBrowser.storage.session.get('sidepanel.called')).toEqual({
      'sidepanel.called': expect.any(Number),
    });
  });

  it('opens the panel on a site that was allowed for its page button only', async () => {
    await saveAllowedSite({ ...server, kind: 'site' });
    await settle();
    await act(onServer);
    expect(openPanel).toHaveBeenCalledWith({ tabId: 5 });
    expect(parts.toTabs).toEqual([]);
  });
});

describe('opening', () => {
  it('asks for the panel before anything is waited for: after that the browser refuses', () => {
    void openPaletteFromKeyboard('insert-reply', onLinkedIn as never);
    expect(openPanel).toHaveBeenCalledTimes(1);
  });

  it('takes Firefox’s sidebar where that is the panel', () => {
    const openSidebar = vi.fn(async () => undefined);
    Reflect.set(browser, 'sidebarAction', { open: openSidebar });
    void openPaletteFromKeyboard('insert-reply', onLinkedIn as never);
    expect(openSidebar).toHaveBeenCalledTimes(1);
    expect(openPanel).not.toHaveBeenCalled();
  });

  it('opens panel and palette on an allowed server when the key itself started the background', async () => {
    parts.answers.overlays.set(0, { ok: true, isOpen: true });
    await saveAllowedSite(server);
    // The list is forgotten as with a killed worker, and storage has not answered yet.
    void rememberSites();
    await openPaletteFromKeyboard('insert-reply', onServer as never);
    expect(openPanel).toHaveBeenCalledTimes(1);
    expect(asked()).toEqual(atTheBox);
  });

  it('does nothing for other commands', async () => {
    await openPaletteFromKeyboard('capture-post', onLinkedIn as never);
    expect(openPanel).not.toHaveBeenCalled();
  });

  it('tells the person where the page has no overlay yet', async () => {
    await parts.pressCommand('insert-reply', { id: 5, url: 'https://x.com/home' });
    const notice = parts.toTabs.find(({ type }) => type === 'notice:show')?.payload;
    expect(notice).toMatchObject({ tone: 'failed', text: expect.stringMatching(/^Jackdaw is not on this page\./) });
    expect(await loadReports()).toEqual([]);
  });

  it('reports what the overlay could not answer', async () => {
    parts.answers.overlays.set(0, { ok: false, code: 'unexpected' });
    await parts.pressCommand('insert-reply', { id: 5, url: 'https://x.com/home' });
    expect(await loadReports()).toMatchObject([{ where: 'insert-reply' }]);
  });
});
