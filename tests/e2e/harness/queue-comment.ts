import type { Page } from 'puppeteer-core';

import { readTable } from './read-tables.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Name of the button beside a comment. */
const QUEUE = 'To answer';

/** Puts the first comment under a post of the practice page into the queue; answers that page. */
export async function queuePracticeComment(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('practice.html#/post/r101');
  await page.bringToFront();
  let y = 200;
  const [button] = await until('a button beside a comment', async () => {
    // Comments get their buttons once the person moves on the page.
    y = y === 200 ? 260 : 200;
    await page.mouse.move(220, y);
    const buttons = await session.findButtons(page, QUEUE);
    return buttons.length > 0 ? buttons : null;
  });
  await button!.focus();
  await page.keyboard.press('Enter');
  await until('the comment in the queue', async () => (await readTable(session, 'replies')).length === 1);
  return page;
}
