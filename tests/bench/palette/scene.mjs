import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { xPage, xPosts } from '../../e2e/pages/x-page.ts';
import { until } from '../../e2e/harness/until.ts';
import { buildDirOf } from '../../tools/setup/project.mjs';
import { makeTemplates } from '../make-templates.ts';
import { isWorker, startBrowser } from '../overlay/variants.mjs';
import { watchPalette } from './watch-palette.mjs';

const EXTENSIONS = {
  bare: fileURLToPath(new URL('bare-extension', import.meta.url)),
  jackdaw: buildDirOf('chromium'),
};
const BUTTON = 'aria/Insert reply[role="button"]';
const THREAD = new URL('../../networks/mastodon/fixtures/thread-4.5-ru.html', import.meta.url);
const [OPENED, ...ANSWERS] = xPosts(4);
const INSERTIONS = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Pages with a box of each sort; both answer a comment. */
export const PAGES = {
  /** The project's own Mastodon page. No language is marked, so that the browser has to guess it, as on most networks. */
  textarea: {
    url: 'https://mastodon.social/deck/@vera@sever.example/115000000000000003',
    html: readFileSync(THREAD, 'utf8')
      .replaceAll(/ lang="ru"/g, '')
      .replaceAll(/(<img [^>]*?)src="[^"]*"/g, '$1'),
    box: 'textarea',
  },
  contenteditable: {
    url: `https://x.com/${OPENED.handle}/status/${OPENED.id}`,
    html: xPage([OPENED, ...ANSWERS]).replace(
      '<div id="timeline"',
      '<div data-testid="cellInnerDiv"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="min-height: 40px"></div></div><div id="timeline"',
    ),
    box: '[contenteditable]',
  },
};

/**
 * A browser with one of the extensions and so many templates in its database, a fifth of them lately inserted.
 * @param {'jackdaw' | 'bare'} name
 * @param {number} templates
 */
export async function startScene(name, templates) {
  const { browser, origin } = await startBrowser(EXTENSIONS[name]);
  const helper = await browser.newPage();
  if (name === 'jackdaw') {
    // Makes the database, as any page of the extension does.
    await helper.goto(`${origin}/workspace.html#/library`);
    await until('the tables', () => helper.evaluate(hasTables));
  }
  await helper.goto(`${origin}/manifest.json`);
  await helper.evaluate(writeRows, { templates: makeTemplates(templates), insertions: makeInsertions(templates) });
  const devtools = await helper.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  const scene = { browser, origin, helper, devtools };
  // What was read before the rows were there is forgotten with the worker.
  await stopWorker(scene);
  return scene;
}

/** Ends the worker as the browser does after 30 idle seconds. */
export async function stopWorker({ browser, devtools }) {
  await devtools.send('ServiceWorker.stopAllWorkers');
  await until('the worker to end', () => !browser.targets().some(isWorker));
}

/**
 * A tab with the page and the focus in its box, where the button has come.
 * @param {keyof typeof PAGES} kind
 */
export async function openBox({ browser, origin }, kind) {
  const { url, html, box } = PAGES[kind];
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest();
    const answered = isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort();
    // A tab that closes takes its requests with it.
    answered.catch(() => undefined);
  });
  const run = await runInExtensionWorld(page, origin, () => page.goto(url, { waitUntil: 'load' }));
  await run(watchPalette);
  await page.bringToFront();
  await page.focus(box);
  return { page, run, box };
}

/** Where the button stands. */
export async function findButton({ page }) {
  const handle = await page.waitForSelector(BUTTON, { timeout: 8000 });
  const { x, y, width, height } = await handle.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Evaluates functions in the world that the extension's scripts share, which the page's own cannot enter. */
async function runInExtensionWorld(page, origin, open) {
  const devtools = await page.createCDPSession();
  let world = null;
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) world = context.uniqueId;
  });
  await devtools.send('Runtime.enable');
  await open();
  await until('the extension’s world', () => world);
  return async (work, ...args) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression: `(${work})(...${JSON.stringify(args)})`,
      uniqueContextId: world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
}

function makeInsertions(templates) {
  const now = Date.now();
  return Array.from({ length: INSERTIONS }, (_, at) => {
    const time = new Date(now - (at / INSERTIONS) * 80 * DAY_MS).toISOString();
    return {
      id: `insertion-${at}`,
      templateId: `template-${(at * 7) % Math.ceil(templates / 5)}`,
      variantKey: String(at % 3),
      textHash: `hash-${at % 400}`,
      network: 'vk',
      threadKey: `thread-${at}`,
      replyId: null,
      clientId: null,
      at: time,
      updatedAt: time,
    };
  });
}

async function hasTables() {
  const { promise, resolve, reject } = Promise.withResolvers();
  if (!(await indexedDB.databases()).some(({ name }) => name === 'jackdaw')) return false;
  const request = indexedDB.open('jackdaw');
  request.addEventListener('error', () => reject(request.error));
  request.addEventListener('success', () => {
    resolve(request.result.objectStoreNames.contains('insertions'));
    request.result.close();
  });
  return promise;
}

/** In a page of either extension; the bare one has no database yet. */
function writeRows(tables) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const request = indexedDB.open('jackdaw');
  request.addEventListener('upgradeneeded', () => {
    for (const name of Object.keys(tables)) request.result.createObjectStore(name, { keyPath: 'id' });
  });
  request.addEventListener('error', () => reject(request.error));
  request.addEventListener('success', () => {
    const change = request.result.transaction(Object.keys(tables), 'readwrite');
    for (const [name, rows] of Object.entries(tables)) for (const row of rows) change.objectStore(name).put(row);
    change.addEventListener('complete', () => {
      request.result.close();
      resolve();
    });
    change.addEventListener('error', () => reject(change.error));
  });
  return promise;
}
