import { pause } from '../../e2e/harness/until.ts';
import { traceOwnCalls } from '../overlay/own-time.mjs';
import { findButton, openBox, stopWorker } from './scene.mjs';

/** What comes with the focus (button, scripts) has come by then; a person has read and thought. */
const SETTLE_MS = 700;
const LATER = 15;
const INSERTIONS = 16;
/** For what follows an insertion: counting it, looking at the box again. */
const AFTER_MS = 300;
/** What is typed into the search; something is found by each beginning of it. */
const TYPED = ['доставка', 'livrare', 'preț', 'shipping'];

/**
 * @typedef {{ shown: number, listed: number, drawn: number }} Opening milliseconds from the press: dialog open, its options
 *   filled in, on the screen
 */

/**
 * The first opening on a page just opened.
 * @param {{ by: 'press' | 'keyboard', isCold?: boolean, isRash?: boolean }} how `isCold`: the worker had ended before; `isRash`: in the
 *   very moment of coming to the box
 * @returns {Promise<Opening>}
 */
export async function measureFirst(scene, { by, isCold = false, isRash = false }) {
  const opened = await openBox(scene, 'textarea');
  const spot = isRash ? null : await findButton(opened);
  if (!isRash) await pause(SETTLE_MS);
  if (isCold) await stopWorker(scene);
  const opening = by === 'press' ? await press(opened, spot) : await callByKeyboard(scene, opened);
  await opened.page.close();
  return opening;
}

/** Later openings on one page, each after the last was closed. @returns {Promise<Opening[]>} */
export async function measureLater(scene, by) {
  const opened = await openBox(scene, 'textarea');
  const openings = [];
  for (let count = 0; count <= LATER; count += 1) {
    const spot = await findButton(opened);
    await pause(SETTLE_MS);
    openings.push(by === 'press' ? await press(opened, spot) : await callByKeyboard(scene, opened));
    await close(opened);
  }
  await opened.page.close();
  return openings.slice(1);
}

/** Milliseconds from each key to the list drawn anew. @returns {Promise<{ listed: number, drawn: number }[]>} */
export async function measureKeys(scene) {
  const opened = await openBox(scene, 'textarea');
  await press(opened, await findButton(opened));
  const { page, run } = opened;
  const devtools = await page.createCDPSession();
  const times = [];
  for (const word of TYPED) {
    for (const letter of word) {
      await pause(60);
      await run(begin, 'list');
      // Keys of any layout, which the browser's driver does not know by name.
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      const { keydown, listed, drawn } = await run(end);
      times.push({ listed: listed - keydown, drawn: drawn - keydown });
    }
    await clearSearch(opened);
  }
  await page.close();
  return times;
}

/**
 * From Enter to the text in the box.
 * @returns {Promise<{ ownMs: number, wallMs: number, isWhole: boolean }[]>} `ownMs`: processor time of the extension's calls and of what
 *   the browser does in them, until the text is on the screen; `isWhole`: and of what follows
 */
export async function measureInsertions(scene, kind) {
  const opened = await openBox(scene, kind);
  await findButton(opened);
  const { page, run } = opened;
  const insertions = [];
  for (let count = 0; count < INSERTIONS; count += 1) {
    // A note of the insertion before may stand where the button is.
    await callByKeyboard(scene, opened);
    await pause(200);
    await run(begin, 'insert');
    const isWhole = count % 2 === 1;
    const calls = await traceOwnCalls(page, async () => {
      await page.keyboard.press('Enter');
      await run(end);
      if (isWhole) await pause(AFTER_MS);
    });
    const { keydown, inserted } = await run(end);
    insertions.push({ ownMs: sum(calls), wallMs: inserted - keydown, isWhole });
    if (!isWhole) await pause(AFTER_MS);
    await page.$eval(opened.box, emptyBox);
  }
  await page.close();
  return insertions;
}

function emptyBox(box) {
  if ('value' in box) box.value = '';
  else box.textContent = '';
}

async function press({ page, run }, { x, y }) {
  await run(begin, 'open');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  const { pointerdown, ...times } = await run(end);
  await page.mouse.move(0, 0);
  return since(times, pointerdown);
}

/** The message to the page that the browser's shortcut ends in; from a page of the extension, the worker must stay free to end. */
async function callByKeyboard({ helper }, { run }) {
  await run(begin, 'open');
  const origin = await run(() => globalThis.watch.origin());
  const sentAt = await helper.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const at = performance.timeOrigin + performance.now();
    void chrome.tabs.sendMessage(tab.id, { jackdaw: 1, type: 'overlay:insert-reply', payload: {} });
    return at;
  });
  return since(await run(end), sentAt - origin);
}

async function close({ page }) {
  await page.keyboard.press('Escape');
  await pause(100);
}

async function clearSearch({ page }) {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await pause(300);
}

const begin = (what) => globalThis.watch.begin(what);
const end = () => globalThis.watch.end();

function sum(calls) {
  return calls.reduce((total, { cpuMs }) => total + cpuMs, 0);
}

function since({ shown, listed, drawn }, start) {
  return { shown: shown - start, listed: listed - start, drawn: drawn - start };
}
