import 'fake-indexeddb/auto';

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import background from '@/entrypoints/background';
import { db } from '@/lib/db/database';

type Listener = (...args: never[]) => unknown;

/** The parts of the browser that the fake one lacks, recording what the background asks of them. */
export interface BrowserParts {
  menus: Record<string, unknown>[];
  /** Chooses an entry of the context menu. */
  chooseMenu: (info: object, tab: object) => Promise<void>;
  /** Presses a shortcut. */
  pressCommand: (command: string, tab: object) => Promise<void>;
  /** Files put into pages, and what the page reader answers there: a value, or an error for pages no script may enter. */
  injected: string[];
  readerAnswers: (answer: unknown) => void;
  /** Messages sent to tabs, and what their overlay answers: null where there is none. */
  toTabs: { tabId: number; type: string; payload: unknown }[];
  overlayAnswers: (answer: unknown) => void;
}

function stubEvent(target: object): { fire: (...args: unknown[]) => void } {
  const listeners: Listener[] = [];
  vi.spyOn(target as { addListener: (listener: Listener) => void }, 'addListener').mockImplementation((listener) => {
    listeners.push(listener);
  });
  return {
    fire: (...args) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

/** Waits until the work an event started has gone quiet: the event itself returns nothing to wait for. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

function stubTabs(parts: BrowserParts, overlay: () => unknown): void {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tabId: number, message: never) => {
    parts.toTabs.push({ ...(message as { type: string; payload: unknown }), tabId });
    const answer = overlay();
    if (answer === null) throw new Error('Could not establish connection. Receiving end does not exist.');
    return answer;
  }) as never);
}

function stubScripting(parts: BrowserParts, reader: () => unknown): void {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({ files }: { files: string[] }) => {
    parts.injected.push(...files);
    const answer = reader();
    if (answer instanceof Error) throw answer;
    return [{ frameId: 0, result: files.includes('/page-reader.js') ? answer : undefined }];
  }) as never);
}

/** A fresh database and a background whose listeners stand, as after the first turn of a worker. */
export async function startBackground(): Promise<BrowserParts> {
  await db().delete();
  await db().open();
  let reader: unknown = null;
  let overlay: unknown = null;
  const menuClicks = stubEvent(fakeBrowser.contextMenus.onClicked);
  const commands = stubEvent(fakeBrowser.commands.onCommand);
  const parts: BrowserParts = {
    menus: [],
    injected: [],
    toTabs: [],
    chooseMenu: (info, tab) => {
      menuClicks.fire(info, tab);
      return settle();
    },
    pressCommand: (command, tab) => {
      commands.fire(command, tab);
      return settle();
    },
    readerAnswers: (answer) => (reader = answer),
    overlayAnswers: (answer) => (overlay = answer),
  };
  stubTabs(parts, () => overlay);
  stubScripting(parts, () => reader);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(() => {
    parts.menus.splice(0);
  });
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(((menu: Record<string, unknown>) =>
    parts.menus.push(menu)) as never);
  background.main();
  return parts;
}
