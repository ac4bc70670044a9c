import assert from 'node:assert/strict';

import { openPage } from '../harness/open-page.ts';
import { expectClosed, expectPalette, openPalette } from '../harness/palette.ts';
import { TEMPLATES } from '../harness/palette-scene.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';
import { writeTemplates } from '../harness/write-templates.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

/** Has the key before everybody else and takes the focus on each, as Telegram Web A does; also sends on the release of Enter. */
const THIEF = `
const steal = () => document.querySelector('[data-testid=tweetTextarea_0]')?.focus();
window.heard = [];
for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'focusin', 'focusout', 'click', 'mousedown', 'compositionstart'])
  document.addEventListener(type, (event) => {
    if (event.target.closest?.('[data-testid=tweetTextarea_0]') && type !== 'focusout') return;
    window.heard.push(type + ' ' + event.target.nodeName);
    steal();
  }, true);
setInterval(() => { if (window.isThief) steal(); }, 5);
document.addEventListener('keyup', (event) => { if (event.key === 'Enter') window.sent = true; }, true);`;

/** X's box takes pastes by itself. */
const TAKES_PASTE = `
document.querySelector('[data-testid=tweetTextarea_0]').addEventListener('paste', (event) => {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
});`;

const BOX = `<div data-testid="cellInnerDiv"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="min-height: 40px; border: 1px solid">Hey,</div></div>`;

scenario('a page that steals keys and focus gets neither', {}, async (session) => {
  await writeTemplates(session, TEMPLATES);
  const html = xPage(xPosts(1), THIEF + TAKES_PASTE).replace('<div id="timeline"', `${BOX}<div id="timeline"`);
  assert.ok(html.includes(BOX));
  const page = await openPage(session, X_HOME, html);
  await page.bringToFront();
  await page.click('[data-testid=tweetTextarea_0]');
  await page.keyboard.press('End');
  await openPalette(session, page);
  await page.evaluate(() => Object.assign(globalThis, { heard: [], isThief: true }));
  await page.keyboard.type('thanks');
  const shown = await expectPalette(session, page, ({ options }) => options.length === 1);
  assert.match(shown.selected ?? '', /^Thanks/);
  const stolen = await page.evaluate(() => ({
    heard: (globalThis as unknown as { heard: string[] }).heard,
    box: document.querySelector('[data-testid=tweetTextarea_0]')?.textContent,
  }));
  assert.deepEqual(stolen, { heard: [], box: 'Hey,' });
  await page.keyboard.press('Enter');
  await expectClosed(session, page);
  const text = await until('the text in the box', () =>
    page.$eval('[data-testid=tweetTextarea_0]', (box) => (box.textContent.includes('🌷') ? box.textContent : null)),
  );
  assert.match(text, /^Hey,(Thank you|Thanks a lot|Many thanks), /);
  assert.equal(await page.evaluate(() => 'sent' in globalThis), false, 'the release of Enter stays with us');
});

scenario('what a box does not take is on the clipboard, and the note says so', {}, async (session) => {
  await writeTemplates(session, TEMPLATES);
  // Marked as Draft.js, which takes text by paste alone; this page has nothing that does.
  const box = BOX.replace('contenteditable', 'class="public-DraftEditor-content" contenteditable');
  const html = xPage(xPosts(1)).replace('<div id="timeline"', `${box}<div id="timeline"`);
  const page = await openPage(session, X_HOME, html);
  await page.bringToFront();
  await page.click('[data-testid=tweetTextarea_0]');
  await page.keyboard.press('End');
  await openPalette(session, page);
  await page.keyboard.type('ship');
  await expectPalette(session, page, ({ options }) => options.length === 1);
  await page.keyboard.press('Enter');
  await until('the note', async () =>
    (await session.readOverlay(page)).some(({ text }) => text.endsWith('It is on the clipboard: press Ctrl+V')),
  );
  assert.deepEqual(await readTable(session, 'replies'), []);
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await until('the pasted text', () =>
    page.$eval('[data-testid=tweetTextarea_0]', (box) => box.textContent.includes('We do deliver abroad')),
  );
});

scenario('inside a modal dialog of the page the palette works as anywhere', {}, async (session) => {
  await writeTemplates(session, TEMPLATES);
  const html = xPage(xPosts(1), "document.querySelector('#modal').showModal()").replace(
    '<div id="timeline"',
    `<dialog id="modal">${BOX}</dialog><div id="timeline"`,
  );
  const page = await openPage(session, X_HOME, html);
  await page.bringToFront();
  await page.click('[data-testid=tweetTextarea_0]');
  await openPalette(session, page);
  await page.keyboard.press('Escape');
  await expectClosed(session, page);
  assert.equal(
    await page.$eval('#modal', (dialog) => (dialog as HTMLDialogElement).open),
    true,
    'its dialog stays open',
  );
});
