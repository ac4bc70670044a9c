import 'fake-indexeddb/auto';

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import background from '@/entrypoints/background';
import { refreshAlerts } from '@/entrypoints/background/services/alerts';
import { db } from '@/lib/db/database';
import { clearReports } from '@/lib/errors/report';
import { matchesHost } from '@/lib/networks/match-pattern';
import { ORDER_NAME } from '@/lib/quiet-page/order';

/** What the pages of this browser answer. */
interface Answers {
  /** Of the page reader; an error for pages no script may enter. */
  reader: unknown;
  /** Of overlays, by frame; a frame without one is not in here. */
  overlays: Map<number, unknown>;
  /** Whether the page is a Mastodon server's; undefined where no script may enter. */
  recogniser: unknown;
  /** Of the script that reads a page of a quiet network. */
  quiet: unknown;
  /** Of functions put into the page (frames there are, words of a link). */
  functions: { frameId: number; result: unknown }[];
}

interface RegisteredScript {
  id: string;
  matches?: string[];
  js?: string[];
}

/** The parts of the browser that the fake one lacks, recording what the background asks of them. */
export interface BrowserParts {
  answers: Answers;
  menus: Record<string, unknown>[];
  /** Chooses an entry of the context menu. */
  chooseMenu: (info: object, tab: object) => Promise<void>;
  /** Presses a shortcut; without a tab as Firefox before 126 does. */
  pressCommand: (command: string, tab?: object) => Promise<void>;
  /** Files put into pages. */
  injected: string[];
  /** What was left for those scripts to do. */
  orders: unknown[];
  /** Origin patterns and names of permissions that the person allowed. */
  granted: Set<string>;
  /** By id. */
  registered: Map<string, RegisteredScript>;
  /** As the browser does when the person says yes to its question, and in its own settings. */
  grant: (origin: string) => Promise<void>;
  revoke: (origin: string) => Promise<void>;
  /** Messages sent to frames. */
  toTabs: { tabId: number; frameId: number | undefined; type: string; payload: unknown }[];
}

// The fake browser knows no permissions. Not a spy: a background of the test before may still ask after the spies are gone.
Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(false) });

type Listener = (...args: unknown[]) => unknown;

function stubEvent(target: object): (...args: unknown[]) => void {
  const listeners: Listener[] = [];
  vi.spyOn(target as { addListener: (listener: Listener) => void }, 'addListener').mockImplementation((listener) => {
    listeners.push(listener);
  });
  return (...args) => {
    for (const listener of listeners) listener(...args);
  };
}

/** Waits until the work an event started has gone quiet: the event itself returns nothing to wait for. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

interface SentEnvelope {
  type: string;
  payload: unknown;
}

function isMatch(url: URL | null, pattern: string): boolean {
  return url !== null && matchesHost(url, [pattern]);
}

function stubTabs({ toTabs, answers }: BrowserParts): void {
  const { query } = fakeBrowser.tabs;
  // The fake one compares addresses letter by letter; the browser takes a match pattern.
  const queryByPattern = async ({ url: pattern, ...rest }: { url?: string }): Promise<{ url?: string }[]> => {
    const tabs = (await query(rest)) as { url?: string }[];
    return pattern === undefined ? tabs : tabs.filter(({ url = '' }) => isMatch(URL.parse(url), pattern));
  };
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(queryByPattern as never);
  const sendMessage = async (
    tabId: number,
    { type, payload }: SentEnvelope,
    options?: { frameId?: number },
  ): Promise<unknown> => {
    const frameId = options?.frameId;
    toTabs.push({ tabId, frameId, type, payload });
    if (!answers.overlays.has(frameId ?? 0)) {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }
    return answers.overlays.get(frameId ?? 0);
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
}

function stubScripting({ injected, orders, answers }: BrowserParts): void {
  const executeScript = async ({ files, args }: { files?: string[]; args?: unknown[] }): Promise<unknown> => {
    if (args?.[0] === ORDER_NAME) orders.push(args[1]);
    if (files === undefined) return answers.functions;
    injected.push(...files);
    if (answers.reader instanceof Error) throw answers.reader;
    const results: Record<string, unknown> = {
      '/page-reader.js': answers.reader,
      '/page-recogniser.js': answers.recogniser,
      '/capture-linkedin.js': answers.quiet,
    };
    return [{ frameId: 0, result: results[files[0] ?? ''] }];
  };
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(executeScript as never);
}

function stub(target: object, name: string, work: (argument: never) => unknown): void {
  const answer = async (argument: never): Promise<unknown> => work(argument);
  vi.spyOn(target as Record<string, () => unknown>, name).mockImplementation(answer as never);
}

interface Asked {
  origins?: string[];
  permissions?: string[];
}

/** Permissions and registered scripts are the browser's own memory: they outlive the worker. */
function stubSites({ granted, registered }: BrowserParts): Pick<BrowserParts, 'grant' | 'revoke'> {
  const added = stubEvent(fakeBrowser.permissions.onAdded);
  const removed = stubEvent(fakeBrowser.permissions.onRemoved);
  const revoke = (origin: string): void => {
    if (granted.delete(origin)) removed({ origins: [origin] });
  };
  stub(fakeBrowser.permissions, 'contains', ({ origins = [], permissions = [] }: Asked) =>
    [...origins, ...permissions].every((name) => granted.has(name)),
  );
  stub(fakeBrowser.permissions, 'remove', ({ origins }: { origins: string[] }) => origins.forEach(revoke));
  const { scripting } = fakeBrowser;
  stub(scripting, 'getRegisteredContentScripts', (filter?: { ids: string[] }) =>
    [...registered.values()].filter(({ id }) => filter?.ids.includes(id) !== false),
  );
  stub(scripting, 'registerContentScripts', (scripts: RegisteredScript[]) => {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  });
  stub(scripting, 'unregisterContentScripts', ({ ids }: { ids: string[] }) => {
    for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  });
  return {
    grant: (origin) => {
      granted.add(origin);
      added({ origins: [origin] });
      return settle();
    },
    revoke: (origin) => {
      revoke(origin);
      return settle();
    },
  };
}

function stubMenus({ menus }: BrowserParts): void {
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(() => {
    menus.splice(0);
  });
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(((menu: Record<string, unknown>) =>
    menus.push(menu)) as never);
}

const untilAlertsAreIdle = (): Promise<void> => refreshAlerts().catch(() => undefined);

/**
 * Backgrounds of the tests before still look at alerts when something is written. What they are at is waited for, and what they
 * report of a database that is taken away from them is no matter of the test to come.
 */
async function restartDatabase(): Promise<void> {
  await untilAlertsAreIdle();
  await db().delete();
  await db().open();
  await untilAlertsAreIdle();
  await settle();
  await clearReports();
}

/** A fresh database and a background whose listeners stand, as after the first turn of a worker. */
export async function startBackground(): Promise<BrowserParts> {
  await restartDatabase();
  const clickMenu = stubEvent(fakeBrowser.contextMenus.onClicked);
  const command = stubEvent(fakeBrowser.commands.onCommand);
  const parts: BrowserParts = {
    answers: { reader: null, recogniser: undefined, overlays: new Map(), quiet: null, functions: [] },
    menus: [],
    injected: [],
    orders: [],
    toTabs: [],
    granted: new Set(),
    registered: new Map(),
    grant: settle,
    revoke: settle,
    chooseMenu: (info, tab) => {
      clickMenu(info, tab);
      return settle();
    },
    pressCommand: (name, tab) => {
      command(name, tab);
      return settle();
    },
  };
  stubTabs(parts);
  stubScripting(parts);
  stubMenus(parts);
  Object.assign(parts, stubSites(parts));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
  background.main();
  return parts;
}
