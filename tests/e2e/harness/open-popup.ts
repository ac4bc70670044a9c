import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import type { Session } from './session.ts';

/** Presses the toolbar button for this page, which also grants `activeTab` there. Chromium only. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const extensions = await session.browser.extensions();
  const extension = extensions.get(new URL(session.origin).host);
  assert.ok(extension);
  await page.triggerExtensionAction(extension);
  const target = await session.browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  return target.asPage();
}
