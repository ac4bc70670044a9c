/**
 * Makes a box hold this content. Nodes that only changed their words stay the same nodes: a button replaced between press and
 * release would never hear of its click, and would lose the focus.
 */
export function updateNodes(box: Element, content: readonly Element[]): void {
  const current = [...box.children];
  const isSame = current.length === content.length && content.every((next, index) => isAlike(current[index], next));
  if (!isSame) {
    box.replaceChildren(...content);
    return;
  }
  content.forEach((next, index) => current[index]?.isEqualNode(next) === false && copy(next, current[index]));
}

function isAlike(node: Element | undefined, next: Element): boolean {
  if (node === undefined || node.localName !== next.localName) return false;
  const isSameAction = node.getAttribute('data-action') === next.getAttribute('data-action');
  return isSameAction && (next.childElementCount === 0 || node.isEqualNode(next));
}

function copy(from: Element, to: Element): void {
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const name of from.getAttributeNames()) to.setAttribute(name, from.getAttribute(name) ?? '');
  to.textContent = from.textContent;
}
