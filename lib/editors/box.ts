/** Types of `<input>` in which a person writes words, and whose selection scripts may set. */
const TEXT_INPUTS = new Set(['text', 'search', 'url', 'tel', 'password']);

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** By name, not by class: the constructors of the page and of an isolated script differ. */
export function isField(element: Element): element is Field {
  return element.localName === 'textarea' || (isInput(element) && TEXT_INPUTS.has(element.type));
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

/** The box that `element` is or stands in: a field, or the outermost editable element (the editing host); null if none. */
export function boxOf(element: Element): HTMLElement | null {
  if (isField(element)) return element;
  let host: HTMLElement | null = null;
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (isEditable(node)) host = node;
    else if (host !== null) break;
  }
  return host;
}

function isEditable(element: Element): element is HTMLElement {
  return 'isContentEditable' in element && element.isContentEditable === true;
}

/** The box that has the focus, through open shadow roots; null when none has. */
export function findActiveBox(document: Document): HTMLElement | null {
  const active = deepActiveElement(document);
  return active === null ? null : boxOf(active);
}

/** `document.activeElement` ends at the host of a shadow root; this goes on into open ones. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
