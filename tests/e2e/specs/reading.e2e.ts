import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { openPage } from '../harness/open-page.ts';
import { openPopup } from '../harness/open-popup.ts';
import { putRows } from '../harness/put-rows.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';
import { chooseMenu } from '../harness/worker-events.ts';

const ARTICLE = 'https://news.example/rye';
const HTML =
  '<!doctype html><html lang="en"><head><title>Rye is back</title></head><body><h1>Rye is back</h1></body></html>';

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

async function press(page: Page, name: string): Promise<void> {
  const button = await until(`a button "${name}"`, () => page.$(`aria/${name}[role="button"]`));
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click();
}

scenario(
  'DP-11: a timer started in the popup runs on when the popup closes at once, and its minutes stand in the week',
  {},
  async (session) => {
    const popup = await session.openExtensionPage('popup.html');
    await press(popup, 'Start reading');
    await popup.close();
    const entry = await until('the timer', async () => (await readTable(session, 'dayLog'))[0]);
    assert.ok(entry.kind === 'reading' && entry.minutes === null);
    await putRows(session, { dayLog: [{ ...entry, at: new Date(Date.now() - 22.5 * 60_000).toISOString() }] });

    const again = await session.openExtensionPage('popup.html');
    await until('what is left', () => hasText(again, '8 min left'));
    await press(again, 'Finish');
    await until('the week', () => hasText(again, 'This week: 22 min'));
    const [done] = await readTable(session, 'dayLog');
    assert.ok(done?.kind === 'reading' && done.minutes === 22);
  },
);

scenario(
  'DP-11: a page is saved by one press in the popup and by the menu, once, and read from the list by keyboard',
  { browsers: ['chromium'] },
  async (session) => {
    const article = await openPage(session, ARTICLE, HTML);
    const popup = await openPopup(session, article);
    // Looking into the table takes the focus, and with it the popup.
    await press(popup, 'Save page to read');
    await until('it is saved', async () => (await readTable(session, 'readings')).length === 1);
    const [saved] = await readTable(session, 'readings');
    await article.bringToFront();
    await chooseMenu(session, { menuItemId: 'save-page-to-read', pageUrl: ARTICLE });
    const pages = await until('it moved up', async () => {
      const rows = await readTable(session, 'readings');
      return rows[0]?.savedAt === saved?.savedAt ? null : rows;
    });
    assert.equal(pages.length, 1, 'one page is one page');
    assert.equal(pages[0]?.title, 'Rye is back');

    const list = await session.openExtensionPage('workspace.html#/reading');
    await until('the list', () => hasText(list, 'Rye is back'));
    await list.bringToFront();
    await list.keyboard.press('j');
    await list.keyboard.press('r');
    await until('it is read', async () => (await readTable(session, 'readings'))[0]?.readAt !== null);
    await list.keyboard.down('Control');
    await list.keyboard.press('z');
    await list.keyboard.up('Control');
    await until('it is to be read again', async () => (await readTable(session, 'readings'))[0]?.readAt === null);
  },
);
