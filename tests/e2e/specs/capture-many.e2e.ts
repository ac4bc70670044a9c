import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { CAPTURE, CAPTURED, expectBadges } from '../harness/capture-posts.ts';
import { askOverlay, changeOverlaySettings, readOverlaySettings } from '../harness/extension-calls.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { pause, until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts, xProfile, type XPost } from '../pages/x-page.ts';

const CHOICE = 'Select post';
const COMPETITOR = 'teahouse_1';
const PROFILE = `https://x.com/${COMPETITOR}`;

async function openSelecting(session: Session, posts: readonly XPost[], script = ''): Promise<Page> {
  const page = await openPage(session, X_HOME, xPage(posts, script));
  await expectBadges(session, page, posts.length);
  assert.deepEqual(await askOverlay(session, page, 'overlay:select-posts'), { ok: true, posts: posts.length });
  await expectBadges(session, page, posts.length, CHOICE);
  return page;
}

async function press(session: Session, page: Page, name: string, index = 0): Promise<void> {
  const button = await until(`"${name}"`, async () => (await session.findButtons(page, name))[index]);
  await button.press();
}

/** What the bars over the page say. */
async function barText(session: Session, page: Page): Promise<string> {
  const bars = (await session.readOverlay(page)).filter(({ attributes }) => attributes['class'] === 'bar');
  return bars.map(({ text }) => text).join(' | ');
}

async function expectBar(session: Session, page: Page, pattern: RegExp): Promise<void> {
  await until(`a bar with ${pattern}`, async () => pattern.test(await barText(session, page)));
}

scenario('posts selected by their badges are captured at once, and undone at once', {}, async (session) => {
  const page = await openSelecting(session, xPosts(5));
  for (const index of [0, 2, 4]) await press(session, page, CHOICE, index);
  await expectBar(session, page, /^3 posts selected/);
  assert.deepEqual(await readTable(session, 'posts'), [], 'nothing is captured by selecting');
  await press(session, page, 'Capture 3');
  await expectBar(session, page, /^3 new/);
  const rows = await readTable(session, 'posts');
  assert.deepEqual(
    new Set(rows.map(({ text }) => text)),
    new Set(['Leaf notes number 1', 'Leaf notes number 3', 'Leaf notes number 5']),
  );
  assert.deepEqual(new Set((await readTable(session, 'captures')).map(({ method }) => method)), new Set(['many']));
  await press(session, page, 'Undo all');
  await expectBar(session, page, /^3 captures undone/);
  for (const table of ['posts', 'captures', 'postSnapshots', 'accounts'] as const) {
    assert.deepEqual(await readTable(session, table), [], table);
  }
  await press(session, page, 'Done');
  await expectBadges(session, page, 5, CAPTURE);
});

scenario('a click anywhere on a post selects it, and the page does not follow its links', {}, async (session) => {
  const page = await openSelecting(session, xPosts(2));
  const link = await page.waitForSelector('article a time');
  await link?.click();
  await expectBar(session, page, /^1 post selected/);
  assert.equal(page.url(), X_HOME);
  await page.keyboard.press('Escape');
  await expectBadges(session, page, 2, CAPTURE);
  assert.equal(await barText(session, page), '');
});

scenario('“All visible” takes what the window shows, and leaves the rest of the feed', {}, async (session) => {
  const page = await openSelecting(session, xPosts(30));
  await page.evaluate(() => scrollTo(0, 0));
  await press(session, page, 'All visible');
  const shown = await page.evaluate(
    () =>
      [...document.querySelectorAll('article')].filter((post) => {
        const { top, bottom, height } = post.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0) >= height / 2;
      }).length,
  );
  assert.ok(shown > 2 && shown < 30, `${shown} posts are in view`);
  await press(session, page, `Capture ${shown}`);
  await expectBar(session, page, new RegExp(`^${shown} new`));
  assert.equal((await readTable(session, 'posts')).length, shown);
});

scenario('posts that left the page before their turn are captured as they were', {}, async (session) => {
  const page = await openSelecting(session, xPosts(4));
  for (const index of [0, 1, 2]) await press(session, page, CHOICE, index);
  await page.evaluate(() => {
    for (const cell of [...document.querySelectorAll('[data-testid="cellInnerDiv"]')].slice(0, 2)) cell.remove();
  });
  await expectBadges(session, page, 2, CHOICE);
  await press(session, page, 'Capture 3');
  await expectBar(session, page, /^3 new/);
  const texts = (await readTable(session, 'posts')).map(({ text }) => text).toSorted();
  assert.deepEqual(texts, ['Leaf notes number 1', 'Leaf notes number 2', 'Leaf notes number 3']);
});

scenario('a capture of many is stopped, and what was left stays selected', {}, async (session) => {
  const page = await openSelecting(session, xPosts(60));
  // All of them fit into the window.
  await page.evaluate(() => {
    for (const post of document.querySelectorAll('article'))
      post.style.cssText = 'display: block; height: 12px; overflow: hidden';
    scrollTo(0, 0);
  });
  await press(session, page, 'All visible');
  await expectBar(session, page, /^60 posts selected/);
  await press(session, page, 'Capture 60');
  await press(session, page, 'Stop');
  await expectBar(session, page, /new, \d+ left/);
  const saved = (await readTable(session, 'posts')).length;
  assert.ok(saved > 0 && saved < 60, `${saved} of 60 were captured`);
  await expectBar(session, page, new RegExp(`^${saved} new, ${60 - saved} left`));
  await press(session, page, `Capture ${60 - saved}`);
  await expectBar(session, page, new RegExp(`^${60 - saved} new`));
  assert.equal((await readTable(session, 'posts')).length, 60);
});

scenario('clicks and keys made by a script select and capture nothing', {}, async (session) => {
  // The page's own links would lead away: a script may follow them.
  const page = await openSelecting(session, xPosts(3), `addEventListener('click', (event) => event.preventDefault());`);
  await press(session, page, CHOICE);
  await expectBar(session, page, /^1 post selected/);
  await page.evaluate(() => {
    for (const target of document.querySelectorAll<HTMLElement>('article, article *, [data-jackdaw]')) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Enter', ' ', 'Escape'])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
  });
  await pause(500);
  await expectBar(session, page, /^1 post selected/);
  assert.deepEqual(await readTable(session, 'posts'), []);
});

scenario('the keyboard alone selects, captures and leaves', {}, async (session) => {
  const page = await openSelecting(session, xPosts(3));
  const [first] = await session.findButtons(page, CHOICE);
  await first!.focus();
  await page.keyboard.press(' ');
  await expectBar(session, page, /^1 post selected/);
  const [all] = await session.findButtons(page, 'All visible');
  await all!.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectBar(session, page, /^1 new/);
  await page.keyboard.press('Escape');
  await expectBadges(session, page, 1, CAPTURED);
});

/** A post of the competitor, two of others (a suggestion, an advertisement), one more of the competitor far below. */
function profilePosts(): XPost[] {
  const [own, later] = xPosts(2).map((post) => ({ ...post, handle: COMPETITOR, name: 'Teahouse' }));
  const [other] = xPosts(1, 20);
  return [own!, other!, later!];
}

async function openProfile(session: Session, url = PROFILE): Promise<Page> {
  const handle = url.split('/').at(-1) ?? '';
  const page = await openPage(session, url, xProfile(handle, profilePosts()));
  // The last post is far below the window.
  await page.evaluate(() => {
    const last = document.querySelector<HTMLElement>('[data-testid="cellInnerDiv"]:last-child');
    if (last !== null) last.style.marginBlockStart = '3000px';
  });
  await page.bringToFront();
  await expectBadges(session, page, 3);
  return page;
}

scenario('a competitor’s page is recorded as it is scrolled, with a bar that ends it', {}, async (session) => {
  await changeOverlaySettings(session, { recordedAccounts: [`x:${COMPETITOR}`] });
  const page = await openPage(session, PROFILE, xProfile(COMPETITOR, profilePosts()));
  await page.evaluate(() => {
    const last = document.querySelector<HTMLElement>('[data-testid="cellInnerDiv"]:last-child');
    if (last !== null) last.style.marginBlockStart = '3000px';
  });
  await page.bringToFront();
  await expectBar(session, page, /^Recording @teahouse_1/);
  await expectBar(session, page, /1 post/);
  const [first, ...more] = await readTable(session, 'posts');
  assert.equal(more.length, 0, 'neither the post of somebody else nor the one below the window');
  assert.equal(first?.author.handle, COMPETITOR);
  assert.deepEqual(
    (await readTable(session, 'captures')).map(({ method }) => method),
    ['scroll'],
  );
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expectBar(session, page, /2 posts/);
  await press(session, page, 'Stop');
  await until('the bar to go', async () => (await barText(session, page)) === '');
  await until('the switch to be off', async () => (await readOverlaySettings(session)).recordedAccounts.length === 0);
  await page.bringToFront();
  await press(session, page, 'Undo all');
  await until('the library to be empty', async () => (await readTable(session, 'posts')).length === 0);
});

scenario('no other page is recorded', {}, async (session) => {
  await changeOverlaySettings(session, { recordedAccounts: [`x:${COMPETITOR}`] });
  for (const url of ['https://x.com/teahouse_9', X_HOME]) {
    const page = await openProfile(session, url);
    await pause(2000);
    assert.equal(await barText(session, page), '', url);
    await page.close();
  }
  assert.deepEqual(await readTable(session, 'posts'), []);
});

scenario('nothing is recorded unless it was switched on, and switching it on needs no reload', {}, async (session) => {
  const page = await openProfile(session);
  await pause(1500);
  assert.deepEqual(await readTable(session, 'posts'), []);
  await changeOverlaySettings(session, { recordedAccounts: [`x:${COMPETITOR}`] });
  await page.bringToFront();
  await expectBar(session, page, /^Recording @teahouse_1.*1 post/);
  await changeOverlaySettings(session, { recordedAccounts: [] });
  await until('the bar to go', async () => (await barText(session, page)) === '');
});

scenario(
  'the popup tracks an account, switches its recording on, and starts a selection',
  { browsers: ['chromium'] },
  async (session) => {
    const page = await openProfile(session);
    const popup = await openPopup(session, page);
    await (await popup.waitForSelector('aria/Track account[role="button"]'))?.click();
    await popup.waitForSelector('aria/Tracked[role="button"]');
    await (await popup.waitForSelector('aria/Record what I scroll past[role="switch"]'))?.click();
    // Only then is the change on its way: the window closes as soon as another tab comes to the front.
    await popup.waitForSelector('[role="switch"][aria-checked="true"][aria-labelledby]');
    await until('the setting', async () =>
      (await readOverlaySettings(session)).recordedAccounts.includes(`x:${COMPETITOR}`),
    );
    await page.bringToFront();
    await expectBar(session, page, /^Recording @teahouse_1/);
    const [account] = await readTable(session, 'accounts');
    assert.equal(account?.role, 'competitor');
    assert.equal(account?.followers, 3451);
    const again = await openPopup(session, page);
    await (await again.waitForSelector('aria/Select posts…[role="button"]'))?.click();
    await expectBadges(session, page, 3, CHOICE);
  },
);

/** Presses the toolbar button for this page. */
async function openPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await session.browser.extensions()).get(new URL(session.origin).host);
  assert.ok(extension);
  await page.triggerExtensionAction(extension);
  const target = await session.browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  return target.asPage();
}
