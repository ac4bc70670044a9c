import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import { loadReports } from '@/lib/errors/report';
import { loadOverlaySettings, saveNetworkEnabled } from '@/lib/settings/overlay-settings';
import { loadAllowedSites, saveAllowedSite } from '@/lib/sites/allowed-sites';
import { saveAskedSite } from '@/lib/sites/asked-site';

import { deliver, overlayAt, pageAt } from '../messaging/deliver';
import { buildCapture, buildReading } from '../messaging/readings';
import { type BrowserParts, settle, startBackground } from './start-background';

const popup = pageAt('/popup.html');
const SERVER = 'https://social.example';
const BLOG = 'https://blog.example';
const onServer = (): ReturnType<typeof overlayAt> => overlayAt(`${SERVER}/home`);
const refused = { ok: false, code: 'sender-refused' };

let parts: BrowserParts;
beforeEach(async () => {
  parts = await startBackground();
});

const allow = (origin: string, kind: string): Promise<unknown> => deliver('sites:allow', { origin, kind }, popup);
const remove = (origin: string): Promise<unknown> => deliver('sites:remove', { origin }, popup);

/** As in the popup: what is asked is noted, the person says yes, the popup tells. */
async function allowGranted(origin: string, kind: 'mastodon' | 'site'): Promise<unknown> {
  await saveAskedSite({ origin, kind });
  await parts.grant(`${origin}/*`);
  return allow(origin, kind);
}

const listed = async (): Promise<unknown[]> => (await loadAllowedSites()).map(({ origin, kind }) => [origin, kind]);
const scripts = (): unknown[] => [...parts.registered.values()].map(({ id, matches, js }) => [id, matches, js]);
const ends = (): unknown[] => parts.toTabs.filter(({ type }) => type === 'site:end').map(({ payload }) => payload);

async function install(reason = 'update'): Promise<void> {
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
  await settle();
}

describe('allowing', () => {
  it('registers the overlay for one server, whole and alone', async () => {
    expect(await allowGranted(SERVER, 'mastodon')).toEqual({ ok: true });
    expect(scripts()).toEqual([
      ['site-social.example', ['https://social.example/*'], ['content-scripts/overlay-mastodon.js']],
    ]);
    expect(parts.registered.get('site-social.example')).toMatchObject({ persistAcrossSessions: true });
    expect(await listed()).toEqual([[SERVER, 'mastodon']]);
  });

  it('gives any other site the page button', async () => {
    await allowGranted(BLOG, 'site');
    expect(scripts()).toEqual([['site-blog.example', ['https://blog.example/*'], ['content-scripts/overlay-site.js']]]);
  });

  it('works when the popup closed over the browser’s question', async () => {
    await saveAskedSite({ origin: SERVER, kind: 'mastodon' });
    await parts.grant(`${SERVER}/*`);
    expect(await listed()).toEqual([[SERVER, 'mastodon']]);
  });

  it('does it once when both the browser and the popup tell', async () => {
    await fakeBrowser.tabs.create({ url: `${SERVER}/home` });
    await allowGranted(SERVER, 'mastodon');
    expect(parts.injected).toEqual(['/content-scripts/overlay-mastodon.js']);
    expect(await loadReports()).toEqual([]);
  });

  it('puts the script into pages that are open there, and no others', async () => {
    const { id } = await fakeBrowser.tabs.create({ url: `${SERVER}/home` });
    await fakeBrowser.tabs.create({ url: 'https://other.example/' });
    await allowGranted(SERVER, 'mastodon');
    // oxlint-disable-next-line typescript/unbound-method -- a spy is asked what it saw
    const { calls } = vi.mocked(fakeBrowser.scripting.executeScript).mock;
    expect(calls.map(([{ target }]) => target)).toEqual([{ tabId: id }]);
  });

  it('switches the network’s buttons on, where the person had them off', async () => {
    await saveNetworkEnabled('mastodon', false);
    await saveNetworkEnabled('x', false);
    await allowGranted(BLOG, 'site');
    expect((await loadOverlaySettings()).disabledNetworks).toEqual(['x', 'mastodon']);
    await allowGranted(SERVER, 'mastodon');
    expect((await loadOverlaySettings()).disabledNetworks).toEqual(['x']);
  });

  it('takes no permission for a wish: another grant allows nothing', async () => {
    await saveAskedSite({ origin: SERVER, kind: 'mastodon' });
    await parts.grant(`${BLOG}/*`);
    expect(await listed()).toEqual([]);
    expect(await allow(SERVER, 'mastodon')).toEqual({ ok: false, code: 'page-not-readable' });
    expect(scripts()).toEqual([]);
  });

  it.each([
    ['LinkedIn', 'https://www.linkedin.com'],
    ['a network that is always on', 'https://x.com'],
    ['a page for a site', `${SERVER}/home`],
    ['every site', 'https://*'],
    ['a site that is not encrypted', 'http://social.example'],
  ])('is refused for %s', async (_, origin) => {
    parts.granted.add(`${origin}/*`);
    expect(await allow(origin, 'site')).toEqual(refused);
    expect(await listed()).toEqual([]);
    expect(scripts()).toEqual([]);
  });

  it('changes a site into a server when its pages turn out to be Mastodon’s', async () => {
    await fakeBrowser.tabs.create({ url: `${SERVER}/about` });
    await allowGranted(SERVER, 'site');
    expect(await allow(SERVER, 'mastodon')).toEqual({ ok: true });
    expect(scripts()).toEqual([
      ['site-social.example', ['https://social.example/*'], ['content-scripts/overlay-mastodon.js']],
    ]);
    expect(await listed()).toEqual([[SERVER, 'mastodon']]);
    expect(ends()).toContainEqual({ origin: SERVER });
  });
});

const capture = (nativeId: string): unknown =>
  buildCapture({
    network: 'mastodon',
    reading: buildReading({ nativeId, permalink: `${SERVER}/@mara/1` }),
    page: { ...buildCapture().page, url: `${SERVER}/home` },
  });

describe('an allowed server', () => {
  it('stores posts of its own, and loses the right with the permission', async () => {
    expect(await deliver('posts:capture', capture('social.example/1'), onServer())).toEqual(refused);
    await allowGranted(SERVER, 'mastodon');
    expect(await deliver('posts:capture', capture('social.example/1'), onServer())).toMatchObject({
      ok: true,
      postId: 'mastodon:social.example/1',
    });
    expect(await deliver('posts:capture', capture('mastodon.social/1'), onServer())).toEqual(refused);
    await remove(SERVER);
    expect(await deliver('posts:capture', capture('social.example/1'), onServer())).toEqual(refused);
    expect(await db().posts.count()).toBe(1);
  });

  it('gets the readers of Mastodon', async () => {
    await allowGranted(SERVER, 'mastodon');
    expect(await deliver('overlay:load-kit', {}, onServer())).toEqual({ ok: true });
    expect(parts.injected.at(-1)).toBe('/capture-mastodon.js');
  });

  it('is described as Mastodon and captured by its overlay', async () => {
    await allowGranted(SERVER, 'mastodon');
    const { id: tabId } = await fakeBrowser.tabs.create({ url: `${SERVER}/@mara/1` });
    expect(await deliver('page:describe', { tabId }, popup)).toMatchObject({ network: 'mastodon', isQuiet: false });
    parts.answers.overlays.set(0, { ok: true, postId: 'mastodon:social.example/1' });
    expect(await deliver('page:capture', { tabId, method: 'popup' }, popup)).toMatchObject({ by: 'overlay' });
  });
});

describe('an allowed site', () => {
  const onBlog = (): ReturnType<typeof overlayAt> => overlayAt(`${BLOG}/a`, { tab: { id: tabId } as never });
  let tabId: number;
  beforeEach(async () => {
    await allowGranted(BLOG, 'site');
    tabId = (await fakeBrowser.tabs.create({ url: `${BLOG}/a` })).id!;
  });

  it('captures the page whose button was pressed, and knows it again', async () => {
    const status = { url: `${BLOG}/a`, canonicalUrl: null };
    expect(await deliver('site:status', status, onBlog())).toEqual({ ok: true, captured: null });
    const requestId = crypto.randomUUID();
    const reply = await deliver('site:capture', { requestId }, onBlog());
    expect(reply).toMatchObject({ ok: true, outcome: 'new' });
    expect(await deliver('site:capture', { requestId }, onBlog())).toMatchObject({ outcome: 'new' });
    expect(await db().posts.toArray()).toMatchObject([{ network: 'web', permalink: `${BLOG}/a` }]);
    expect(await db().captures.toArray()).toMatchObject([{ method: 'badge' }]);
    expect(await deliver('site:status', status, onBlog())).toMatchObject({
      captured: { postId: (reply as { postId: string }).postId },
    });
    // The same page by its canonical address.
    const copy = { url: `${BLOG}/a?from=mail`, canonicalUrl: `${BLOG}/a` };
    expect(await deliver('site:status', copy, onBlog())).toMatchObject({ captured: {} });
  });

  it('stays a page to the popup, not a network', async () => {
    expect(await deliver('page:describe', { tabId }, popup)).toMatchObject({ network: null, canCapture: true });
  });
});

describe('removing', () => {
  it('ends the scripts in open pages, the registration and the permission', async () => {
    await allowGranted(SERVER, 'mastodon');
    await allowGranted(BLOG, 'site');
    await fakeBrowser.tabs.create({ url: `${SERVER}/home` });
    expect(await remove(SERVER)).toEqual({ ok: true });
    expect(ends()).toContainEqual({ origin: SERVER });
    expect([...parts.registered.keys()]).toEqual(['site-blog.example']);
    expect([...parts.granted]).toEqual([`${BLOG}/*`]);
    expect(await listed()).toEqual([[BLOG, 'site']]);
    expect(await loadReports()).toEqual([]);
  });

  it('follows the browser’s own settings', async () => {
    await allowGranted(SERVER, 'mastodon');
    await fakeBrowser.tabs.create({ url: `${SERVER}/home` });
    await parts.revoke(`${SERVER}/*`);
    expect(ends()).toContainEqual({ origin: SERVER });
    expect(scripts()).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it('gives back nothing of the networks’ own hosts', async () => {
    parts.granted.add('https://x.com/*');
    expect(await remove('https://x.com')).toEqual({ ok: false, code: 'not-found' });
    expect([...parts.granted]).toEqual(['https://x.com/*']);
  });
});

describe('after an update of the extension and at a start of the browser', () => {
  it('scripts that Chrome dropped are registered again', async () => {
    await allowGranted(SERVER, 'mastodon');
    await allowGranted(BLOG, 'site');
    const before = scripts();
    parts.registered.clear();
    await install();
    expect(scripts()).toEqual(before);
  });

  it('what stands is left alone, what is stale goes, strangers stay', async () => {
    await allowGranted(SERVER, 'mastodon');
    await allowGranted(BLOG, 'site');
    const kept = parts.registered.get('site-social.example');
    parts.registered.set('site-gone.example', { id: 'site-gone.example', matches: ['https://gone.example/*'], js: [] });
    parts.registered.set('other', { id: 'other' });
    // An older version had another file.
    parts.registered.get('site-blog.example')!.js = ['content-scripts/old.js'];
    await install();
    expect(parts.registered.get('site-social.example')).toBe(kept);
    expect([...parts.registered.keys()].toSorted()).toEqual(['other', 'site-blog.example', 'site-social.example']);
    expect(parts.registered.get('site-blog.example')?.js).toEqual(['content-scripts/overlay-site.js']);
  });

  it('Firefox’s whole addresses of files are no change', async () => {
    await allowGranted(SERVER, 'mastodon');
    const script = parts.registered.get('site-social.example')!;
    script.js = ['moz-extension://0b1f/content-scripts/overlay-mastodon.js'];
    await install();
    expect(parts.registered.get('site-social.example')).toBe(script);
  });

  it('a site whose permission went meanwhile is forgotten', async () => {
    await saveAllowedSite({ origin: SERVER, kind: 'mastodon', allowedAt: '2026-03-01T10:00:00.000Z' });
    await fakeBrowser.runtime.onStartup.trigger();
    await settle();
    expect(await listed()).toEqual([]);
    expect(scripts()).toEqual([]);
  });
});

const describeTab = async (url: string): Promise<unknown> => {
  const { id } = await fakeBrowser.tabs.create({ url });
  return deliver('sites:describe', { tabId: id }, popup);
};

describe('sites:describe', () => {
  it.each([
    ['a Mastodon server', true, 'mastodon'],
    ['any other site', false, 'site'],
  ])('recognises %s by its page', async (_, recognised, kind) => {
    parts.answers.recogniser = recognised;
    expect(await describeTab(`${SERVER}/home`)).toEqual({ ok: true, origin: SERVER, kind, allowedAs: null });
  });

  it('says as what it is allowed', async () => {
    parts.answers.recogniser = false;
    await allowGranted(BLOG, 'site');
    expect(await describeTab(`${BLOG}/a`)).toEqual({ ok: true, origin: BLOG, kind: 'site', allowedAs: 'site' });
  });

  it.each([
    ['a network that is always on', 'https://x.com/home'],
    ['LinkedIn', 'https://www.linkedin.com/feed/'],
    ['a page without encryption', 'http://old.example/'],
    ['a page of the browser', 'chrome://settings/'],
  ])('offers nothing on %s, and does not look into it', async (_, url) => {
    parts.answers.recogniser = true;
    expect(await describeTab(url)).toMatchObject({ origin: null, allowedAs: null });
    expect(parts.injected).toEqual([]);
  });

  it('offers nothing where no script may enter', async () => {
    parts.answers.recogniser = undefined;
    expect(await describeTab('https://files.example/price-list.pdf')).toMatchObject({ origin: null });
  });
});
