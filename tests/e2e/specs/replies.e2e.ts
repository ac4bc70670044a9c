import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { queuePracticeComment } from '../harness/queue-comment.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

const COMMENT = 'Do you deliver to Tromsø?';

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

const press = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(selector);
  await element?.click();
};

scenario('DP-7: a queued comment is answered with its time, and Undo brings it back', {}, async (session) => {
  await queuePracticeComment(session);
  const page = await session.openExtensionPage('workspace.html#/replies');
  await page.bringToFront();
  await until('the comment in the queue', () => hasText(page, COMMENT));
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await until('nothing left to answer', () => hasText(page, 'All answered'));
  const [answered] = await readTable(session, 'replies');
  assert.equal(answered?.state, 'answered');
  assert.ok(Date.parse(answered?.answeredAt ?? '') >= Date.parse(answered?.queuedAt ?? ''));
  await page.bringToFront();
  await press(page, 'a[href="#/replies?tab=answered"]');
  await until('its response time', () => hasText(page, 'from queue to answer'));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await until('nothing answered', () => hasText(page, 'Nothing marked as answered yet'));
  await press(page, 'nav a[href="#/replies"]');
  await until('the comment back in the queue', () => hasText(page, COMMENT));
  const [reply] = await readTable(session, 'replies');
  assert.equal(reply?.state, 'new');
  assert.equal(reply?.answeredAt, null);
});

scenario('the due time is typed, and the popup says what is overdue', {}, async (session) => {
  await queuePracticeComment(session);
  const page = await session.openExtensionPage('workspace.html#/replies');
  await page.bringToFront();
  await press(page, 'button[title="Change due time"]');
  const year = await page.waitForSelector('[role="dialog"] [role="spinbutton"][data-type="year"]');
  await year?.focus();
  await page.keyboard.type('2020');
  await press(page, '[role="dialog"] button[type="submit"]');
  await until('it among the overdue', () => hasText(page, 'Late by'));
  const [reply] = await readTable(session, 'replies');
  assert.equal(new Date(reply?.dueAt ?? '').getFullYear(), 2020);
  const popup = await session.openExtensionPage('popup.html');
  const waiting = await popup.waitForSelector('section[aria-labelledby="day-answers"]');
  const said = await waiting?.evaluate((section) => section.innerText.replaceAll(/\s+/g, ' '));
  assert.match(said ?? '', /^To answer 1 .*Late by .*All 1 waiting$/);
});
