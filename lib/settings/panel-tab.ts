import { browser } from '@/lib/browser';

/** The day, or the page in front with the replies to it. */
export const PANEL_TABS = ['today', 'page'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

const STORAGE_KEY = 'sidepanel.tab';

/** The tab chosen last; null: none ever was. Rejects only when storage itself fails. */
export async function loadPanelTab(): Promise<PanelTab | null> {
  const stored = (await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY];
  return PANEL_TABS.find((tab) => tab === stored) ?? null;
}

export async function savePanelTab(tab: PanelTab): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: tab });
}
