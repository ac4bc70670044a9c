import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { bundlePage } from '../bundle-page.mjs';
import { startVariant } from '../overlay/variants.mjs';

const TEMPLATES = 5000;
const ROUNDS = Number(process.env.SCREEN_RUNS ?? 3);
/** Typed on the wrong layout: "доставка". */
const TYPED = 'ljcnfdrf';
const STEPS = 60;
const STEP_PX = 600;
/** Within these a key or a frame of scrolling is not felt to wait (a long task begins at 50 ms). */
const KEY_MS = 50;
const FRAME_MS = 16;
const SETTLE_MS = 600;

/**
 * The Templates screen with 5,000 templates, in time of the page's own thread: what a wall clock shows on a shared machine is
 * mostly waiting for a processor. `bare` is null: a page with nothing in it has nothing to find.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>}
 */
export async function measureScreen({ log }) {
  const userDataDir = mkdtempSync(path.join(os.tmpdir(), 'jackdaw-bench-templates-'));
  const rounds = [];
  try {
    await seedTemplates(userDataDir);
    log(`${TEMPLATES} templates made`);
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await openScreen(userDataDir));
    log(`${ROUNDS} rounds of the screen (load average ${os.loadavg()[0].toFixed(2)}, ${os.cpus().length} processors)`);
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
  const row = (what, read, budget) => ({ what, unit: 'ms', jackdaw: median(rounds.flatMap(read)), bare: null, budget });
  return [
    row('screen, 5,000 templates: to the first rows', ({ load }) => [load], null),
    row('screen: the first letter', ({ keys }) => keys.slice(0, 1), null),
    row('screen: every further letter', ({ keys }) => keys.slice(1), KEY_MS),
    row('screen: a frame of scrolling by 600 px', ({ frame }) => [frame], FRAME_MS),
  ];
}

async function seedTemplates(userDataDir) {
  const script = await bundlePage(new URL('screen-page.ts', import.meta.url), 'iife');
  const { browser, origin } = await startVariant('jackdaw', { userDataDir });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/workspace.html`);
    await page.evaluate(script);
    await page.evaluate((count) => globalThis.bench.seed(count), TEMPLATES);
  } finally {
    await browser.close();
  }
}

async function openScreen(userDataDir) {
  const { browser, origin } = await startVariant('jackdaw', { userDataDir });
  try {
    const page = await browser.newPage();
    await page.bringToFront();
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (work) => {
      const before = await readTaskTime(devtools);
      await work();
      return (await readTaskTime(devtools)) - before;
    };
    const load = await spent(async () => {
      await page.goto(`${origin}/workspace.html#/replies/templates`);
      await page.waitForSelector('a[data-template]');
    });
    await sleep(3 * SETTLE_MS);
    const keys = await typeLetters(page, spent);
    await page.keyboard.press('Escape');
    await sleep(SETTLE_MS);
    const frame = (await spent(() => page.evaluate(scroll, STEPS, STEP_PX))) / STEPS;
    return { load, keys, frame };
  } finally {
    await browser.close();
  }
}

async function typeLetters(page, spent) {
  await page.focus('input[type="search"]');
  const keys = [];
  for (const letter of TYPED) {
    keys.push(
      await spent(async () => {
        await page.keyboard.type(letter);
        await sleep(SETTLE_MS);
      }),
    );
  }
  return keys;
}

/** Runs in the page. */
async function scroll(steps, distance) {
  const scroller = document.querySelector('ol').parentElement;
  for (let step = 0; step < steps; step += 1) {
    scroller.scrollTop += distance;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Milliseconds of the page's main thread so far: scripts, styles, layout and the rest of its tasks. */
async function readTaskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
