import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { capturePost } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { putRows } from '../harness/put-rows.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

/** A post captured now is made one of yesterday, its author a competitor last seen five days ago. */
async function makeOld(session: Session): Promise<void> {
  const network = await openPage(session, X_HOME, xPage(xPosts(1)));
  await capturePost(session, network);
  const [post] = await readTable(session, 'posts');
  const [account] = await readTable(session, 'accounts');
  assert.ok(post !== undefined && account !== undefined);
  await putRows(session, {
    posts: [{ ...post, firstCapturedAt: daysAgo(1), lastCapturedAt: daysAgo(1) }],
    accounts: [{ ...account, role: 'competitor', lastSeenAt: daysAgo(5) }],
  });
  await network.close();
}

scenario(
  'DP-8: the popup names a competitor and why, a press opens the profile, and nothing is read there unasked',
  // Firefox was too slow here to tell a missing tab from a late one.
  { browsers: ['chromium'] },
  async (session) => {
    await makeOld(session);
    const popup = await session.openExtensionPage('popup.html');
    await until(
      'both reasons',
      async () =>
        (await hasText(popup, 'Not visited for 5 days')) && (await hasText(popup, '1 post waits for its 24 h numbers')),
    );
    const [{ url } = { url: null }] = await readTable(session, 'accounts');
    const row = await until('the row', () => popup.$('section[aria-labelledby="day-look-around"] li button'));
    const opened = new Promise<string>((resolve) => {
      session.browser.on('targetcreated', (target) => resolve(target.url()));
      session.browser.on('targetchanged', (target) => target.url().startsWith('https://') && resolve(target.url()));
    });
    await row.click();
    await opened;
    await until('the profile in a tab', async () =>
      (await session.browser.pages()).some((page) => page.url() === url || page.url().startsWith('chrome-error')),
    );
    const [entry] = await until('what was done', async () => {
      const entries = await readTable(session, 'dayLog');
      return entries.length > 0 && entries;
    });
    assert.equal(entry?.kind, 'nudge');
    assert.equal(
      (await readTable(session, 'postSnapshots')).length,
      1,
      'numbers come by the person’s own capture only',
    );

    const again = await session.openExtensionPage('popup.html');
    await until('the post still waits', () => hasText(again, '1 post waits for its 24 h numbers'));
    assert.equal(await hasText(again, 'Not visited for'), false, 'opening the profile was a visit');
  },
);
