import { browser } from '@/lib/browser';

/** Shows an address: in the tab that already stands on it, as far as the browser tells us of tabs, else in a new one. */
export async function openAddress(address: string): Promise<void> {
  const url = new URL(address, location.origin).href;
  const tabs = await browser.tabs.query({});
  // Without the hash: networks move it while the person scrolls. A route behind the hash is a page of its own, though.
  const tab = tabs.find((one) => one.url !== undefined && pageOf(one.url) === pageOf(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

function pageOf(address: string): string {
  return /#\//.test(address) ? address : (address.split('#')[0] ?? address);
}
