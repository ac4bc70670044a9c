/**
 * Absolute http(s) URL of an attribute value, else null. Saved pages hold absolute hrefs, live ones relative ones: always
 * compare resolved paths.
 */
export function resolveUrl(value: string | null | undefined, base: URL): URL | null {
  if (value === null || value === undefined || value === '') return null;
  const url = URL.parse(value, base.href);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

/** Resolved `href` of a link. */
export function resolveHref(link: Element | null | undefined, base: URL): URL | null {
  return resolveUrl(link?.getAttribute('href'), base);
}

/** Resolved `src` of an image or source element; srcset and lazy attributes are the adapter's business. */
export function resolveSrc(element: Element | null | undefined, base: URL): URL | null {
  return resolveUrl(element?.getAttribute('src'), base);
}
