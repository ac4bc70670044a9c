import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { CAPTURE, CAPTURED, capturePost, expectBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { openPopup } from '../harness/open-popup.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

scenario('the practice page works like a network: capture, undo, Library', {}, async (session) => {
  const page = await session.openExtensionPage('practice.html');
  const total = await until('buttons', async () => {
    const { length } = await session.findButtons(page, CAPTURE);
    return length >= 4 ? length : null;
  });
  await capturePost(session, page);
  await capturePost(session, page, 1);
  await expectBadges(session, page, total - 2);
  const rows = await readTable(session, 'posts');
  assert.equal(rows.length, 2);
  assert.ok(rows.every((row) => row.network === 'practice' && row.text !== '' && row.publishedAt !== null));
});

scenario('what is captured stands in the open Library at once', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(2)));
  const library = await session.openExtensionPage('workspace.html#/library');
  await capturePost(session, page);
  await library.bringToFront();
  await until('the post in the Library', () => hasText(library, 'Leaf notes number 1'));
  assert.equal(await hasText(library, 'Leaf notes number 2'), false);
});

scenario('the Library finds as one types', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(3)));
  for (let index = 0; index < 3; index += 1) await capturePost(session, page);
  const library = await session.openExtensionPage('workspace.html#/library');
  await until('all posts', () => hasText(library, 'Leaf notes number 3'));
  await library.bringToFront();
  const search = await library.waitForSelector('input[type="search"], [role="searchbox"]');
  await search?.click();
  await library.keyboard.type('number 2');
  await until('only the post that was searched for', async () => {
    const others = [await hasText(library, 'Leaf notes number 1'), await hasText(library, 'Leaf notes number 3')];
    return (await hasText(library, 'Leaf notes number 2')) && !others.includes(true);
  });
});

scenario('the details of a post open and close', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(1)));
  await capturePost(session, page);
  const library = await session.openExtensionPage('workspace.html#/library');
  await library.bringToFront();
  const row = await library.waitForSelector('[role="row"][id^="post-"]');
  await row?.click();
  const close = await library.waitForSelector('aside button[title="Close"]');
  await close?.click();
  // An exception while React takes them away would empty the page, and fail the scenario.
  await until('no details', async () => (await library.$('aside')) === null);
  assert.ok(await hasText(library, 'Leaf notes number 1'));
});

scenario('the popup captures any web page: title, site, text, address', { browsers: ['chromium'] }, async (session) => {
  const url = 'https://forum.example/kettles/42?utm_source=feed';
  const html = `<!doctype html><html lang="en"><head><title>Which kettle? – Forum</title>
<link rel="canonical" href="https://forum.example/kettles/42"><meta property="og:site_name" content="Kettle Forum">
<meta property="og:title" content="Which kettle?"><meta name="author" content="Ines Calder"></head>
<body><article><h1>Which kettle?</h1><p>Mine whistles in a key nobody likes, and it takes its time about it. ${'The lid rattles, the handle gets warm. '.repeat(8)}</p>
<p>${'What do you use at home, and would you buy it again? '.repeat(6)}</p></article></body></html>`;
  const page = await openPage(session, url, html);
  const popup = await openPopup(session, page);
  const button = await popup.waitForSelector('aria/Capture this page[role="button"]');
  await button?.click();
  // Reading the database opens a tab, and a popup that loses the focus closes.
  await popup.waitForSelector('aria/Capture again[role="button"]');
  const [row] = await until('the page stored', async () => {
    const rows = await readTable(session, 'posts');
    return rows.length > 0 ? rows : null;
  });
  assert.equal(row?.network, 'web');
  assert.equal(row?.kind, 'page');
  assert.equal(row?.permalink, 'https://forum.example/kettles/42');
  assert.equal(row?.title, 'Which kettle?');
  assert.equal(row?.siteName, 'Kettle Forum');
  assert.equal(row?.author.name, 'Ines Calder');
  assert.match(row?.text ?? '', /Mine whistles/);
});

scenario('the popup lists what was captured today', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(1)));
  await capturePost(session, page);
  const popup = await session.openExtensionPage('popup.html');
  await until('the post in the popup', () => hasText(popup, 'Leaf notes number 1'));
});

scenario('no page of the extension asks the network for anything', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(1)));
  await capturePost(session, page);
  for (const name of [
    'popup.html',
    'sidepanel.html',
    'practice.html',
    'welcome.html',
    'workspace.html#/library',
    'workspace.html#/replies',
    'workspace.html#/settings',
  ]) {
    const own = await session.openExtensionPage(name);
    const remote = await own.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((address) => address.startsWith('http')),
    );
    assert.deepEqual(remote, [], name);
    await own.close();
  }
  await expectBadges(session, page, 1, CAPTURED);
});
