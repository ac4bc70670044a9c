import type { Page } from 'puppeteer-core';

import { servePages } from './serve-pages.ts';
import type { Session } from './session.ts';

/** Opens a tab (or a window) in which `html` stands at `url`; every other address is refused. */
export async function openPage(
  session: Session,
  url: string,
  html: string,
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await session.browser.newPage({ type });
  await servePages(page, { [url.split('#')[0] ?? url]: html });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
