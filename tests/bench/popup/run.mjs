import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { bundlePage } from '../bundle-page.mjs';
import { startVariant } from '../overlay/variants.mjs';
import { watchRows } from './watch-rows.mjs';

const POSTS = 20_000;
const PLAN_ITEMS = 5000;
/** design.md section 7: popup showing Today. */
const BUDGET_MS = 150;
const RUNS = Number(process.env.RUNS ?? 5);
const WARM_OPENINGS = 5;
/** The window is opened in a browser that has nothing else to do: what an opening leaves behind is not charged to the next. */
const REST_MS = 1500;

/**
 * From opening popup.html to the first rows of the day on the screen, with 5,000 items of the plan and 20,000 posts in the database.
 * Cold: the first page of a browser just started. Beside it a page of the bare extension that draws twenty rows it has in hand.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>}
 */
export async function run({ log }) {
  const profiles = { jackdaw: makeProfile(), bare: makeProfile() };
  const results = { jackdaw: [], bare: [] };
  try {
    await seedPosts(profiles.jackdaw);
    log(`${PLAN_ITEMS} items of the plan and ${POSTS} posts made`);
    for (let round = 0; round < RUNS; round += 1) {
      for (const name of ['jackdaw', 'bare']) results[name].push(await openPopups(name, profiles[name]));
      log(
        `run ${round + 1} of ${RUNS} done (load average ${os.loadavg()[0].toFixed(2)}, ${os.cpus().length} processors)`,
      );
    }
  } finally {
    for (const profile of Object.values(profiles)) rmSync(profile, { recursive: true, force: true });
  }
  return [
    row('popup, cold: to the window drawn', results, ({ cold }) => [cold.drawnMs], null),
    row('popup, cold: to the first rows of the day', results, ({ cold }) => [cold.dayMs], null),
    row('popup, warm: to the window drawn', results, ({ warm }) => warm.map(({ drawnMs }) => drawnMs), null),
    row('popup, warm: to the first rows of the day', results, ({ warm }) => warm.map(({ dayMs }) => dayMs), BUDGET_MS),
    row('popup, warm: to what was captured today', results, ({ warm }) => warm.map(({ rowsMs }) => rowsMs), null),
  ];
}

function makeProfile() {
  return mkdtempSync(path.join(os.tmpdir(), 'jackdaw-bench-popup-'));
}

/** The database is made by the extension itself, so that it is the one its pages find. */
async function seedPosts(userDataDir) {
  const script = await bundlePage(new URL('page.ts', import.meta.url), 'iife');
  const { browser, origin } = await startVariant('jackdaw', { userDataDir });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/popup.html`);
    await page.evaluate(script);
    await page.evaluate((counts) => globalThis.bench.seed(counts), { posts: POSTS, planItems: PLAN_ITEMS });
  } finally {
    await browser.close();
  }
}

async function openPopups(name, userDataDir) {
  const { browser, origin } = await startVariant(name, { userDataDir });
  try {
    const cold = await openPopup(browser, origin);
    const warm = [];
    for (let opening = 0; opening < WARM_OPENINGS; opening += 1) {
      await sleep(REST_MS);
      warm.push(await openPopup(browser, origin));
    }
    return { cold, warm };
  } finally {
    await browser.close();
  }
}

async function openPopup(browser, origin) {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchRows);
    await page.goto(`${origin}/popup.html`, { waitUntil: 'domcontentloaded' });
    return await page.evaluate(() => globalThis.rowsShown);
  } finally {
    await page.close();
  }
}

function row(what, results, read, budget) {
  const of = (name) => median(results[name].flatMap(read));
  return { what, unit: 'ms', jackdaw: of('jackdaw'), bare: of('bare'), budget };
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
