import { fileURLToPath } from 'node:url';

import { launch, TargetType } from 'puppeteer-core';

import { until } from '../../e2e/harness/until.ts';
import { ensureBrowser } from '../../tools/setup/ensure-browser.mjs';
import { buildDirOf } from '../../tools/setup/project.mjs';
import { buildFeedPage, FEED_URL, installFeed } from './feed-page.mjs';

const EXTENSIONS = {
  none: null,
  bare: fileURLToPath(new URL('../baseline-extension', import.meta.url)),
  jackdaw: buildDirOf('chromium'),
};
/** The accessibility tree reaches into closed shadow roots. */
export const CAPTURE_BUTTON = 'aria/Capture post[role="button"]';
export const VARIANTS = /** @type {const} */ (['none', 'bare', 'jackdaw']);

/**
 * A Chromium with one of the extensions or none.
 * @typedef {{ browser: import('puppeteer-core').Browser, origin: string | null }} Variant `origin` of the extension's pages
 * @param {'none' | 'bare' | 'jackdaw'} name
 * @param {import('puppeteer-core').LaunchOptions} [options] beyond what all variants have in common
 * @returns {Promise<Variant>}
 */
export async function startVariant(name, options = {}) {
  return startBrowser(EXTENSIONS[name], options);
}

/**
 * The same with the extension in a folder, or none (null).
 * @param {string | null} extension
 * @param {import('puppeteer-core').LaunchOptions} [options]
 * @returns {Promise<Variant>}
 */
export async function startBrowser(extension, options = {}) {
  const browser = await launch({
    ...options,
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: 60_000,
    defaultViewport: { width: 1280, height: 900 },
    enableExtensions: extension === null ? false : [extension],
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--lang=en-US',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (extension === null) return { browser, origin: null };
  const worker = await browser.waitForTarget(isWorker, { timeout: 15_000 });
  return { browser, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/**
 * A new tab (and with it a new process) that will answer the feed's address. It is not there yet, so that measuring can
 * begin before the page does.
 * @param {Variant} variant
 */
export async function openTab({ browser }) {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.setRequestInterception(true);
  const body = buildFeedPage();
  page.on('request', (request) => {
    const answer = request.isNavigationRequest()
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
      : request.abort();
    // A tab that closes takes its requests with it.
    answer.catch(() => undefined);
  });
  return page;
}

export async function openFeed(page) {
  await page.goto(FEED_URL, { waitUntil: 'load' });
  await installFeed(page);
}

/** Waits until the extension has put a button on each of the page's posts, so that no figure is of an extension that does nothing. */
export async function expectButtons(page, atLeast) {
  const isThere = async () => (await page.$$(CAPTURE_BUTTON)).length >= atLeast;
  await until(`${atLeast} buttons on the page`, isThere);
}

/** @param {import('puppeteer-core').Target} target */
export function isWorker(target) {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');
}
