import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { CAPTURE, CAPTURED, capturePost, expectBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { hasWorker, stopWorker } from '../harness/stop-worker.ts';
import { pause, until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const CHROMIUM = { browsers: ['chromium'] } as const;

scenario('a capture wakes a sleeping worker', CHROMIUM, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(1)));
  await expectBadges(session, page, 1);
  await stopWorker(session);
  await capturePost(session, page);
  assert.equal((await readTable(session, 'posts')).length, 1);
});

scenario('a worker killed between click and answer loses nothing that was acknowledged', CHROMIUM, async (session) => {
  const COUNT = 12;
  const page = await openPage(session, X_HOME, xPage(xPosts(COUNT)));
  await expectBadges(session, page, COUNT);
  // One page of the extension stands ready, so that the kill comes within milliseconds of the click.
  const killer = await session.openExtensionPage('icon/16.png');
  const devtools = await killer.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  for (let round = 0; round < COUNT; round += 1) {
    const button = await until('a button', async () => (await session.findButtons(page, CAPTURE))[0]);
    await button.press();
    await pause(round * 2);
    await devtools.send('ServiceWorker.stopAllWorkers');
    // Whatever happens, the badge comes to rest: captured, or a reason.
    await until(
      'the badge to come to rest',
      async () => (await session.findButtons(page, 'Capturing…')).length === 0,
      15_000,
    );
  }
  const captured = await session.findButtons(page, CAPTURED);
  const stored = await readTable(session, 'posts');
  assert.equal(captured.length, COUNT, 'retries deliver every click to the next worker');
  assert.equal(stored.length, COUNT);
  assert.equal((await readTable(session, 'postSnapshots')).length, COUNT, 'a repeated request is stored once');
});

scenario(
  'the extension reloaded under an open page says so calmly',
  { ...CHROMIUM, allowFaults: true },
  async (session) => {
    const page = await openPage(session, X_HOME, xPage(xPosts(2)));
    await capturePost(session, page);
    const own = await session.openExtensionPage('icon/16.png');
    await reloadExtension(session, own);
    const button = (await session.findButtons(page, CAPTURE))[0];
    if (button !== undefined) await button.press();
    const notice = 'Jackdaw was updated. Reload this tab to go on capturing.';
    await until(`"${notice}" on the page`, async () =>
      (await session.readOverlay(page)).some((element) => element.text.includes(notice)),
    );
  },
);

scenario('two tabs capturing the same post at once make one post', {}, async (session) => {
  const [post] = xPosts(1);
  const first = await openPage(session, X_HOME, xPage([post!]));
  await expectBadges(session, first, 1);
  // A window of its own: a tab behind another one is asleep.
  const second = await openPage(session, X_HOME, xPage([post!]), 'window');
  const [buttonInSecond] = await until('the second tab', async () => {
    const found = await session.findButtons(second, CAPTURE);
    return found.length === 1 ? found : null;
  });
  const [buttonInFirst] = await session.findButtons(first, CAPTURE);
  await Promise.all([buttonInFirst!.press(), buttonInSecond!.press()]);
  await until('both tabs to be answered', async () => (await readTable(session, 'postSnapshots')).length === 2);
  assert.equal((await readTable(session, 'posts')).length, 1);
  await expectBadges(session, first, 1, CAPTURED);
  await expectBadges(session, second, 1, CAPTURED);
});

async function reloadExtension(session: Session, own: Page): Promise<void> {
  const closed = new Promise((resolve) => {
    own.once('close', resolve);
  });
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    // After the answer to this call: the reload takes the page with it.
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  await closed;
  await until('the extension to be back', () => hasWorker(session));
}
