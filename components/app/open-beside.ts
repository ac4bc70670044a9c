import { browser } from '@/lib/browser';

/**
 * Opens Jackdaw beside the page: Chrome's side panel, Firefox's sidebar. Call it straight from a click, both browsers ask for
 * that. Rejects where the browser has neither.
 */
export async function openBeside(tabId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  await (sidebarAction === undefined ? browser.sidePanel.open({ tabId }) : sidebarAction.open());
}
