/**
 * Where something that floats at a box must stand: in the open dialog or popover of the page around it, because the browser draws those
 * over everything else, and of a modal one nothing outside can be pressed; else in the document.
 */
export function layerOf(box: Element): Element {
  // A closed popover draws no box in which somebody could stand.
  const layer = box.closest('dialog[open], [popover]');
  if (layer !== null) return layer;
  const root = box.getRootNode();
  return isShadowRoot(root) ? layerOf(root.host) : box.ownerDocument.documentElement;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node && node.nodeType === 11;
}
