import type { PostLocator, PageContext } from '@/lib/networks/contract';

import type { OverlayPage } from './overlay-page';

export interface PageAddress {
  /** The context for the address the page has now; the same object until the address changes. */
  read(): PageContext;
}

/**
 * Follows navigation without reload at no cost while the page rests: the address is compared whenever somebody asks, which is
 * at least after each batch of mutations, and a network that navigates mutates its page.
 */
export function watchPageAddress(locator: PostLocator, page: OverlayPage, onChange: () => void): PageAddress {
  let context = buildContext(locator, page.document);
  return {
    read() {
      if (page.document.URL === context.url.href) return context;
      context = buildContext(locator, page.document);
      onChange();
      return context;
    },
  };
}

function buildContext(locator: PostLocator, document: Document): PageContext {
  const url = new URL(document.URL);
  return { url, kind: locator.pageOf(url), document };
}
