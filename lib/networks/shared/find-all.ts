/** Matches inside `root`, `root` itself first when it is one: feeds hand over both whole documents and single new nodes. */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>(selector)];
  return isElement(root) && root.matches(selector) ? [root, ...inside] : inside;
}

/** Whether a root to search in is an element rather than the whole document. */
export function isElement(node: ParentNode): node is HTMLElement {
  return node.nodeType === 1;
}
