import { launch } from 'puppeteer-core';

import { ensureBrowser } from '../../tools/setup/ensure-browser.mjs';
import { bundlePage } from '../bundle-page.mjs';
import { measureScreen } from './screen.mjs';

const ROUNDS = Number(process.env.RUNS ?? 9);

/**
 * What reading, filling in and varying a template costs in Chromium: medians over rounds, the cases taking turns; and the
 * screen on which thousands of them are kept.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>} `bare`: nothing to hold against
 */
export async function run({ log }) {
  return [...(await measureLanguage({ log })), ...(await measureScreen({ log }))];
}

async function measureLanguage({ log }) {
  const script = await bundlePage(new URL('page.ts', import.meta.url), 'iife');
  const browser = await launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    const cases = await page.evaluate(() => globalThis.bench.cases());
    const times = cases.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { what }] of cases.entries()) {
        times[index].push(await page.evaluate((name) => globalThis.bench.measure(name), what));
      }
    }
    log(`${ROUNDS} rounds in ${await browser.version()}`);
    return cases.map(({ what, budget }, index) => ({
      what,
      unit: 'ms',
      jackdaw: median(times[index]),
      bare: null,
      budget,
    }));
  } finally {
    await browser.close();
  }
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
