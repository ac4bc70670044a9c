import type { Page } from 'puppeteer-core';

import type { Session } from './session.ts';
import { pause, until } from './until.ts';

export const CAPTURE = 'Capture post';
export const CAPTURED = 'Captured';

/** A feed may hold any number of posts: the count is taken when it has stood still this long. */
const STILL_MS = 600;
/** Zero at first may only mean that the script has not started yet. */
const EMPTY_MS = 2500;
const LONGEST_WAIT_MS = 8000;

/** How many posts carry a "Capture post" button once the page has come to rest; 0 is an answer too. */
export async function countBadges(session: Session, page: Page): Promise<number> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  let count = -1;
  let since = Date.now();
  while (Date.now() < deadline) {
    const { length } = await session.findButtons(page, CAPTURE);
    if (length !== count) since = Date.now();
    count = length;
    if (Date.now() - since > (count === 0 ? EMPTY_MS : STILL_MS)) break;
    await pause(100);
  }
  return count;
}

/** Waits until exactly `count` posts carry a button, which proves that no post got two. */
export async function expectBadges(session: Session, page: Page, count: number, name = CAPTURE): Promise<void> {
  await until(`${count} × "${name}"`, async () => (await session.findButtons(page, name)).length === count);
}

/** Presses the button of the post at `index` (in page order among those not yet captured) and waits for "Captured". */
export async function capturePost(
  session: Session,
  page: Page,
  index = 0,
  by: 'mouse' | 'keyboard' = 'mouse',
): Promise<void> {
  const before = (await session.findButtons(page, CAPTURED)).length;
  const button = await until('a "Capture post" button', async () => (await session.findButtons(page, CAPTURE))[index]);
  if (by === 'mouse') await button.press();
  else {
    // Twice: a badge that comes into view behind something of its post moves to the corner.
    await button.focus();
    await pause(150);
    await button.focus();
    await page.keyboard.press('Enter');
  }
  await expectBadges(session, page, before + 1, CAPTURED);
}

/**
 * Captures all posts of the page one by one. On a page without its style sheets posts lie on top of each other: there
 * only the keyboard reaches every button.
 * @returns what did not work, in words; empty when all did
 */
export async function captureEveryPost(
  session: Session,
  page: Page,
  by: 'mouse' | 'keyboard' = 'mouse',
): Promise<string[]> {
  const problems: string[] = [];
  const count = await countBadges(session, page);
  for (let attempt = 0; attempt < count; attempt += 1) {
    try {
      // Those that could not be captured stay in front of the list.
      await capturePost(session, page, problems.length, by);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return problems;
}
