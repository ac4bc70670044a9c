import {
  launch,
  TargetType,
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';

import { closePages } from './close-pages.ts';
import type { LaunchOptions, OverlayButton, OverlayElement, Session } from './session.ts';
import { until } from './until.ts';
import { watchFaults } from './watch-faults.ts';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Nothing may leave the machine, not even from the extension's worker, whose requests no page interception sees. */
const OFFLINE_ARG = '--host-resolver-rules=MAP * ~NOTFOUND';

/** Starts Chrome, Chromium or Edge with the extension. Loading through the pipe also works in branded Chrome ≥ 137. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless: options.headless,
    // A command that takes longer hangs; the default of three minutes would hide it.
    protocolTimeout: 40_000,
    pipe: true,
    enableExtensions: [options.extensionDir],
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.profileDir === undefined ? {} : { userDataDir: options.profileDir }),
    // A person who tries the extension needs no bar about automated software.
    ignoreDefaultArgs: options.headless ? false : ['--enable-automation'],
    args: argumentsFor(options),
  });
  // `URL.origin` of an unknown scheme is "null" in Node.
  const id = new URL((await findWorker(browser)).url()).host;
  const origin = `chrome-extension://${id}`;
  const faults = watchFaults(browser);
  return {
    kind: 'chromium',
    browser,
    origin,
    faults,
    openExtensionPage: (path) => openPage(browser, `${origin}/${path}`),
    findButtons,
    readOverlay,
    reinstall: async () => {
      await closePages(browser);
      await browser.uninstallExtension(id);
      await until('the worker gone', () => !browser.targets().some(isWorker));
      faults.length = 0;
      await browser.installExtension(options.extensionDir);
      await findWorker(browser);
    },
    close: () => browser.close(),
  };
}

function isWorker(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');
}

function findWorker(browser: Browser): Promise<Target> {
  return browser.waitForTarget(isWorker, { timeout: 15_000 });
}

function argumentsFor({ online = false, lang = 'en-US' }: LaunchOptions): string[] {
  const args = [...ARGS, `--lang=${lang}`];
  if (!online) args.push(OFFLINE_ARG);
  // Chromium refuses its sandbox to root, which a container usually is.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return args;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** The accessibility tree reaches into closed shadow roots; every other query stops at them. */
async function findButtons(page: Page, name: string): Promise<OverlayButton[]> {
  // A hidden page draws nothing and answers no accessibility query; the welcome tab may have come to the front.
  await page.bringToFront();
  const handles = await page.$$(`aria/${name}[role="button"]`);
  return handles.map((handle) => ({
    press: async () => {
      await page.bringToFront();
      // Into the middle: bars that stick to the page's edges would get the click.
      await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await handle.click();
    },
    focus: () => handle.focus(),
  }));
}

async function readOverlay(page: Page): Promise<OverlayElement[]> {
  const devtools: CDPSession = await page.createCDPSession();
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  await devtools.detach();
  const found: OverlayElement[] = [];
  collect(root, false, found);
  return found;
}

function collect(node: Protocol.DOM.Node, inClosedRoot: boolean, found: OverlayElement[]): void {
  if (inClosedRoot && node.nodeType === 1) found.push(describe(node));
  for (const child of node.children ?? []) collect(child, inClosedRoot, found);
  for (const root of node.shadowRoots ?? []) collect(root, inClosedRoot || root.shadowRootType === 'closed', found);
}

function describe(node: Protocol.DOM.Node): OverlayElement {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let index = 0; index + 1 < pairs.length; index += 2) attributes[pairs[index]!] = pairs[index + 1]!;
  return { tag: node.localName, attributes, text: textOf(node) };
}

function textOf(node: Protocol.DOM.Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}
