import { browser } from '@/lib/browser';
import type { RawWebPage } from '@/lib/domain/reading';
import { rawWebPageSchema } from '@/lib/domain/reading-schema';

import type { TabPage } from './load-tab';

/** A page that hangs (an open `alert`, a busy loop) never answers; its address is known without it. */
const TIMEOUT_MS = 5000;

/**
 * What the page in a tab says of itself, read by the injected page reader. Never nothing: a page that no script may enter
 * (stores, PDF viewers) or that answers nonsense gives its address and title. Null only where even the address is not http(s).
 */
export async function readPage({ id, url, title }: TabPage): Promise<RawWebPage | null> {
  const page = await runReader(id);
  if (page !== null && URL.parse(page.url)?.protocol.startsWith('http')) return page;
  return url?.protocol.startsWith('http') ? buildLink(url.href, title) : null;
}

/** The floor of a capture: an address, and the words that stood for it. */
export function buildLink(url: string, title: string | null): RawWebPage {
  return {
    url,
    canonicalUrl: null,
    title,
    siteName: null,
    author: null,
    publishedIso: null,
    selection: null,
    text: null,
    imageUrl: null,
    lang: null,
  };
}

async function runReader(tabId: number): Promise<RawWebPage | null> {
  try {
    const injection = browser.scripting.executeScript<[], unknown>({ target: { tabId }, files: ['/page-reader.js'] });
    const results = await Promise.race([injection, afterTimeout()]);
    const page = rawWebPageSchema.safeParse(results?.[0]?.result);
    return page.success ? page.data : null;
  } catch {
    // "Cannot access contents of the page", "The extensions gallery cannot be scripted": the caller has the floor.
    return null;
  }
}

function afterTimeout(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), TIMEOUT_MS));
}
