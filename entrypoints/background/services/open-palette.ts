import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { report } from '@/lib/errors/report';
import { networkOfUrl } from '@/lib/networks/network-of-url';

import { askOverlay } from './ask-overlay';
import { MENU_IDS } from './context-menus';
import { isPracticePage } from './load-tab';

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
 * page, to be copied: before anything is waited for, because browsers open their panel only straight from the person's act.
 */
async function openPalette({ id, url }: Browser.tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const address = url === undefined ? null : URL.parse(url);
  const hasOverlay = address !== null && (networkOfUrl(address) !== null || isPracticePage(address));
  if (!hasOverlay) {
    await openBeside(id);
    return;
  }
  const reply = await askOverlay(id, 'overlay:insert-reply', {});
  // The overlay told the person of anything else.
  if (!reply.ok && reply.code !== 'not-delivered') await report(new Error(reply.code), 'insert-reply');
}

async function openBeside(tabId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  await (sidebarAction === undefined ? browser.sidePanel.open({ tabId }) : sidebarAction.open());
}
