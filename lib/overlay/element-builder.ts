/** Builds an element: attributes and text as text, so that nothing of a page or of a person is ever read as markup. */
export function build<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  { text, ...attributes }: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}
