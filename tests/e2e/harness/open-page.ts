import { type Page, TimeoutError } from 'puppeteer-core';

import { servePages } from './serve-pages.ts';
import type { Session } from './session.ts';

const NAVIGATION_MS = 15_000;

/** Opens a tab (or a window) in which `html` stands at `url`; every other address is refused. */
export async function openPage(
  session: Session,
  url: string,
  html: string,
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await session.browser.newPage({ type });
  await servePages(page, { [url.split('#')[0] ?? url]: html });
  await goTo(page, url);
  return page;
}

/** Firefox's driver at times never tells that a page stands (seen on youtube.com, on a busy machine): it is asked once more. */
async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: NAVIGATION_MS });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: NAVIGATION_MS });
  }
}
