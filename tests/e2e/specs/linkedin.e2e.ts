import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { openPopup } from '../harness/open-popup.ts';
import { pressButton } from '../harness/press-button.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { expectUntouched, openWatched } from '../harness/untouched-page.ts';
import { until } from '../harness/until.ts';
import { chooseMenu, pressCommand, readIcon } from '../harness/worker-events.ts';
import { readSight } from '../pages/watched-page.ts';

/**
 * LinkedIn is account-safe: captured, and none the wiser. `activeTab` is granted by a real press of the toolbar button
 * (`triggerExtensionAction`); key presses and menu choices, which no test can send to the browser, are handed to the
 * background's listeners instead. Chromium only: in Firefox nothing can press the toolbar button for a test
 * (linkedin-firefox.e2e.ts holds the host instead).
 */
const CHROMIUM = { browsers: ['chromium'] } as const;
const FEED = 'https://www.linkedin.com/feed/';
const FIXTURES = path.join(PROJECT_DIR, 'tests/networks/linkedin/fixtures');
const ember = readFileSync(path.join(FIXTURES, 'ember-feed-en.html'), 'utf8');
const sdui = readFileSync(path.join(FIXTURES, 'sdui-feed-ru.html'), 'utf8');

const hasButton = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(`button[aria-label="${CSS.escape(wanted)}"]`) !== null, name);

/** The button of a post and the promise kept: "Undo" stands there only after the post was stored. */
async function captureListed(page: Page, author: string): Promise<void> {
  await pressButton(page, `Capture post by ${author}`);
  await until(`the post by ${author} stored`, () => hasButton(page, `Undo: post by ${author}`));
}

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

async function grantAndClose(session: Session, page: Page): Promise<void> {
  const popup = await openPopup(session, page);
  await popup.close();
  await page.bringToFront();
}

scenario(
  'LinkedIn from the popup: chosen, stored, taken back, and the page none the wiser',
  CHROMIUM,
  async (session) => {
    const { page, before } = await openWatched(session, ember, FEED);
    const popup = await openPopup(session, page);
    await captureListed(popup, 'Mara Quill');
    await captureListed(popup, 'Liv Sand');
    await pressButton(popup, 'Undo: post by Liv Sand');
    await until('the post taken back', () => hasButton(popup, 'Capture post by Liv Sand'));
    assert.ok(await hasText(popup, 'LinkedIn’s rules forbid'));
    // From here on the popup is gone: reading tables opens a page in front of it.
    const [row, ...more] = await readTable(session, 'posts');
    assert.ok(row);
    assert.deepEqual(more, []);
    assert.equal(row.id, 'linkedin:7434149372624900096');
    assert.equal(row.permalink, 'https://www.linkedin.com/feed/update/urn:li:activity:7434149372624900096/');
    assert.equal(row.author.handle, 'mara-quill-demo');
    assert.match(row.text, /^Morning loaves are out\.[\s\S]*#Bread #SlowFood$/);
    assert.equal(row.publishedAt, '2026-03-02T08:15:30.250Z');
    assert.deepEqual([row.metrics.likes, row.metrics.comments, row.metrics.shares], [1107, 29, 112]);
    assert.deepEqual([row.metrics.views, row.metrics.saves], [null, null]);
    assert.equal(row.media.length, 2);
    await expectUntouched(page, before);
  },
);

scenario(
  'LinkedIn from the keyboard and the menu: the post under the pointer, told by the icon only',
  CHROMIUM,
  async (session) => {
    const { page, before } = await openWatched(session, sdui, FEED);
    await grantAndClose(session, page);
    const text = await page.evaluateHandle(() =>
      [...document.querySelectorAll('[data-testid="expandable-text-box"]')].find((box) =>
        box.textContent?.includes('Стоит прочитать'),
      ),
    );
    await (text.asElement() as Awaited<ReturnType<Page['$']>>)?.hover();
    const pointed = await readSight(page);
    await pressCommand(session, 'capture-post');
    const row = await until('the post stored', async () => (await readTable(session, 'posts'))[0]);
    assert.equal(row.kind, 'quote');
    assert.equal(row.author.name, 'Отто Вейн');
    assert.equal(row.text, 'Стоит прочитать дважды.');
    assert.equal(row.quoted?.text, 'Чему меня научили восемь зим у печи.');
    const icon = await until('the mark on the icon', async () => {
      const shown = await readIcon(session);
      return shown.badge === '' ? null : shown;
    });
    assert.deepEqual(icon, { badge: '✓', title: 'Jackdaw: Post captured' });
    await chooseMenu(session, { menuItemId: 'capture-page', pageUrl: FEED });
    await until('one more snapshot', async () => (await readTable(session, 'postSnapshots')).length === 2);
    await chooseMenu(session, {
      menuItemId: 'capture-link',
      pageUrl: FEED,
      linkUrl: 'https://www.linkedin.com/safety/go/?url=https%3A%2F%2Floaf.example%2Fr&urlhash=x',
    });
    await until('the post of the link', async () => (await readTable(session, 'posts')).length === 2);
    const captures = await readTable(session, 'captures');
    assert.deepEqual(captures.map(({ method }) => method).toSorted(), ['keyboard', 'menu', 'menu']);
    await expectUntouched(page, { ...before, scrolled: pointed.scrolled });
  },
);

scenario('LinkedIn is closed to Jackdaw until the person asks', CHROMIUM, async (session) => {
  const { page, before } = await openWatched(session, ember, FEED);
  await pressCommand(session, 'capture-post');
  await until('the failure on the icon', async () => (await readIcon(session)).badge === '!');
  assert.deepEqual(await readTable(session, 'posts'), []);
  await expectUntouched(page, before);
});

scenario('LinkedIn can reach no file of Jackdaw', CHROMIUM, async (session) => {
  const files = [
    'manifest.json',
    'icon/128.png',
    'capture-linkedin.js',
    'page-reader.js',
    'page-notice.js',
    'popup.html',
    'sidepanel.html',
    'content-scripts/overlay-x.js',
  ];
  const addresses = files.map((file) => `${session.origin}/${file}`);
  const reach = (from: Page): Promise<string[]> =>
    from.evaluate(async (urls) => {
      const tries = urls.map(async (url) => ((await fetch(url).catch(() => null))?.ok === true ? [url] : []));
      return (await Promise.all(tries)).flat();
    }, addresses);
  const own = await session.openExtensionPage('popup.html');
  assert.deepEqual(await reach(own), addresses, 'the files are there');
  await own.close();
  const { page } = await openWatched(session, ember, FEED);
  await grantAndClose(session, page);
  await pressCommand(session, 'capture-post');
  await until('the post stored', async () => (await readTable(session, 'posts')).length === 1);
  assert.deepEqual(await reach(page), []);
});

const PANEL = { ...CHROMIUM, ownBrowser: true };
scenario('the panel beside LinkedIn says what to click, then lists the posts', PANEL, async (session) => {
  // The panel stands in a tab here: no test can open the browser's own. It follows the tab in front all the same.
  const panel = await session.openExtensionPage('sidepanel.html');
  const { page, before } = await openWatched(session, ember, FEED);
  await page.bringToFront();
  await pressButton(panel, 'This page');
  await until('what to click', () => hasText(panel, 'Jackdaw cannot see this page yet'));
  await grantAndClose(session, page);
  await pressButton(panel, 'Look again');
  await until('the posts', () => hasText(panel, 'Glass remembers every breath.'));
  await captureListed(panel, 'Liv Sand');
  await pressButton(panel, 'To answer: comment by Otto Vane');
  await until('the comment in the queue', () => hasButton(panel, 'Undo: comment by Otto Vane'));
  const [row] = await readTable(session, 'posts');
  assert.equal(row?.author.handle, 'liv-sand-demo');
  assert.equal(row?.metrics.likes, 56);
  const [reply] = await readTable(session, 'replies');
  assert.equal(reply?.text, 'True, and every Liv Sand breath counts.');
  assert.equal(reply?.post.id, row?.id);
  await expectUntouched(page, before);
});

const PAGES = process.env['JACKDAW_PAGES'] ?? path.resolve(PROJECT_DIR, '../shared/pages');

interface SavedPage {
  file: string;
  network: string;
  url: string;
}

interface TruthPost {
  author_name: string;
  visible_as_main?: boolean;
  metrics: Record<string, { value: number } | null>;
}

for (const { file, url } of loadSaved()) {
  scenario(`real page ${file}: captured from the popup without a trace`, CHROMIUM, async (session) => {
    const truth = JSON.parse(readFileSync(path.join(`${PAGES}-truth`, file.replace('.html', '.json')), 'utf8')) as {
      posts: TruthPost[];
    };
    const { page, before } = await openWatched(session, readFileSync(path.join(PAGES, file), 'utf8'), url);
    const popup = await openPopup(session, page);
    const shown = truth.posts.filter((post) => post.visible_as_main !== false);
    for (const post of shown) await captureListed(popup, post.author_name);
    const rows = await readTable(session, 'posts');
    for (const { author_name: name, metrics } of shown) {
      const row = rows.find((one) => one.author.name === name);
      assert.ok(row, name);
      for (const metric of ['likes', 'comments', 'shares'] as const)
        assert.equal(row.metrics[metric], metrics[metric]?.value ?? null, `${metric} of ${name}`);
    }
    await expectUntouched(page, before);
  });
}

function loadSaved(): SavedPage[] {
  const index = path.join(PAGES, 'index.json');
  const entries = existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as SavedPage[]) : [];
  return entries.filter(({ network }) => network === 'linkedin');
}
