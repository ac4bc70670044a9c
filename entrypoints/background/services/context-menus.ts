import { browser } from '@/lib/browser';
import { m } from '@/lib/i18n/messages';

import { applyInterfaceLanguage } from './apply-interface-language';

export const MENU_IDS = {
  page: 'capture-page',
  selection: 'capture-selection',
  link: 'capture-link',
  reply: 'insert-reply',
  readPage: 'save-page-to-read',
  readLink: 'save-link-to-read',
} as const;

/** Browser pages cannot be captured; there the entries would only disappoint. */
const CAPTURABLE = ['http://*/*', 'https://*/*'];

/** Writes the menu anew, in the interface language. The browser keeps it over restarts, so it is written on installs and when the language changes. */
export async function writeContextMenus(): Promise<void> {
  await applyInterfaceLanguage();
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = CAPTURABLE;
  browser.contextMenus.create({
    id: MENU_IDS.page,
    title: m.background_menu_page(),
    // A right click on a picture or in a frame is offered no entry of `page`.
    contexts: ['page', 'frame', 'image', 'video'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: MENU_IDS.selection,
    title: m.background_menu_selection(),
    contexts: ['selection'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: MENU_IDS.link,
    title: m.background_menu_link(),
    contexts: ['link'],
    documentUrlPatterns,
    targetUrlPatterns: CAPTURABLE,
  });
  writeReadingMenus(documentUrlPatterns);
  browser.contextMenus.create({
    id: MENU_IDS.reply,
    title: m.palette_trigger(),
    contexts: ['editable'],
    documentUrlPatterns,
  });
}

function writeReadingMenus(documentUrlPatterns: string[]): void {
  browser.contextMenus.create({
    id: MENU_IDS.readPage,
    title: m.extras_menu_page(),
    contexts: ['page', 'frame', 'image', 'video'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: MENU_IDS.readLink,
    title: m.extras_menu_link(),
    contexts: ['link'],
    documentUrlPatterns,
    targetUrlPatterns: CAPTURABLE,
  });
}
