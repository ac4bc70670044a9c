import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import { networkOfUrl } from '@/lib/networks/network-of-url';
import { savePanelCall } from '@/lib/settings/panel-call';

import { askOverlay } from './ask-overlay';
import { MENU_IDS } from './context-menus';
import { isAllowedServer, loadIsAllowedServer } from './known-sites';
import { isPracticePage } from './load-tab';
import { tellFailure } from './tell-outcome';

/** The keyboard command `insert-reply`. */
export async function openPaletteFromKeyboard(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (command === 'insert-reply' && tab !== undefined) await openPalette(tab);
}

/** The entry in the context menu of boxes. */
export async function openPaletteFromMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId === MENU_IDS.reply && tab !== undefined) await openPalette(tab);
}

/**
 * At the box the person is in, where an overlay stands on the page. Everywhere else, LinkedIn included, the templates open beside the
 * page, to be copied: before anything is waited for, because browsers open their panel only straight from the person's act (Chromium
 * 156 refuses it after a single `await`).
 */
async function openPalette({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const address = url === undefined ? null : URL.parse(url);
  const hasOverlay = address === null ? false : mayHaveOverlay(address);
  if (hasOverlay === true) {
    await openAtBox(id);
    return;
  }
  await openBeside(id);
  // The act itself started the background: the panel opens for certain, and the box of an allowed server gets its palette as well.
  if (hasOverlay === null && address !== null && (await loadIsAllowedServer(address))) await openAtBox(id);
}

/** null: it cannot be told in this turn. */
function mayHaveOverlay(address: URL): boolean | null {
  return networkOfUrl(address) !== null || isPracticePage(address) || isAllowedServer(address);
}

async function openAtBox(tabId: number): Promise<void> {
  const reply = await askOverlay(tabId, 'overlay:insert-reply', {});
  if (reply.ok) return;
  // The page was open before Jackdaw was, or the network is switched off.
  if (reply.code === 'not-delivered') await tellFailure(tabId, m.background_no_overlay);
  // The overlay told the person of anything else.
  else await report(new Error(reply.code), 'insert-reply');
}

async function openBeside(tabId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  await (sidebarAction === undefined ? browser.sidePanel.open({ tabId }) : sidebarAction.open());
  // The panel has other things on it as well.
  await savePanelCall();
}
