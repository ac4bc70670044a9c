import type { Browser } from '@/lib/browser';

import { captureLink } from './capture-link';
import { captureTab } from './capture-page';
import { MENU_IDS } from './context-menus';
import { linkTextOf } from './menu-link-text';
import { tellOutcome } from './tell-outcome';

/**
 * A choice in the context menu. On a network a selection means the post under the pointer; anywhere else the page reader takes
 * the selection along.
 */
export async function captureFromMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined || !isCapture(info.menuItemId)) return;
  const tabId = tab.id;
  if (info.menuItemId === MENU_IDS.link) {
    if (info.linkUrl === undefined) return;
    const place = { pageUrl: info.pageUrl ?? tab.url ?? '', tabId, frameId: info.frameId ?? 0 };
    const reply = await captureLink({ linkUrl: info.linkUrl, linkText: linkTextOf(info), ...place });
    await tellOutcome(tabId, reply, 'link');
    return;
  }
  const prefer = info.menuItemId === MENU_IDS.selection ? 'overlay:capture-in-view' : 'overlay:capture-page';
  await tellOutcome(tabId, await captureTab(tabId, { method: 'menu', prefer }), 'page');
}

function isCapture(menuItemId: string | number): boolean {
  return [MENU_IDS.page, MENU_IDS.selection, MENU_IDS.link].some((id) => id === menuItemId);
}
