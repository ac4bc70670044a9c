/** Content of the first meta tag that carries one of the names (as `property`, `name` or `itemprop`), in the order of names. */
export function readMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop'].map((attribute) => `meta[${attribute}="${name}" i]`).join(',');
    for (const tag of document.querySelectorAll(selector)) {
      const content = tag.getAttribute('content')?.trim() ?? '';
      if (content !== '') return content;
    }
  }
  return null;
}
