import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after } from 'node:test';

import type { Page } from 'puppeteer-core';

import type { browser } from '@/lib/browser';

import { buildDirOf } from '../../tools/setup/project.mjs';
import { contextOf, sendBidi } from '../harness/bidi.ts';
import { capturePost, countBadges, expectBadges } from '../harness/capture-posts.ts';
import { type GrantedHost, grantHost } from '../harness/granted-host.ts';
import { openPage } from '../harness/open-page.ts';
import { expectClosed, expectPalette, openPalette } from '../harness/palette.ts';
import { boxText, TEMPLATES } from '../harness/palette-scene.ts';
import { openPopup } from '../harness/open-popup.ts';
import { readTable } from '../harness/read-tables.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { chooseMenu, pressCommand } from '../harness/worker-events.ts';
import { writeTemplates } from '../harness/write-templates.ts';
import { mastodonPage } from '../pages/mastodon-page.ts';

/**
 * Servers and sites by choice. The browser's own question is the one thing left out: in Chromium as `granted-host.ts` says, in
 * Firefox by a preference. In Firefox nothing can press the toolbar button for a test, so the popup's request is made from a
 * page of the extension, and what follows is what happens when the question closed the popup.
 */
const SERVER = 'https://social.example/home';
const BLOG = 'https://blog.example/steam';
const blogPage = `<!doctype html><html lang="en"><head><title>Steam</title></head><body><main><h1>Steam without a steam oven</h1>
  <p>Put a tray of stones under the bread and pour a cup of water over them when the oven is hot.</p></main></body></html>`;

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

/** A press with the mouse, as the browser demands for a request of a permission. */
async function press(page: Page, name: string): Promise<void> {
  const button = await until(`a button "${name}"`, () => page.$(`aria/${name}[role="button"]`));
  await button.click();
}

async function pressInPopup(session: Session, page: Page, name: string, said: string): Promise<void> {
  const popup = await openPopup(session, page);
  await press(popup, name);
  await until(`the popup to say "${said}"`, () => hasText(popup, said));
  await popup.close();
}

/** In a page of the extension, where the functions below run. */
declare const chrome: typeof browser;

async function askBrowser<T>(session: Session, ask: (pattern: string) => Promise<T>, pattern = ''): Promise<T> {
  const page = await session.openExtensionPage('icon/16.png');
  try {
    return await page.evaluate(ask, pattern);
  } finally {
    await page.close();
  }
}

const holdsPermission = (session: Session, pattern: string): Promise<boolean> =>
  askBrowser(session, (origin) => chrome.permissions.contains({ origins: [origin] }), pattern);

const takePermission = (session: Session, pattern: string): Promise<boolean> =>
  askBrowser(session, (origin) => chrome.permissions.remove({ origins: [origin] }), pattern);

const listScripts = (session: Session): Promise<string[]> =>
  askBrowser(session, async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));

/** A story in which the extension may be allowed on one host, in a browser of its own. */
function story(title: string, pattern: string, tell: (session: Session, host: GrantedHost) => Promise<void>): void {
  if (browserOfRun() !== 'chromium' || !existsSync(buildDirOf('chromium'))) return;
  const host = grantHost(pattern);
  after(() => host.remove());
  scenario(title, { browsers: ['chromium'], extensionDir: host.extensionDir }, async (session) => {
    await host.settle(session);
    await tell(session, host);
  });
}

story(
  'a Mastodon server, allowed in the popup and removed in Settings',
  'https://social.example/*',
  async (session, host) => {
    const page = await openPage(session, SERVER, mastodonPage('social.example'));
    assert.equal(await countBadges(session, page), 0, 'nothing before it is allowed');
    await pressInPopup(
      session,
      page,
      'Always show Jackdaw’s buttons on social.example',
      'Jackdaw is allowed on social.example, a Mastodon server.',
    );
    // Without loading the page anew.
    await expectBadges(session, page, 2);
    await capturePost(session, page, 0);
    const [row, ...more] = await readTable(session, 'posts');
    assert.deepEqual(more, []);
    assert.equal(row?.id, 'mastodon:social.example/114000000000000001');
    assert.equal(row.permalink, 'https://social.example/@mara/114000000000000001');
    assert.equal(row.author.handle, 'mara@social.example');
    assert.equal(row.text, 'Sourdough day. Doors open at nine.');

    await page.reload();
    await expectBadges(session, page, 1, 'Captured');
    await expectBadges(session, page, 1);

    await host.update(session);
    await until('the script registered again', async () => (await listScripts(session)).length === 1);
    await page.reload();
    await expectBadges(session, page, 1);

    const other = await openPage(session, 'https://other.example/home', mastodonPage('other.example'));
    assert.equal(await countBadges(session, other), 0, 'nothing on a server that was not allowed');
    await other.close();

    const settings = await session.openExtensionPage('workspace.html#/settings');
    await press(settings, 'Remove social.example');
    await until('the way back', () => hasText(settings, 'Jackdaw no longer has access to social.example'));
    await expectBadges(session, page, 0);
    await expectBadges(session, page, 0, 'Captured');
    assert.equal(await holdsPermission(session, 'https://social.example/*'), false);
    await page.reload();
    assert.equal(await countBadges(session, page), 0, 'nothing after it was removed');
    assert.equal((await readTable(session, 'posts')).length, 1, 'what was captured stays');
  },
);

story(
  'a Mastodon server, allowed: button, menu and key open the palette at its box',
  'https://social.example/*',
  async (session) => {
    await writeTemplates(session, TEMPLATES);
    const page = await openPage(session, SERVER, mastodonPage('social.example'));
    await pressInPopup(
      session,
      page,
      'Always show Jackdaw’s buttons on social.example',
      'Jackdaw is allowed on social.example, a Mastodon server.',
    );
    await expectBadges(session, page, 2);
    await page.bringToFront();
    const box = '.autosuggest-textarea__textarea';
    await page.focus(box);
    const shown = await openPalette(session, page);
    assert.match(shown.who, /Mara Bakes/);
    await page.keyboard.press('Escape');
    await expectClosed(session, page);
    for (const act of [
      () => pressCommand(session, 'insert-reply'),
      () => chooseMenu(session, { menuItemId: 'insert-reply', pageUrl: SERVER, editable: true }),
    ]) {
      await act();
      await expectPalette(session, page, ({ options }) => options.length > 0);
      await page.keyboard.press('Escape');
      await expectClosed(session, page);
    }
    await pressCommand(session, 'insert-reply');
    await expectPalette(session, page, ({ options }) => options.length > 0);
    await page.keyboard.type('ship');
    await expectPalette(session, page, ({ options }) => options.length === 1);
    await page.keyboard.press('Enter');
    await until('the text in the box', async () => (await boxText(page, box)).startsWith('Hello, Mara!'));
  },
);

story('any other site gets one button per page, and loses it', 'https://blog.example/*', async (session) => {
  const page = await openPage(session, BLOG, blogPage);
  await pressInPopup(
    session,
    page,
    'Allow Jackdaw on blog.example',
    'The “Capture page” button always stands on blog.example.',
  );
  const pressButton = async (name: string): Promise<void> => {
    const button = await until(`a button "${name}"`, async () => (await session.findButtons(page, name))[0]);
    await button.press();
  };
  await pressButton('Capture page');
  await expectBadges(session, page, 1, 'Captured');
  const [row] = await readTable(session, 'posts');
  assert.deepEqual([row?.network, row?.kind, row?.permalink], ['web', 'page', BLOG]);
  assert.equal(row?.title, 'Steam without a steam oven');
  await pressButton('Undo');
  await expectBadges(session, page, 1, 'Capture page');
  assert.deepEqual(await readTable(session, 'posts'), []);
  await pressButton('Capture page');
  await expectBadges(session, page, 1, 'Captured');
  await page.reload();
  await expectBadges(session, page, 1, 'Captured');
  await pressInPopup(session, page, 'Remove blog.example', 'Jackdaw no longer has access to blog.example');
  await expectBadges(session, page, 0, 'Captured');
  await page.reload();
  await expectBadges(session, page, 0, 'Captured');
  assert.equal(await holdsPermission(session, 'https://blog.example/*'), false);
});

story('permission taken back in the browser’s own settings', 'https://social.example/*', async (session) => {
  const page = await openPage(session, SERVER, mastodonPage('social.example'));
  await pressInPopup(
    session,
    page,
    'Always show Jackdaw’s buttons on social.example',
    'Jackdaw is allowed on social.example, a Mastodon server.',
  );
  await expectBadges(session, page, 2);
  const own = await session.openExtensionPage('workspace.html#/settings');
  await until('the list', () => hasText(own, 'social.example'));
  assert.ok(await takePermission(session, 'https://social.example/*'));
  await until('the list without it', () => hasText(own, 'None yet. Open a Mastodon server'));
  assert.deepEqual(await listScripts(session), []);
  await expectBadges(session, page, 0);
});

scenario(
  'nothing is offered on LinkedIn and on networks that are always on',
  { browsers: ['chromium'] },
  async (session) => {
    const linkedin = await openPage(session, 'https://www.linkedin.com/feed/', blogPage);
    const popup = await openPopup(session, linkedin);
    await until('the reason', () => hasText(popup, 'LinkedIn’s rules forbid adding anything to its pages'));
    assert.equal(await hasText(popup, 'Allow Jackdaw on'), false);
    await popup.close();
    const network = await openPage(session, 'https://bsky.app/', blogPage);
    const other = await openPopup(session, network);
    await until('the switch', () => hasText(other, 'Buttons on Bluesky'));
    assert.equal(await hasText(other, 'Allow Jackdaw on'), false);
  },
);

/** A real click into a page of the extension, whose listener asks as the popup does. */
async function requestInFirefox(session: Session, own: Page): Promise<void> {
  await own.evaluate(() => {
    const { browser: api } = globalThis as unknown as { browser: typeof chrome };
    const site = { origin: 'https://social.example', kind: 'mastodon' };
    const onClick = (): void => {
      void api.storage.session.set({ 'sites.asked': site });
      void api.permissions.request({ origins: [`${site.origin}/*`] });
    };
    document.addEventListener('click', onClick, { once: true });
  });
  const actions = [
    { type: 'pointerMove', x: 5, y: 5 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const pointer = { type: 'pointer', id: 'mouse', actions };
  await sendBidi(session.browser, 'input.performActions', { context: contextOf(own), actions: [pointer] });
}

scenario(
  'a Mastodon server in Firefox: allowed while the popup is gone, and taken back',
  { browsers: ['firefox'] },
  async (session) => {
    const page = await openPage(session, SERVER, mastodonPage('social.example'));
    assert.equal(await countBadges(session, page), 0, 'nothing before it is allowed');
    const own = await session.openExtensionPage('popup.html');
    await requestInFirefox(session, own);
    await expectBadges(session, page, 2);
    await capturePost(session, page, 0);
    const [row] = await readTable(session, 'posts');
    assert.equal(row?.id, 'mastodon:social.example/114000000000000001');
    await page.reload();
    await expectBadges(session, page, 1, 'Captured');
    await expectBadges(session, page, 1);
    const isRemoved = await own.evaluate(() => {
      const { browser: api } = globalThis as unknown as { browser: typeof chrome };
      return api.permissions.remove({ origins: ['https://social.example/*'] });
    });
    assert.ok(isRemoved);
    await expectBadges(session, page, 0);
    await expectBadges(session, page, 0, 'Captured');
  },
);
