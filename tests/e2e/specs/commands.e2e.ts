import assert from 'node:assert/strict';

import type { browser } from '@/lib/browser';

import { scenario } from '../harness/scenario.ts';

/** In a page of the extension, where the function below runs. */
declare const chrome: typeof browser;

/**
 * A browser that does not accept a suggested key says nothing and leaves the command without one (Chromium 156: Alt+Shift+C and
 * Alt+Shift+P). What the keys do when a person presses them, no test can press.
 */
scenario('the browser gives every command the key that is suggested', {}, async (session) => {
  const page = await session.openExtensionPage('icon/16.png');
  const commands = await page.evaluate(async () => chrome.commands.getAll());
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  delete keys['_execute_action'];
  delete keys['_execute_sidebar_action'];
  assert.deepEqual(keys, {
    'capture-post': 'Alt+Shift+J',
    'capture-page': 'Alt+Shift+S',
    'insert-reply': 'Alt+Shift+K',
    'open-checklist': 'Alt+Shift+L',
  });
});
