import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { openPage } from '../harness/open-page.ts';
import { hasText, onDay, planItem, tellBackground, untilRows } from '../harness/plan-scene.ts';
import { pressButton } from '../harness/press-button.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

const POPUP = { lang: 'en-US', viewport: { width: 380, height: 900 } } as const;

/** The popup in a tab of its own. */
async function openDay(session: Session): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html');
  await popup.bringToFront();
  await popup.waitForSelector('form input');
  return popup;
}

const statusesOf = async (session: Session): Promise<Record<string, string>> =>
  Object.fromEntries((await readTable(session, 'planItems')).map(({ title, status }) => [title, status]));

/** Presses a key in front, whatever was read from other pages meanwhile. */
async function pressKey(page: Page, key: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press(key);
}

async function focusRow(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  await page.focus(`[data-plan-row][aria-label="${title}"]`);
}

/** Text of each heading of the day with a counter, and the rows below it. */
const countsOf = (page: Page): Promise<[string, number][]> =>
  page.$$eval('section[aria-labelledby^="day-"]', (sections) =>
    sections.flatMap((section): [string, number][] => {
      const heading = section.querySelector('h2');
      const rows = section.querySelectorAll('[data-plan-row], ul > li').length;
      return rows === 0 ? [] : [[heading?.textContent ?? '', rows]];
    }),
  );

scenario(
  'DP-1, DP-2: sections in their order, counters as many as rows, the client clock beside mine',
  POPUP,
  async (session) => {
    await planItem(session, { title: 'Late', date: onDay(-2) });
    await planItem(session, { title: 'Next', time: '23:58' });
    await planItem(session, { title: 'Last', time: '23:59' });
    await planItem(session, { title: 'Loose', kind: 'task' });
    await planItem(session, { title: 'Far', time: '00:30', date: onDay(-1), timeZone: 'Pacific/Kiritimati' });
    await planItem(session, { title: 'Tomorrow', date: onDay(3) });
    const popup = await openDay(session);
    await untilRows(popup, ['Late', 'Far', 'Next', 'Last', 'Loose']);
    assert.deepEqual(await countsOf(popup), [
      ['Overdue2', 2],
      ['Next1', 1],
      ['Later today2', 2],
    ]);
    const far = await popup.$eval('[aria-label="Far"]', (row) => row.textContent ?? '');
    assert.match(far, /12:30.*for you/);
  },
);

scenario('DP-5: after three carry-overs somebody has to decide, and nothing is deleted', POPUP, async (session) => {
  await planItem(session, { title: 'Sale', date: onDay(-4) });
  const [item] = await readTable(session, 'planItems');
  for (const days of [-3, -2, -1]) {
    const act = { act: 'move', date: onDay(days), time: null };
    await tellBackground(session, 'plan:act', { ids: [item?.id], act });
  }
  const popup = await openDay(session);
  await until('the question', () => hasText(popup, 'Carried over 3 times: do it, move it or drop it.'));
  await pressButton(popup, 'Do it today');
  await until('it is in today', async () => (await readTable(session, 'planItems'))[0]?.date === onDay(0));
  await pressButton(popup, 'Undo');
  await until('it is overdue again', async () => (await readTable(session, 'planItems'))[0]?.date === onDay(-1));
});

scenario(
  'DP-6: the day is paused though the popup closes at once, stays so, and goes on by the ledger',
  POPUP,
  async (session) => {
    await planItem(session, { title: 'Reel', time: '23:59', networks: ['vk'] });
    await planItem(session, { title: 'Late', date: onDay(-1), time: '10:00' });
    await planItem(session, { title: 'Report', kind: 'task' });
    const popup = await openDay(session);
    await untilRows(popup, ['Late', 'Reel', 'Report']);
    await pressButton(popup, 'Pause the day…');
    await popup.waitForSelector('[role=dialog] input');
    await popup.keyboard.type('Mourning day');
    await popup.keyboard.press('Enter');
    await popup.close();
    await until('both held', async () => {
      const { Reel, Late, Report } = await statusesOf(session);
      return Reel === 'held' && Late === 'held' && Report === 'draft';
    });
    const [entry] = await readTable(session, 'dayLog');
    assert.ok(entry?.kind === 'pause');
    assert.deepEqual([entry.reason, entry.itemIds.length, entry.resumedAt], ['Mourning day', 2, null]);

    const again = await openDay(session);
    await until('the banner', () => hasText(again, 'The day is paused'));
    await pressButton(again, 'Resume…');
    await until('the ledger', () => hasText(again, 'its time has passed'));
    await pressButton(again, 'Resume the day');
    await again.close();
    await until('both go on', async () => {
      const { Reel, Late } = await statusesOf(session);
      return Reel === 'draft' && Late === 'draft';
    });
    const items = await readTable(session, 'planItems');
    assert.equal(items.find(({ title }) => title === 'Reel')?.time, '23:59');
    const late = items.find(({ title }) => title === 'Late');
    assert.ok((late?.date ?? '') >= onDay(0), 'what has passed is planned anew');
    const [ended] = await readTable(session, 'dayLog');
    assert.ok(ended?.kind === 'pause' && ended.resumedAt !== null);
  },
);

scenario('DP-9: after its slot it is asked for, and the answer kept', POPUP, async (session) => {
  await planItem(session, { title: 'Sale', date: onDay(-1), time: '10:00' });
  const [item] = await readTable(session, 'planItems');
  await tellBackground(session, 'plan:act', { ids: [item?.id], act: { act: 'publish', permalink: null } });
  const popup = await openDay(session);
  await until('the question', () => hasText(popup, 'Is it live?'));
  await pressButton(popup, 'Late');
  await until('the answer', async () => (await readTable(session, 'planItems'))[0]?.liveCheck?.answer === 'late');
  assert.equal((await readTable(session, 'planItems'))[0]?.status, 'checked');
});

scenario('DP-4: the popup shows only the newest message, and takes back what it says', POPUP, async (session) => {
  await planItem(session, { title: 'One', kind: 'task' });
  await planItem(session, { title: 'Two', kind: 'task' });
  const popup = await openDay(session);
  await untilRows(popup, ['One', 'Two']);
  await pressButton(popup, 'Done: One');
  await until('its message', () => hasText(popup, 'Done: One'));
  await pressButton(popup, 'Done: Two');
  await until('the newer one', () => hasText(popup, 'Done: Two'));
  assert.ok(!(await hasText(popup, 'Done: One')), 'one message at a time');
  await pressButton(popup, 'Undo');
  await until('the second is open', async () => (await statusesOf(session))['Two'] === 'draft');
  assert.equal((await statusesOf(session))['One'], 'checked');
});

const COMPOSER = 'https://vk.com/feed';
const POST = 'https://vk.com/wall-1_23';

/** Beside the page: a panel in a tab of its own follows the tab in front. */
async function startFromPanel(session: Session): Promise<Page> {
  await planItem(session, { title: 'Sale', networks: ['vk'], text: 'Sale!', texts: { vk: 'Скидки!' }, time: '23:59' });
  const panel = await session.openExtensionPage('sidepanel.html');
  await untilRows(panel, ['Sale']);
  await panel.emulateFocusedPage(true);
  await panel.bringToFront();
  await panel.focus('[aria-label="Open composer: VK"]');
  await panel.keyboard.press('Enter');
  return panel;
}

scenario(
  'DP-3: the composer opens with the text on the clipboard, and the link of the post is taken from the tab',
  { ...POPUP, browsers: ['chromium'] },
  async (session) => {
    const panel = await startFromPanel(session);
    await until('the composer', async () =>
      (await session.browser.pages()).some((page) => page.url() === COMPOSER || page.url().startsWith('chrome-error:')),
    );
    await until('it is started', async () => (await statusesOf(session))['Sale'] === 'ready');
    const page = await openPage(session, POST, '<p>A post</p><textarea></textarea>');
    await page.bringToFront();
    await until('the link', () =>
      panel.evaluate((wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted), POST),
    );
    await page.focus('textarea');
    await page.keyboard.press('v', { commands: ['Paste'] });
    assert.equal(await page.$eval('textarea', ({ value }) => value), 'Скидки!');
    await pressButton(panel, 'Published');
    await until('it is published', async () => (await statusesOf(session))['Sale'] === 'published');
    const [item] = await readTable(session, 'planItems');
    assert.equal(item?.permalink, POST);
    assert.ok(item.publishedAt);
  },
);

scenario(
  'DP-13: the day is closed, its stand-up copied and logged',
  { ...POPUP, browsers: ['chromium'] },
  async (session) => {
    await planItem(session, { title: 'Reel', kind: 'task' });
    await planItem(session, { title: 'Contest', date: onDay(1), networks: ['vk'] });
    const popup = await openDay(session);
    await untilRows(popup, ['Reel']);
    await pressButton(popup, 'Done: Reel');
    await pressButton(popup, 'Close the day');
    await until('what tomorrow lacks', () => hasText(popup, 'no text, no visual, no approval'));
    await popup.emulateFocusedPage(true);
    await pressButton(popup, 'Copy the stand-up');
    await until('it is copied', () => hasText(popup, 'The stand-up is on the clipboard'));
    const text = await popup.$eval('textarea', ({ value }) => value);
    assert.match(text, /^Stand-up, [^\n]+\n\nDone \(1\):\n- Reel\n/);
    await popup.$$eval('[role=dialog] button', (buttons) => buttons.at(-1)?.click());
    await until('the log', async () => (await readTable(session, 'dayLog')).length === 1);
    const [entry] = await readTable(session, 'dayLog');
    assert.ok(entry?.kind === 'close');
    assert.deepEqual([entry.done, entry.moved, entry.missed], [1, 0, 0]);
  },
);

/** A menu or dialog that is drawn has the keys a moment later. */
async function untilFocusIn(page: Page, selector: string): Promise<void> {
  await until(`the focus in ${selector}`, () =>
    page.evaluate((wanted) => (document.activeElement?.closest(wanted) ?? null) !== null, selector),
  );
}

scenario('a whole day by the keyboard alone', POPUP, async (session) => {
  const popup = await openDay(session);
  const type = async (text: string): Promise<void> => {
    await popup.bringToFront();
    await popup.keyboard.type(text);
  };
  await popup.focus('body');
  await pressKey(popup, '/');
  for (const line of ['azi 23:57 VK Unu', 'azi 23:58 VK Doi', 'azi 23:59 VK Trei', 'Patru']) {
    await type(line);
    await pressKey(popup, 'Enter');
    await until(line, async () => (await readTable(session, 'planItems')).some(({ title }) => line.endsWith(title)));
  }
  await untilRows(popup, ['Unu', 'Doi', 'Trei', 'Patru']);

  await focusRow(popup, 'Patru');
  await pressKey(popup, ' ');
  await until('done', async () => (await statusesOf(session))['Patru'] === 'checked');

  await focusRow(popup, 'Unu');
  await pressKey(popup, 's');
  await untilFocusIn(popup, '[role=menu]');
  await type('unt');
  await pressKey(popup, 'Enter');
  await untilRows(popup, ['Doi', 'Trei', 'Patru']);

  await focusRow(popup, 'Doi');
  await pressKey(popup, 'm');
  await popup.waitForSelector('[role=dialog]');
  await popup.$$eval('[role=dialog] button', (buttons) =>
    buttons.find(({ textContent }) => textContent === 'Tomorrow')?.focus(),
  );
  await pressKey(popup, 'Enter');
  await untilRows(popup, ['Trei', 'Patru']);

  await focusRow(popup, 'Trei');
  await pressKey(popup, 'h');
  await untilFocusIn(popup, '[role=dialog] input');
  await type('Fire');
  await pressKey(popup, 'Enter');
  await until('held', async () => (await statusesOf(session))['Trei'] === 'held');
  await popup.focus('[aria-label="Resume: Trei"]');
  await pressKey(popup, 'Enter');
  await until('resumed', async () => (await statusesOf(session))['Trei'] === 'draft');

  await popup.focus('[aria-label="Pause the day…"]');
  await pressKey(popup, 'Enter');
  await untilFocusIn(popup, '[role=dialog] input');
  await type('News');
  await pressKey(popup, 'Enter');
  await until('paused', async () => (await statusesOf(session))['Trei'] === 'held');
  await until('the banner', () => hasText(popup, 'The day is paused'));
  await popup.$$eval('button', (buttons) => buttons.find(({ textContent }) => textContent === 'Resume…')?.focus());
  await pressKey(popup, 'Enter');
  await popup.waitForSelector('[role=dialog] input[type=radio]');
  await popup.focus('[role=dialog] input[type=radio]');
  await pressKey(popup, 'Enter');
  await until('on again', async () => (await statusesOf(session))['Trei'] === 'draft');

  await popup.$$eval('button', (buttons) =>
    buttons.find(({ textContent }) => textContent === 'Close the day')?.focus(),
  );
  await pressKey(popup, 'Enter');
  await popup.waitForSelector('[role=dialog] textarea');
  await popup.$$eval('[role=dialog] button', (buttons) => buttons.at(-1)?.focus());
  await pressKey(popup, 'Enter');
  await until('closed', async () => (await readTable(session, 'dayLog')).some(({ kind }) => kind === 'close'));
});
