import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

/** The month of a day long past: nothing in it changes while a scenario runs. */
const MONTH = 'workspace.html#/plan?date=2026-03-04';

interface Point {
  x: number;
  y: number;
}

/** Puts items into the plan as a person would: a line each. */
async function openPlan(session: Session, lines: readonly string[], route = MONTH): Promise<Page> {
  const page = await session.openExtensionPage(route);
  await page.bringToFront();
  const field = await page.waitForSelector('form input');
  for (const [index, line] of lines.entries()) {
    await field?.click();
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await until(`item ${index + 1}`, async () => (await readTable(session, 'planItems')).length === index + 1);
    await page.bringToFront();
  }
  return page;
}

const itemNamed = (title: string): string => `[data-plan-item][title="${title}"]`;

async function middleOf(page: Page, selector: string): Promise<Point> {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((shown) => shown.scrollIntoView({ block: 'center' }));
  const box = await element?.boundingBox();
  assert.ok(box, `${selector} is on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 10, from.y + ((to.y - from.y) * step) / 10);
  }
  await page.mouse.up();
}

async function pressWith(
  page: Page,
  modifier: 'Alt' | 'Control',
  key: 'ArrowRight' | 'ArrowDown' | 'z',
): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

const slotOf = async (session: Session): Promise<string> => {
  const [item] = await readTable(session, 'planItems');
  return `${item?.date} ${item?.time} ${item?.status}`;
};

async function expectSlot(session: Session, expected: string): Promise<void> {
  await until(`the item at ${expected}`, async () => (await slotOf(session)) === expected);
}

scenario(
  'the plan: an item is dragged to another day, keeps its time, and goes back by Ctrl+Z; on the board it changes its status',
  { browsers: ['chromium'] },
  async (session) => {
    const page = await openPlan(session, ['4.03.2026 10:00 VK Reducere']);
    await expectSlot(session, '2026-03-04 10:00 draft');
    await page.bringToFront();
    await drag(
      page,
      await middleOf(page, itemNamed('Reducere')),
      await middleOf(page, '[data-plan-date="2026-03-13"]'),
    );
    await expectSlot(session, '2026-03-13 10:00 draft');
    await pressWith(page, 'Control', 'z');
    await expectSlot(session, '2026-03-04 10:00 draft');

    await page.bringToFront();
    await page.goto(`${session.origin}/${MONTH}&view=board`);
    await drag(page, await middleOf(page, itemNamed('Reducere')), await middleOf(page, '[data-plan-column="ready"]'));
    await expectSlot(session, '2026-03-04 10:00 ready');
  },
);

scenario(
  'the plan: an idea is dragged onto a day, and a day of the week takes an item at the quarter hour it is dropped on',
  { browsers: ['chromium'] },
  async (session) => {
    const page = await openPlan(session, ['4.03.2026 10:00 VK Reducere'], `${MONTH}&view=week`);
    await page.bringToFront();
    const day = await middleOf(page, '[role="cell"][data-plan-date="2026-03-05"]');
    // An hour of the grid is 52 px.
    const item = await middleOf(page, itemNamed('Reducere'));
    await drag(page, item, { x: day.x, y: item.y + 52 * 1.5 });
    await expectSlot(session, '2026-03-05 11:30 draft');

    await page.bringToFront();
    await page.goto(`${session.origin}/${MONTH}&view=board`);
    await drag(page, await middleOf(page, itemNamed('Reducere')), await middleOf(page, '[data-plan-column="ideas"]'));
    await until('an idea', async () => (await readTable(session, 'planItems'))[0]?.status === 'idea');
    await page.bringToFront();
    await page.goto(`${session.origin}/${MONTH}`);
    const tray = await middleOf(page, `[data-plan-tray] ${itemNamed('Reducere')}`);
    await drag(page, tray, await middleOf(page, '[data-plan-date="2026-03-11"]'));
    await until('a draft on its day', async () => (await slotOf(session)).startsWith('2026-03-11'));
    assert.equal((await readTable(session, 'planItems'))[0]?.status, 'draft');
  },
);

scenario(
  'the plan: by keyboard alone an item is moved, taken back, done, filtered and found in the list',
  {},
  async (session) => {
    const page = await openPlan(session, ['4.03.2026 10:00 VK Reducere', '6.03.2026 11:00 OK Concurs']);
    await page.bringToFront();
    await page.waitForSelector(itemNamed('Reducere'));
    await page.focus(itemNamed('Reducere'));
    await pressWith(page, 'Alt', 'ArrowRight');
    await until('a day later', async () => (await readTable(session, 'planItems'))[0]?.date === '2026-03-05');
    await until('the focus goes along', () =>
      page.evaluate(() => document.activeElement?.closest('[data-plan-date="2026-03-05"]') !== null),
    );
    await pressWith(page, 'Alt', 'ArrowDown');
    await until('a week later', async () => (await readTable(session, 'planItems'))[0]?.date === '2026-03-12');
    await pressWith(page, 'Control', 'z');
    await until('taken back', async () => (await readTable(session, 'planItems'))[0]?.date === '2026-03-05');
    await page.bringToFront();
    await page.focus(itemNamed('Reducere'));
    await page.keyboard.press(' ');
    await until('published', async () => (await readTable(session, 'planItems'))[0]?.status === 'published');

    await page.bringToFront();
    await page.keyboard.press('/');
    await page.keyboard.type('concurs');
    await until('only what was found', () =>
      page.evaluate(() => [...document.querySelectorAll('[data-plan-item]')].length === 1),
    );
    await page.goto(`${session.origin}/${MONTH}&view=list&q=concurs`);
    await page.waitForSelector(itemNamed('Concurs'));
    const gaps = await page.$$eval('[data-plan-date]', (days) => days.filter((day) => !day.querySelector('ul')).length);
    assert.equal(gaps, 30);
  },
);
