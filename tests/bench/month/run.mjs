import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { bundlePage } from '../bundle-page.mjs';
import { startVariant } from '../overlay/variants.mjs';
import { longestTask } from './longest-task.mjs';

const ITEMS = 1000;
/** Issue 5: the month of 1,000 items scrolls and drags without a longer task. */
const BUDGET_MS = 50;
const RUNS = Number(process.env.RUNS ?? 5);
const ROUTE = 'workspace.html#/plan?date=2026-03-10';
/** Between two steps of the mouse, as a hand makes them. */
const STEP_MS = 25;
/** Longer than what comes after something was drawn. */
const SETTLE_MS = 800;

/**
 * The longest task of the page while its month is scrolled, and while an item is dragged over many days and dropped, with 1,000 items
 * in the month; beside it the same page without items but one to drag.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>}
 */
export async function run({ log }) {
  const userDataDir = mkdtempSync(path.join(os.tmpdir(), 'jackdaw-bench-month-'));
  const results = { full: [], empty: [] };
  const script = await bundlePage(new URL('page.ts', import.meta.url), 'iife');
  const { browser, origin } = await startVariant('jackdaw', { userDataDir });
  try {
    for (let round = 0; round < RUNS; round += 1) {
      for (const [name, count] of [
        ['full', ITEMS],
        ['empty', 1],
      ]) {
        await seed(browser, { origin, script, count });
        results[name].push(await measure(browser, origin));
      }
      log(
        `run ${round + 1} of ${RUNS} done (load average ${os.loadavg()[0].toFixed(2)}, ${os.cpus().length} processors)`,
      );
    }
  } finally {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
  return [
    row('month of 1,000 items: longest task while scrolling', results, 'scrollMs'),
    row('month of 1,000 items: longest task while dragging, dropping and drawing anew', results, 'dragMs'),
  ];
}

async function seed(browser, { origin, script, count }) {
  const page = await browser.newPage();
  await page.goto(`${origin}/workspace.html#/library`);
  await page.evaluate(script);
  await page.evaluate((items) => globalThis.bench.seed(items), count);
  await page.close();
}

async function measure(browser, origin) {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.goto(`${origin}/${ROUTE}`);
    await page.waitForSelector('[data-plan-item]');
    await pause(SETTLE_MS);
    const scrollMs = await longestTask(page, () => scroll(page));
    await page.evaluate(() => document.querySelector('[data-plan-scroll]').scrollTo({ top: 0 }));
    await pause(200);
    const dragMs = await longestTask(page, async () => {
      await drag(page);
      await drop(page);
    });
    return { scrollMs, dragMs };
  } finally {
    await page.close();
  }
}

async function scroll(page) {
  await page.mouse.move(500, 500);
  for (const deltaY of [120, 120, 120, 240, 240, -240, -240, -120, -120, -120]) {
    await page.mouse.wheel({ deltaY });
    await pause(60);
  }
}

/** From the first item, which stands at the left where weeks begin on Sunday, over the days of two weeks. */
async function drag(page) {
  const from = await page.$eval('[data-plan-item]', (item) => {
    const { x, y, width, height } = item.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) {
    await page.mouse.move(from.x + step * 14, from.y + step * 8);
    await pause(STEP_MS);
  }
}

/** On the day below the pointer; ends some time after the item is drawn there. */
async function drop(page) {
  const day = await page.$eval('[data-plan-item]', (item) => item.closest('[data-plan-date]').dataset.planDate);
  const id = await page.$eval('[data-plan-item]', (item) => item.id);
  await page.mouse.up();
  await page.waitForFunction(
    (item, from) => document.getElementById(item)?.closest('[data-plan-date]')?.dataset.planDate !== from,
    {},
    id,
    day,
  );
  await pause(SETTLE_MS);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function row(what, results, key) {
  const of = (name) => Math.max(...results[name].map((result) => result[key]));
  return { what, unit: 'ms', jackdaw: of('full'), bare: of('empty'), budget: BUDGET_MS };
}
