import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { openPage } from '../harness/open-page.ts';
import { findInsertButton } from '../harness/palette.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const BOX = `<div data-testid="cellInnerDiv"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="min-height: 40px; border: 1px solid">Hey,</div></div>`;
const SIZE = 28;
/** Long enough for the button to follow a scroll: one frame, and the answer of an observer. */
const SETTLE_MS = 3000;

/** The place that the overlay gave to the button, in the window; null while it is hidden. */
async function readPlace(session: Session, page: Page): Promise<{ left: number; top: number } | null> {
  const elements = await session.readOverlay(page);
  const button = elements.find(({ tag, text }) => tag === 'button' && text === 'Insert reply');
  if (button === undefined || button.attributes['hidden'] !== undefined) return null;
  const read = (name: string): number =>
    Number(new RegExp(`${name}: (-?[\\d.]+)px`).exec(button.attributes['style'] ?? '')?.[1]);
  return { left: read('left'), top: read('top') };
}

async function openWith(session: Session, markup: string): Promise<Page> {
  const html = xPage(xPosts(1)).replace('<div id="timeline"', `${markup}<div id="timeline"`);
  const page = await openPage(session, X_HOME, html);
  await page.bringToFront();
  await page.focus('[data-testid=tweetTextarea_0]');
  assert.ok(await findInsertButton(session, page, 10_000));
  return page;
}

scenario('the button at a box lies over nothing that a person presses', {}, async (session) => {
  const row =
    '<div style="display: flex; justify-content: flex-end; height: 32px"><button id="own">Everyone</button></div>';
  const page = await openWith(session, `<div style="height: 80px"></div>${row}${BOX}`);
  const place = await until('its place', () => readPlace(session, page));
  const own = await page.$eval('#own', (button) => button.getBoundingClientRect().toJSON() as DOMRect);
  const isApart = place.left >= own.right || place.left + SIZE <= own.left || place.top >= own.bottom;
  assert.ok(isApart, `${JSON.stringify(place)} over ${JSON.stringify(own)}`);
});

scenario('the button is inside of the window at a box that fills it', {}, async (session) => {
  const page = await openWith(session, BOX.replace('min-height: 40px', 'position: fixed; inset: 0; background: white'));
  const { left, top } = await until('its place', () => readPlace(session, page));
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  assert.ok(left >= 0 && left + SIZE <= window.width && top >= 0 && top + SIZE <= window.height, `${left} ${top}`);
});

scenario('the button goes with a box that is scrolled out of its list, and comes back', {}, async (session) => {
  const list = `<div id="list" style="height: 200px; overflow: auto"><div style="height: 60px"></div>${BOX}<div style="height: 900px"></div></div>`;
  const page = await openWith(session, `<div style="height: 200px"></div>${list}`);
  const before = await until('its place', () => readPlace(session, page));
  const scrollTo = (top: number): Promise<void> => page.$eval('#list', (element, y) => element.scrollTo(0, y), top);
  await scrollTo(500);
  await until('the button hidden', async () => (await readPlace(session, page)) === null, SETTLE_MS);
  await scrollTo(0);
  await until('the button back', async () => (await readPlace(session, page))?.top === before.top, SETTLE_MS);
});
