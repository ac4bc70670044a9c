import type { Browser, Page } from 'puppeteer-core';

/** A node as WebDriver BiDi serialises it; `shadowRoot` is there for closed roots too. */
export interface BidiNode {
  sharedId: string;
  value: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: (BidiNode & { value: { mode?: 'open' | 'closed' } }) | null;
  };
}

interface BidiConnection {
  send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>;
}

/**
 * Sends one WebDriver BiDi command. Puppeteer wraps most of the protocol but not what reaches closed shadow roots and
 * the extension's own pages in Firefox.
 */
export async function sendBidi<T>(browser: Browser, method: string, params: Record<string, unknown>): Promise<T> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send(method, params);
  return result as T;
}

/** BiDi's name of the page's top browsing context. */
export function contextOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { _id: string };
  return id;
}
