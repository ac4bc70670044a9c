import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { launch } from 'puppeteer-core';

import { findBrowser } from '../../tools/setup/find-browser.mjs';
import { bundlePage } from '../bundle-page.mjs';

const POSTS = 100_000;
/** design.md section 7: a Library filter or search over 100,000 posts, to first rows. */
const BUDGET_MS = 50;
const ROUNDS = 9;

/** What a person does in the Library, one at a time. `v` is the first key press of a search, the most expensive one. */
const QUERIES = {
  'plain list': {},
  'search, one letter': { text: 'в' },
  'search, word being typed (ru)': { text: 'стопре' },
  'search, two words without diacritics (ro)': { text: 'sapro frumo' },
  'search, word and excluded word': { text: 'pro -the' },
  'network and format': { networks: ['vk', 'x'], formats: ['video', 'reel'] },
  'tag, published range, by likes': {
    tags: ['tag7'],
    published: { from: '2024-06-01T00:00:00.000Z', to: '2025-06-01T00:00:00.000Z' },
    sort: 'likes',
  },
  'search within a network, by views ascending': { text: 'ми', networks: ['vk'], sort: 'views', descending: false },
};

/**
 * Measures the Library over 100,000 posts in a real Chromium, on its real IndexedDB.
 * @returns {Promise<{name: string, value: number, unit: string, baseline: number, ratio: number}[]>} `baseline` of the
 *   queries is their budget; of loading and capture, the same work done the plainest way or its budget.
 */
export async function run() {
  const server = await servePage();
  const browser = await launch({
    executablePath: requireChromium(),
    headless: true,
    args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return await measure(page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(page) {
  const call = (name, ...args) => page.evaluate((name, args) => globalThis.bench[name](...args), name, args);
  await call('seed', POSTS);
  const scan = await call('scan', 'стопре');
  const first = median(await repeat(() => call('firstPosts').then(({ ms }) => ms)));
  const built = await call('load');
  const load = await call('load');
  const rows = [
    row('library, cold: plain list before the index is there', first, BUDGET_MS),
    row('library, first time ever: index of 100,000 posts built', built.ms, scan.ms),
    row('library, first time ever: longest task meanwhile', built.longestTaskMs, BUDGET_MS),
    row('library, cold: index of 100,000 posts loaded', load.ms, scan.ms),
  ];
  if (built.heapMb !== null) rows.push({ ...row('library: heap of the index', built.heapMb, 150), unit: 'MB' });
  for (const [name, query] of Object.entries(QUERIES)) {
    const once = await call('query', query);
    const times = await repeat(() => call('query', query).then(({ ms }) => ms));
    rows.push(row(`library: ${name} (${once.total} found), first time`, once.ms, BUDGET_MS));
    rows.push(row(`library: ${name}, median`, median(times), BUDGET_MS));
  }
  const captures = [];
  for (let serial = 0; serial < ROUNDS; serial += 1) captures.push(await call('capture', serial));
  rows.push(row('library: capture committed', median(captures.map(({ commitMs }) => commitMs)), BUDGET_MS));
  rows.push(row('library: capture found by the open index', median(captures.map((c) => c.indexedMs)), BUDGET_MS));
  return rows;
}

function row(name, value, baseline) {
  return { name, value: Number(value.toFixed(2)), unit: 'ms', baseline, ratio: Number((value / baseline).toFixed(3)) };
}

async function repeat(once) {
  const results = [];
  for (let round = 0; round < ROUNDS; round += 1) results.push(await once());
  return results;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function requireChromium() {
  const path = findBrowser('chromium');
  if (path === null) throw new Error('No Chromium found; npm test says how to install one');
  return path;
}

async function servePage() {
  const script = await bundlePage(new URL('page.ts', import.meta.url));
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript ? script : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await run());
