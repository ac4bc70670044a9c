import { readFileSync } from 'node:fs';
import path from 'node:path';

import { launch, type Browser, type Page } from 'puppeteer-core';

import { contextOf, sendBidi } from './bidi.ts';
import { closePages } from './close-pages.ts';
import { findButtonsInFirefox, readOverlayInFirefox } from './firefox-overlay.ts';
import type { LaunchOptions, Session } from './session.ts';
import { until } from './until.ts';
import { watchFaults } from './watch-faults.ts';

/** Firefox gives each installation a random host; preferences fix it, so that our pages have a known address. */
const EXTENSION_HOST = '6a61636b-6461-4177-8000-746573746572';
const FIXED_HOST = { 'extensions.webextensions.keepUuidOnUninstall': true };

/** Nothing may leave the machine: a proxy that is not there answers whatever interception does not. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Optional permissions are granted on the request itself: nobody is there to answer the browser's question. */
const UNASKED = { 'extensions.webextOptionalPermissionPrompts': false };

/** Starts Firefox with the extension through WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    // A command that takes longer hangs; the default of three minutes would hide it.
    protocolTimeout: 40_000,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.profileDir === undefined ? {} : { userDataDir: options.profileDir }),
    // Extension pages are privileged for the remote protocol.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(options.extensionDir);
  const origin = `moz-extension://${EXTENSION_HOST}`;
  const faults = watchFaults(browser);
  return {
    kind: 'firefox',
    browser,
    origin,
    faults,
    openExtensionPage: (file) => openPage(browser, `${origin}/${file}`),
    findButtons: findButtonsInFirefox,
    readOverlay: readOverlayInFirefox,
    reinstall: async () => {
      await closePages(browser);
      await browser.uninstallExtension(readGeckoId(options.extensionDir));
      faults.length = 0;
      await browser.installExtension(options.extensionDir);
    },
    close: () => browser.close(),
  };
}

function preferences(options: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [readGeckoId(options.extensionDir)]: EXTENSION_HOST }),
    ...FIXED_HOST,
    'intl.locale.requested': options.lang ?? 'en-US',
    'intl.accept_languages': options.lang ?? 'en-US',
    ...(options.online ? {} : { ...OFFLINE, ...UNASKED }),
  };
}

function readGeckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extensionDir, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

/** Puppeteer's `goto` waits for a load event that Firefox does not report for extension pages. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const context = contextOf(page);
  await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'none' });
  await until(`${url} to load`, () =>
    page.evaluate((expected) => location.href.startsWith(expected) && document.readyState === 'complete', url),
  );
  return page;
}
