import type { Browser } from '@/lib/browser';
import { actOnReading } from '@/lib/db/repositories/readings';
import { describeError } from '@/lib/errors/describe-error';
import { m } from '@/lib/i18n/messages';

import { MENU_IDS } from './context-menus';
import { linkTextOf } from './menu-link-text';
import { tellDone, tellFailure } from './tell-outcome';

/** A choice in the context menu: the page or the link, kept to be read. Nothing of it is loaded. */
export async function savePageFromMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const page = findPage(info, tab);
  if (page === null || tab?.id === undefined) return;
  const act = { act: 'save', ...page, clientId: null } as const;
  const done = await actOnReading(act, { now: new Date(), requestId: crypto.randomUUID() });
  if (!done.ok) return tellFailure(tab.id, () => describeError(done.code));
  const { isNew, undoId } = done;
  return tellDone(tab.id, () => (isNew ? m.extras_page_saved() : m.extras_page_again()), undoId);
}

function findPage(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): { url: string; title: string } | null {
  if (info.menuItemId === MENU_IDS.readLink) return { url: info.linkUrl ?? '', title: linkTextOf(info) ?? '' };
  // In a frame the page of the tab is meant: it is what the person sees the title of.
  if (info.menuItemId === MENU_IDS.readPage) return { url: tab?.url ?? info.pageUrl ?? '', title: tab?.title ?? '' };
  return null;
}
