import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { type PageSight, readSight, watched } from '../pages/watched-page.ts';
import { openPage } from './open-page.ts';
import type { Session } from './session.ts';
import { pause, until } from './until.ts';

/** Opens the page and waits until it has come to rest. */
export async function openWatched(
  session: Session,
  html: string,
  url: string,
): Promise<{ page: Page; before: PageSight }> {
  const page = await openPage(session, url, watched(html));
  const before = await until('the page to come to rest', async () => {
    const { changes } = await readSight(page);
    await pause(300);
    const sight = await readSight(page);
    return sight.changes === changes ? sight : null;
  });
  return { page, before };
}

/** Nothing of the page differs, nothing was told to it and nothing made in its world. */
export async function expectUntouched(page: Page, before: PageSight): Promise<void> {
  await pause(500);
  const { html, ...after } = await readSight(page);
  const { html: htmlBefore, ...counts } = before;
  assert.deepEqual(after, counts);
  assert.equal(html, htmlBefore);
}
