import type { PostLocator, PageContext } from '@/lib/networks/contract';

import type { OverlayPage } from './overlay-page';

export interface PageAddress {
  /** The context for the address the page has now; the same object until the address changes. */
  read(): PageContext;
}

/**
 * Follows navigation without reload at no idle cost: the address is compared when somebody asks (after each batch of
 * mutations, and a network that navigates always mutates), and on the events that come without mutations.
 */
export function watchPageAddress(
  locator: PostLocator,
  page: OverlayPage,
  { onChange, signal }: { onChange: () => void; signal: AbortSignal },
): PageAddress {
  let context = buildContext(locator, page.document);
  const read = (): PageContext => {
    if (page.document.URL === context.url.href) return context;
    context = buildContext(locator, page.document);
    onChange();
    return context;
  };
  page.window.addEventListener('popstate', read, { signal });
  page.window.addEventListener('hashchange', read, { signal });
  // Firefox has the Navigation API since 147; before that the comparison after mutations does.
  const navigation: unknown = Reflect.get(page.window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', read, { signal });
  return { read };
}

function buildContext(locator: PostLocator, document: Document): PageContext {
  const url = new URL(document.URL);
  return { url, kind: locator.pageOf(url), document };
}
