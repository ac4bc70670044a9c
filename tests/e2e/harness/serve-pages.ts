import type { HTTPRequest, Page } from 'puppeteer-core';

export interface ServedFile {
  body: string | Buffer;
  /** Default `text/html; charset=utf-8`. */
  contentType?: string;
}

/** What is answered, by address without its hash. */
export type Routes = Readonly<Record<string, ServedFile | string>>;

/** Schemes that never leave the browser. */
const LOCAL = /^(chrome-extension|moz-extension|data|blob|about):/;

/**
 * Answers the page's requests from `routes` at their real addresses and refuses every other one, so that content scripts
 * run as on the live site and nothing reaches the network.
 * @returns addresses that were refused, in order; it grows while the page lives
 */
export async function servePages(page: Page, routes: Routes): Promise<string[]> {
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, routes, refused).catch(() => {
      // The page went away while its request was being answered: nobody waits for it any more.
    });
  });
  return refused;
}

async function answer(request: HTTPRequest, routes: Routes, refused: string[]): Promise<void> {
  const url = request.url();
  if (LOCAL.test(url)) return request.continue();
  const file = routes[url.split('#')[0] ?? url];
  if (file === undefined) {
    refused.push(url);
    return request.abort();
  }
  const { body, contentType = 'text/html; charset=utf-8' } = typeof file === 'string' ? { body: file } : file;
  return request.respond({ status: 200, contentType, body });
}
