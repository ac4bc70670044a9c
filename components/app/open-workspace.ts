import { browser } from '@/lib/browser';

/** Shows the workspace at this route: in the tab that already holds it, else in a new one. */
export async function openWorkspace(hash: string): Promise<void> {
  const page = browser.runtime.getURL('/workspace.html');
  const [open] = await browser.tabs.query({ url: page });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: page + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: page + hash });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
