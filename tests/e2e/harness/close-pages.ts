import type { Browser } from 'puppeteer-core';

/** Closes every page but the one that the browser started with: it would end with its last window. */
export async function closePages(browser: Browser): Promise<void> {
  const [, ...pages] = await browser.pages();
  for (const page of pages) {
    // Popups, and pages of the extension in Firefox, may be gone by themselves.
    if (!page.isClosed()) await page.close().catch(() => undefined);
  }
}
