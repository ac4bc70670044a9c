import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { expectChecklist, openChecklist, pressInChecklist, readChecklist } from '../harness/checklist.ts';
import { takePicture } from '../harness/palette-scene.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

const BOX = '[data-composer]';

async function openComposer(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('practice.html');
  await page.bringToFront();
  await until('the composer', () => page.$(BOX));
  await page.focus(BOX);
  return page;
}

const boxText = (page: Page): Promise<string> =>
  page.$eval(BOX, (box) => (box as HTMLElement).innerText.replaceAll('\u00a0', ' '));

scenario('the checklist follows what is typed, mends it, and gives the caret back', {}, async (session) => {
  const page = await openComposer(session);
  await page.keyboard.type('New mugs');
  await openChecklist(session, page);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-composer')), '', 'focus stays');
  await page.keyboard.type(' are  here');
  const shown = await expectChecklist(session, page, 'the double space', ({ rows }) => rows.length === 1);
  assert.equal(shown.counters[0], '18 characters');
  await takePicture(session, page, 'checklist');
  await pressInChecklist(session, page, 'Fix: Double space');
  await until('the fixed text', async () => (await boxText(page)) === 'New mugs are here');
  await page.keyboard.type('!');
  assert.equal(await boxText(page), 'New mugs are here!');
  await expectChecklist(session, page, 'nothing left', ({ rows, tally }) => rows.length === 0 && tally === '4 to tick');
});

scenario('what may stay is kept with its reason, by the keyboard alone', {}, async (session) => {
  const page = await openComposer(session);
  await page.keyboard.type('One  two');
  await openChecklist(session, page);
  const [stay] = await until('the button', async () => {
    const found = await session.findButtons(page, 'It may stay: Double space');
    return found.length > 0 ? found : null;
  });
  await stay!.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('a poem');
  await page.keyboard.press('Enter');
  const shown = await expectChecklist(session, page, 'the reason', ({ rows }) => rows[0]?.state === 'overridden');
  assert.match(shown.rows[0]!.text, /a poem/u);
  assert.equal(await boxText(page), 'One  two', 'nothing of it went into the box');
  await page.keyboard.press('Escape');
  await until('closed', async () => (await readChecklist(session, page)) === null);
  await page.keyboard.type('!');
  assert.equal(await boxText(page), 'One  two!', 'the caret is back');
});

scenario('what only a person can look at is ticked by the keyboard', {}, async (session) => {
  const page = await openComposer(session);
  await page.keyboard.type('Tea');
  const { asked } = await openChecklist(session, page);
  assert.deepEqual(new Set(asked.map(({ state }) => state)), new Set(['open']));
  const [close] = await session.findButtons(page, 'Close the checklist');
  await close!.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  const shown = await expectChecklist(session, page, 'one ticked', ({ tally }) => tally === '3 to tick');
  assert.equal(shown.asked[0]?.state, 'ticked');
  await page.keyboard.press('Escape');
  await until('closed', async () => (await readChecklist(session, page)) === null);
});
