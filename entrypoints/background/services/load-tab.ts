import { browser } from '@/lib/browser';

export interface TabPage {
  id: number;
  /** Null where the browser does not tell the extension: no host permission and no action of the person on this tab. */
  url: URL | null;
  title: string | null;
}

/** The page of a tab; null when the tab was closed meanwhile. */
export async function loadTab(tabId: number): Promise<TabPage | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab === undefined) return null;
    return { id: tabId, url: tab.url === undefined ? null : URL.parse(tab.url), title: tab.title?.trim() || null };
  } catch {
    // "No tab with id": closed between the person's action and this turn.
    return null;
  }
}

export function isPracticePage(url: URL): boolean {
  return url.href.startsWith(browser.runtime.getURL('/practice.html'));
}
