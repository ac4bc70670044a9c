import { resolveHref } from '@/lib/networks/shared/resolve-url';

/**
 * Links of a message text. Hashtags, mentions and bot commands are links of the client in every generation (`?q=%23tag`,
 * `t.me/name`) and are read from the text later: links whose text starts with "#", "@", "$" or "/" are left out, and so
 * are links inside the client itself.
 */
export function readLinks(element: Element | null, base: URL): string[] {
  const anchors = element === null ? [] : [...element.querySelectorAll('a[href]')];
  const links = anchors.flatMap((anchor) => {
    if (/^\s*[#@$/]/.test(anchor.textContent)) return [];
    const url = resolveHref(anchor, base);
    return url === null || isInClient(url, base) ? [] : [url.href];
  });
  return [...new Set(links)];
}

/** Search links (`?q=…`) and links of the web client lead back to the page itself. */
function isInClient(url: URL, base: URL): boolean {
  if (url.hostname === 'web.telegram.org') return true;
  return url.hostname === base.hostname && url.pathname === base.pathname && url.searchParams.has('q');
}
