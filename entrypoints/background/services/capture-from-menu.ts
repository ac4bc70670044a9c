import type { Browser } from '@/lib/browser';

import { captureLink } from './capture-link';
import { capturePage } from './capture-page';
import { MENU_IDS } from './context-menus';
import { tellOutcome } from './tell-outcome';

/**
 * A choice in the context menu. Page and selection are one road: the page reader takes the selection along, and on a network
 * the overlay knows which post the menu was opened on.
 */
export async function captureFromMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined) return;
  if (info.menuItemId === MENU_IDS.link && info.linkUrl !== undefined) {
    const { linkUrl } = info;
    const link = { linkUrl, linkText: linkTextOf(info), pageUrl: info.pageUrl ?? tab.url ?? '', tabId: tab.id };
    await tellOutcome(tab.id, await captureLink(link), 'link');
    return;
  }
  await tellOutcome(tab.id, await capturePage({ tabId: tab.id, method: 'menu' }), 'page');
}

/** Firefox tells the words of the link; Chrome only a selection, which may be of anything. */
function linkTextOf(info: Browser.contextMenus.OnClickData): string | null {
  const text: unknown = Reflect.get(info, 'linkText');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
