/**
 * The description of a picture. LinkedIn writes a sentence of its own where the author gave none ("View image", "No alternative
 * text description …"), in the interface's language: what several pictures of the page share is such a sentence.
 */
export function readAlt(image: Element, document: Document, siblings: string): string | null {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  if (alt === '') return null;
  const same = [...document.querySelectorAll(siblings)].filter((other) => other.getAttribute('alt')?.trim() === alt);
  return same.length > 1 ? null : alt;
}
