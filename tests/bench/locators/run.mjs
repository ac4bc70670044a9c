import os from 'node:os';

import { launch } from 'puppeteer-core';

import { ensureBrowser } from '../../tools/setup/ensure-browser.mjs';
import { bundlePage } from '../bundle-page.mjs';
import { loadFeeds } from './feeds.mjs';

const POSTS = 500;
const ROUNDS = Number(process.env.RUNS ?? 5);
/** design.md section 7: find, read identity, place the badge. */
const BUDGET_US = 100;
const PARTS = /** @type {const} */ (['find', 'key', 'anchor', 'postOf']);

/**
 * What each network's locator costs for every post that streams into a feed, without the rest of the overlay: medians over
 * batches of all rounds, the feeds taking turns. `ONLY=facebook` measures one network.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>} `bare`: one `querySelectorAll` and one link read on the same nodes
 */
export async function run({ log }) {
  const feeds = loadFeeds().filter(({ network }) => [undefined, network].includes(process.env.ONLY));
  const script = await bundlePage(new URL('page.ts', import.meta.url), 'iife');
  const browser = await launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    protocolTimeout: 120_000,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const results = feeds.map(() => []);
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, feed] of feeds.entries()) {
        const times = await streamOnce(browser, feed, script);
        if (times !== null) results[index].push(times);
      }
      log(
        `round ${round + 1} of ${ROUNDS} done (load average ${os.loadavg()[0].toFixed(2)}, ${os.cpus().length} processors)`,
      );
    }
  } finally {
    await browser.close();
  }
  const measured = feeds
    .map((feed, index) => ({ feed, rounds: results[index] }))
    .filter(({ rounds }) => rounds.length > 0);
  for (const one of measured) log(describe(one));
  return measured.map(toRow);
}

async function streamOnce(browser, { network, url, html }, script) {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = request.isNavigationRequest()
        ? request.respond({ status: 200, headers: HEADERS, body: html })
        : request.abort();
      // A tab that closes takes its requests with it.
      answer.catch(() => undefined);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    return await page.evaluate((network, count) => globalThis.bench.stream(network, count), network, POSTS);
  } finally {
    await page.close();
  }
}

/** Nothing of the page runs or loads (fixtures hold hostile handlers); isolated pages have a clock of 5 µs instead of 100. */
const HEADERS = {
  'content-security-policy': "default-src 'none'",
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

function describe({ feed, rounds }) {
  const parts = PARTS.map((part) => `${part} ${medianOf(rounds, part).toFixed(1)}`).join(', ');
  const first = median(rounds.map(({ batches: [batch] }) => PARTS.reduce((total, part) => total + batch[part], 0)));
  const [{ added, found, keys }] = rounds;
  const posts = `${found} posts in ${added} nodes, ${keys} keys`;
  return `${feed.network} ${feed.name}, µs: ${parts}; first batch of a page ${first.toFixed(0)}; ${posts}`;
}

/** The parts' medians added up: on a busy machine nearly every batch loses its processor once, but seldom in every part. */
function toRow({ feed, rounds }) {
  return {
    what: `${feed.network}, ${feed.name}`,
    unit: 'µs',
    jackdaw: PARTS.reduce((total, part) => total + medianOf(rounds, part), 0),
    bare: medianOf(rounds, 'plain'),
    budget: BUDGET_US,
  };
}

function medianOf(rounds, part) {
  return median(rounds.flatMap(({ batches }) => batches.map((batch) => batch[part])));
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
