import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { servePages } from '../harness/serve-pages.ts';
import type { Session } from '../harness/session.ts';
import { pause, until } from '../harness/until.ts';
import { EDITORS_ORIGIN } from './build-driver-extension.mjs';
import { bundleScript } from './bundle-script.mjs';

interface EditorPage {
  reset(text: string): Promise<void>;
  model(): string;
  host(): HTMLElement;
}
interface PageWindow {
  editorPage: EditorPage;
}

/** `InsertOutcome` of lib/editors, as it comes out of the content script. */
export interface InsertAnswer {
  ok: boolean;
  reason?: string;
  room?: number;
  method?: string;
  ownMs?: number;
  steps: { method: string; result: string }[];
}

/** One editor on its page, handled with trusted keys and the mouse only. */
export interface OpenEditor {
  readonly page: Page;
  /** Mounts the editor anew with `text` and puts the caret at `caret` with arrow keys. */
  start(text: string, caret: number): Promise<void>;
  /** The text by the engine's own model. */
  model(): Promise<string>;
  /** Selects so many signs after the caret with the arrow key. */
  selectForward(signs: number): Promise<void>;
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  /** Asks the content script. */
  call(name: string): Promise<unknown>;
  /** Asks the content script to write into the box it remembered last. */
  insert(argument: { text: string } & object): Promise<InsertAnswer>;
  /** Waits until the engine has followed a selection. */
  settle(): Promise<void>;
  /** The page begins to take the focus away from the box. */
  lockFocus(): Promise<void>;
  removeHost(): Promise<void>;
  close(): Promise<void>;
}

const CARET_SETTLES_MS = 120;

const bundles = new Map<string, Promise<string>>();

/** @param folder where the page stands; by default where the small test extension runs */
export async function openEditor(
  session: Session,
  { script, variant, folder = `${EDITORS_ORIGIN}/${script}` }: { script: string; variant: string; folder?: string },
): Promise<OpenEditor> {
  const code = bundles.get(script) ?? bundleScript(path.join(PROJECT_DIR, `tests/e2e/pages/editors/${script}.mjs`));
  bundles.set(script, code);
  const page = await session.browser.newPage();
  const url = `${folder}/${variant}`;
  const { origin } = new URL(url);
  await servePages(page, {
    // Room above for the notes of the extension: they must not lie where the test clicks.
    [url]: `<!doctype html><meta charset="utf-8"><title>Editor</title><body style="margin: 200px 40px"><script src="/${script}.js"></script>`,
    [`${origin}/${script}.js`]: { body: await code, contentType: 'text/javascript; charset=utf-8' },
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  // What an engine does for the first time takes long, and may fall between two keys.
  await start(page, 'Hello', 1);
  return {
    page,
    start: (text, caret) => start(page, text, caret),
    model: () => page.evaluate(() => (globalThis as unknown as PageWindow).editorPage.model()),
    async selectForward(signs) {
      await page.keyboard.down('Shift');
      for (let index = 0; index < signs; index += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.up('Shift');
      // Slate looks at the page's selection ten times a second at most, later on a busy machine.
      await pause(2 * CARET_SETTLES_MS);
    },
    type: (text) => page.keyboard.type(text),
    async undo() {
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
    },
    call: (name) => callDriver(page, name),
    insert: async (argument) => (await callDriver(page, 'insert', argument)) as InsertAnswer,
    settle: () => pause(CARET_SETTLES_MS),
    lockFocus: () =>
      page.evaluate(() => {
        document.body.dataset['isLocked'] = '';
        document.querySelector('input')?.focus();
      }),
    removeHost: () => page.evaluate(() => (globalThis as unknown as PageWindow).editorPage.host().remove()),
    close: () => page.close(),
  };
}

async function start(page: Page, text: string, caret: number): Promise<void> {
  const place = await page.evaluate(async (text) => {
    const { editorPage } = globalThis as unknown as PageWindow;
    await editorPage.reset(text);
    const { x, y } = editorPage.host().getBoundingClientRect();
    return { x: x + 2, y: y + 12 };
  }, text);
  await page.mouse.click(place.x, place.y);
  // Slate follows the selection with a delay of 100 ms, and moves its own with the arrow keys.
  await pause(CARET_SETTLES_MS);
  for (let index = 0; index < caret; index += 1) await page.keyboard.press('ArrowRight');
  await pause(CARET_SETTLES_MS);
}

let lastId = 0;

async function callDriver(page: Page, name: string, argument?: unknown): Promise<unknown> {
  lastId += 1;
  const answer = await page.evaluate(
    (call) =>
      new Promise<string>((resolve) => {
        const onDone = (event: Event): void => {
          const detail = String((event as CustomEvent).detail);
          if (JSON.parse(detail).id !== call.id) return;
          document.removeEventListener('editors:done', onDone);
          resolve(detail);
        };
        document.addEventListener('editors:done', onDone);
        document.dispatchEvent(new CustomEvent('editors:call', { detail: JSON.stringify(call) }));
      }),
    { id: lastId, name, argument: argument ?? null },
  );
  const { value, error } = JSON.parse(answer);
  if (error !== undefined) throw new Error(`the content script threw in ${name}: ${error}`);
  return value;
}

/** Waits until the model says `text`; gives what it says at the end. */
export async function settledModel(editor: OpenEditor, text: string): Promise<string> {
  try {
    await until('the model', async () => (await editor.model()) === text, 1500);
  } catch {
    // The caller compares what it says instead.
  }
  return editor.model();
}
