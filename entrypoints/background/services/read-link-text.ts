import { browser } from '@/lib/browser';

/**
 * What a link on the page says, for a record that has nothing else; null when no script may enter the page. Chrome tells the
 * address of a clicked link but not its words.
 */
export async function readLinkText(tabId: number, frameId: number, href: string): Promise<string | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: findLinkText,
      args: [href],
    });
    const text: unknown = injection?.result;
    return typeof text === 'string' && text !== '' ? text : null;
  } catch {
    // A store, a PDF viewer, a frame of another site: the address stands for itself.
    return null;
  }
}

/** Runs inside the page, sent there as source: it can use nothing from outside itself. */
function findLinkText(href: string): string {
  for (const link of document.links) {
    const text = link.href === href ? (link.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
    if (text !== '') return text.slice(0, 300);
  }
  return '';
}
