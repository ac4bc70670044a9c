/** What travels with the event, by MIME type. */
type Transfer = Readonly<Record<string, string>>;

/** What Firefox gives scripts of an extension: the page's own objects, and a way to hand plain data to them. */
interface PageRealm {
  wrappedJSObject: {
    ClipboardEvent: typeof ClipboardEvent;
    InputEvent: typeof InputEvent;
    DataTransfer: typeof DataTransfer;
  };
}
declare function cloneInto<T extends object>(value: T, scope: object): T;

const FLAGS = { bubbles: true, cancelable: true, composed: true };

/** Pastes without the clipboard. @returns whether something on the page took it over (`preventDefault`); proves nothing yet */
export function dispatchPaste(box: HTMLElement, transfer: Transfer): boolean {
  const view = box.ownerDocument.defaultView;
  if (view === null) return false;
  if (!hasPageRealm(view)) {
    return !box.dispatchEvent(
      new ClipboardEvent('paste', { ...FLAGS, clipboardData: fill(new DataTransfer(), transfer) }),
    );
  }
  const page = view.wrappedJSObject;
  // Firefox ignores `clipboardData` here, and an isolated script's own event shows the page an empty one (Bugzilla 1654724).
  const event = new page.ClipboardEvent('paste', cloneInto(FLAGS, page));
  if (event.clipboardData !== null) fill(event.clipboardData, transfer);
  return !pageNode(box).dispatchEvent(event);
}

/** Writes as a spelling checker does: an announcement of input which editors that keep a model of their own carry out. */
export function dispatchReplacement(box: HTMLElement, transfer: Transfer): boolean {
  const view = box.ownerDocument.defaultView;
  if (view === null) return false;
  const init = { ...FLAGS, inputType: 'insertReplacementText' };
  if (!hasPageRealm(view)) {
    return !box.dispatchEvent(
      new InputEvent('beforeinput', { ...init, dataTransfer: fill(new DataTransfer(), transfer) }),
    );
  }
  const page = view.wrappedJSObject;
  const pageInit: InputEventInit = cloneInto(init, page);
  pageInit.dataTransfer = new page.DataTransfer();
  const event = new page.InputEvent('beforeinput', pageInit);
  if (event.dataTransfer !== null) fill(event.dataTransfer, transfer);
  return !pageNode(box).dispatchEvent(event);
}

function fill(data: DataTransfer, transfer: Transfer): DataTransfer {
  for (const [type, text] of Object.entries(transfer)) data.setData(type, text);
  return data;
}

function hasPageRealm(view: Window): view is Window & PageRealm {
  return 'wrappedJSObject' in view;
}

/** The page's own view of a node: listeners then get the page's own event. */
function pageNode(node: HTMLElement): HTMLElement {
  return 'wrappedJSObject' in node && isNode(node.wrappedJSObject) ? node.wrappedJSObject : node;
}

function isNode(value: unknown): value is HTMLElement {
  return typeof value === 'object' && value !== null && 'dispatchEvent' in value;
}
