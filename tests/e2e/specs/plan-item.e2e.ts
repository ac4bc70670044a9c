import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { capturePost } from '../harness/capture-posts.ts';
import { pressButton } from '../harness/press-button.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

/** Library with the details of the only captured post, out of a capture on the made-up network. */
async function openCaptured(session: Session): Promise<Page> {
  const practice = await session.openExtensionPage('practice.html');
  await capturePost(session, practice);
  const [post] = await until('the post', async () => {
    const posts = await readTable(session, 'posts');
    return posts.length === 1 && posts;
  });
  const library = await session.openExtensionPage(
    `workspace.html#/library?post=${encodeURIComponent(String(post?.id))}`,
  );
  await library.bringToFront();
  return library;
}

const dialogText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '');

/** The field of the editor with this label. */
async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const id = await until(`the field “${label}”`, () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)?.htmlFor ?? null,
      label,
    ),
  );
  await page.focus(`[id="${id}"]`);
  // At once, as pasting does.
  await page.keyboard.sendCharacter(text);
}

async function pressKeys(page: Page, key: 'z' | 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

const firstItem = async (session: Session) => (await readTable(session, 'planItems'))[0];

scenario(
  'a captured post becomes an idea, is told why, gets a day and texts, and is saved; each step can be taken back',
  { browsers: ['chromium'] },
  async (session) => {
    const page = await openCaptured(session);
    await pressButton(page, 'Idea');
    await until('the question why', async () => (await dialogText(page)).includes('1 idea saved'));
    const idea = await until('the idea', () => firstItem(session));
    assert.equal(idea.status, 'idea', 'it is saved before anything is said of it');
    await page.keyboard.press('1');
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await until('the reasons', async () => String((await firstItem(session))?.reasons) === 'hook,offer');

    await page.goto(`${session.origin}/workspace.html#/plan?item=${String(idea.id)}`);
    await page.reload();
    await until('the editor', async () => (await dialogText(page)).includes('Topic'));
    await page.keyboard.press('Tab');
    await pressButton(page, 'X');
    await typeInto(page, 'Text for all', 'я'.repeat(281));
    await until('that it is too long', async () => (await dialogText(page)).includes('1 too many'));
    await page.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"] [aria-haspopup="dialog"]')?.click());
    await until('the calendar', () => page.$('[role="grid"] [tabindex="0"]'));
    await page.keyboard.press('Enter');

    // Nothing is saved yet, and nothing is lost by a reload.
    assert.equal((await firstItem(session))?.text, '');
    await page.reload();
    await until('what was typed', async () => (await dialogText(page)).includes('1 too many'));
    await pressKeys(page, 'Enter');
    const saved = await until('the item', async () => {
      const item = await firstItem(session);
      return item?.status === 'draft' && item;
    });
    assert.match(String(saved.date), /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(saved.text, 'я'.repeat(281));
    assert.deepEqual(saved.networks, ['x', 'practice']);

    await pressButton(page, 'Undo');
    await until('the idea as it was', async () => {
      const item = await firstItem(session);
      return item?.status === 'idea' && item.date === null && item.text === '';
    });
  },
);
