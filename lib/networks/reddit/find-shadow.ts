/**
 * What a custom element draws itself: its open shadow root, or the template a server sent it in where nobody attached it (a saved
 * page read by another parser). null: the element draws nothing of its own, or not yet.
 */
export function findShadow(element: Element): ParentNode | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  const template = element.firstElementChild;
  return template?.localName === 'template' && template.hasAttribute('shadowrootmode') && 'content' in template
    ? (template as HTMLTemplateElement).content
    : null;
}

/** Elements below `root` that match, shadow roots included, to a depth that no page of Reddit exceeds. */
export function findDeep(root: ParentNode, selector: string, depth = 8): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (depth === 0) return found;
  for (const element of root.querySelectorAll('*')) {
    // Only custom elements have shadow roots of interest; their names hold a hyphen.
    if (!element.localName.includes('-')) continue;
    const shadow = findShadow(element);
    if (shadow !== null) found.push(...findDeep(shadow, selector, depth - 1));
  }
  return found;
}
