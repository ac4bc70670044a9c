import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

/** The popup in a tab of its own, with the line of quick add in focus. */
async function openDay(session: Session): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html');
  await popup.bringToFront();
  const field = await popup.waitForSelector('form input');
  await field?.click();
  return popup;
}

const rowsIn = (popup: Page): Promise<string[]> =>
  popup.$$eval('[data-plan-row]', (rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));

async function expectRows(popup: Page, expected: readonly string[]): Promise<void> {
  await until(`the rows ${expected.join(', ') || '(none)'}`, async () => {
    const shown = await rowsIn(popup);
    return shown.join('|') === expected.join('|');
  });
}

scenario(
  'DP-12, DP-4: a line becomes an item of the day, is done by keyboard, taken back, and there after a restart of the window',
  {},
  async (session) => {
    const popup = await openDay(session);
    await popup.keyboard.type('azi 23:59 VK reel Reducere de primăvară #promo @Ana');
    await until('how it was understood', () => popup.evaluate(() => document.body.innerText.includes('promo')));
    assert.deepEqual(await readTable(session, 'planItems'), [], 'nothing is stored before Enter');
    await popup.bringToFront();
    await popup.keyboard.press('Enter');
    await expectRows(popup, ['Reducere de primăvară']);
    const [item] = await readTable(session, 'planItems');
    assert.deepEqual(
      { networks: item?.networks, format: item?.format, tags: item?.tags, assignee: item?.assignee, time: item?.time },
      { networks: ['vk'], format: 'reel', tags: ['promo'], assignee: 'Ana', time: '23:59' },
    );
    await popup.close();

    const again = await openDay(session);
    await expectRows(again, ['Reducere de primăvară']);
    await again.focus('[data-plan-row]');
    await again.keyboard.press(' ');
    await until('it is published', async () => (await readTable(session, 'planItems'))[0]?.status === 'published');
    await again.bringToFront();
    await again.keyboard.down('Control');
    await again.keyboard.press('z');
    await again.keyboard.up('Control');
    await until('it is a draft again', async () => (await readTable(session, 'planItems'))[0]?.status === 'draft');
  },
);

scenario('DP-4: what is done stays done when the popup closes in the same moment', {}, async (session) => {
  const popup = await openDay(session);
  await popup.keyboard.type('Raport lunar');
  await popup.keyboard.press('Enter');
  // No waiting: the key has gone down, and the window is gone.
  await popup.close();
  await until('the item', async () => (await readTable(session, 'planItems'))[0]?.title === 'Raport lunar');

  const again = await openDay(session);
  await expectRows(again, ['Raport lunar']);
  await again.focus('[data-plan-row]');
  await again.keyboard.press(' ');
  await again.close();
  await until('it is done', async () => (await readTable(session, 'planItems'))[0]?.status === 'checked');
  assert.equal((await readTable(session, 'planItems')).length, 1);
});
