import type { Page } from 'puppeteer-core';

import type { OverlaySettings } from '@/lib/settings/overlay-settings';

import type { Session } from './session.ts';

interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
}

/** Asks the overlay of a tab as the popup does; in Firefox no test can open the popup itself. */
export async function askOverlay(session: Session, page: Page, type: string): Promise<unknown> {
  const own = await session.openExtensionPage('welcome.html');
  try {
    return await own.evaluate(
      async (url, message) => {
        const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const tab = (await tabs.query({})).find((one) => one.url === url);
        return tab?.id === undefined ? null : tabs.sendMessage(tab.id, message, { frameId: 0 });
      },
      page.url(),
      { jackdaw: 1, type, payload: {} },
    );
  } finally {
    await own.close();
    await page.bringToFront();
  }
}

/** Asks the background about the tab of `page` as the popup does, with whatever else the request holds. */
export async function askBackground(
  session: Session,
  page: Page,
  type: string,
  request: object = {},
): Promise<unknown> {
  const own = await session.openExtensionPage('welcome.html');
  try {
    return await own.evaluate(
      async (url, asked, payload) => {
        const { tabs, runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const tabId = (await tabs.query({})).find((one) => one.url === url)?.id;
        return runtime.sendMessage({ jackdaw: 1, type: asked, payload: { ...payload, tabId } });
      },
      page.url(),
      type,
      request,
    );
  } finally {
    await own.close();
    await page.bringToFront();
  }
}

/** Changes settings of the overlay as the pages of the extension do. */
export async function changeOverlaySettings(session: Session, change: Partial<OverlaySettings>): Promise<void> {
  const own = await session.openExtensionPage('welcome.html');
  await own.evaluate(async (changed) => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    const key = 'overlay.settings';
    const stored = (await local.get(key))[key] ?? { disabledNetworks: [], recordedAccounts: [], locale: null };
    await local.set({ [key]: { ...stored, ...changed } });
  }, change);
  await own.close();
}

export async function readOverlaySettings(session: Session): Promise<OverlaySettings> {
  const own = await session.openExtensionPage('welcome.html');
  const stored = await own.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    return (await local.get('overlay.settings'))['overlay.settings'];
  });
  await own.close();
  return stored as OverlaySettings;
}
