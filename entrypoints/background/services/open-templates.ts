import { browser } from '@/lib/browser';

/** Shows the Templates screen, asked for from a page that cannot open pages of the extension itself. */
export async function openTemplates(): Promise<{ ok: true }> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#/replies/templates') });
  return { ok: true };
}
