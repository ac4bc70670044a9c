import type { PanelScene, Rect } from './place-panel';

const SCOPES = '[role="dialog"], dialog, form, [aria-modal="true"]';
const BUTTONS = 'button, [role="button"], input[type="submit"], [role="menuitem"], a[role="link"][href*="compose"]';
/** Where no element says what belongs together: so many levels up, as long as there is no button. */
const MAX_LEVELS = 10;
const MAX_BUTTONS = 80;

/** What the panel must know of the page to lie over nothing that could be pressed in the composer. */
export function surveyComposer(box: HTMLElement): Pick<PanelScene, 'composer' | 'obstacles'> {
  const scope = findScope(box);
  const composer = visibleRect(scope) ?? box.getBoundingClientRect();
  const buttons = [...scope.querySelectorAll(BUTTONS)].slice(0, MAX_BUTTONS);
  const obstacles = [box, ...buttons].map(visibleRect).filter((rect) => rect !== null);
  return { composer: isWholePage(composer, box) ? box.getBoundingClientRect() : composer, obstacles };
}

/** The dialog or form around the box, through shadow roots; else the nearest element that holds a button, too. */
function findScope(box: HTMLElement): Element {
  let nearest: Element | null = null;
  let element: Element | null = box;
  for (let level = 0; element !== null; level += 1) {
    if (element.matches(SCOPES)) return element;
    if (nearest === null && level <= MAX_LEVELS && element !== box && element.querySelector(BUTTONS) !== null) {
      nearest = element;
    }
    element = parentOf(element);
  }
  return nearest ?? box;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root ? (root.host as Element) : null;
}

/** Layers of dialogs often fill the window around what is drawn of them. */
function isWholePage({ left, right }: Rect, box: HTMLElement): boolean {
  const width = box.ownerDocument.defaultView?.innerWidth ?? 0;
  return right - left > width * 0.9;
}

function visibleRect(element: Element): Rect | null {
  const rect = element.getBoundingClientRect();
  return rect.width === 0 || rect.height === 0 ? null : rect;
}
