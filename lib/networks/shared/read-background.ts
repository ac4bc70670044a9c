import { resolveUrl } from './resolve-url';

const CSS_URL = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/i;

/** Absolute http(s) URL of the picture in an element's inline style; null for `data:` and `blob:` placeholders. */
export function readBackground(element: Element | null | undefined, base: URL): string | null {
  const found = CSS_URL.exec(element?.getAttribute('style') ?? '');
  return resolveUrl((found?.[1] ?? found?.[2] ?? found?.[3])?.trim(), base)?.href ?? null;
}
