import { boxOf, deepActiveElement, isField } from './box';
import { readBoxText, type BoxText, type DomPoint } from './box-text';

interface FieldSelection {
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
}

interface HostSelection {
  readonly anchor: DomPoint;
  readonly focus: DomPoint;
  /** The same as offsets in the text, for when the editor draws its nodes anew meanwhile. */
  readonly anchorOffset: number;
  readonly focusOffset: number;
}

/** A box and what was selected in it. `selection` is null when nothing in it was: then its end is meant. */
export type EditorTarget =
  | {
      readonly kind: 'field';
      readonly element: HTMLInputElement | HTMLTextAreaElement;
      readonly selection: FieldSelection;
    }
  | { readonly kind: 'host'; readonly element: HTMLElement; readonly selection: HostSelection | null };

/**
 * Remembers the box that `element` is or stands in, with its caret or selection, before something else takes the focus.
 * @returns null where there is no box
 */
export function rememberTarget(element: Element): EditorTarget | null {
  const box = boxOf(element);
  if (box === null) return null;
  if (!isField(box)) return { kind: 'host', element: box, selection: readSelection(box) };
  const end = box.value.length;
  const { selectionStart, selectionEnd, selectionDirection } = box;
  const selection = { start: selectionStart ?? end, end: selectionEnd ?? end, direction: selectionDirection ?? 'none' };
  return { kind: 'field', element: box, selection };
}

/**
 * Gives focus and selection back exactly. Scrolls nothing. Engines notice only in the next turn, some later.
 * @returns false when the box is gone or the page does not let it have the focus
 */
export function restoreTarget(target: EditorTarget): boolean {
  const { element } = target;
  if (!element.isConnected) return false;
  if (!hasFocus(element)) element.focus({ preventScroll: true });
  if (!hasFocus(element)) return false;
  if (target.kind === 'field') moveFieldCaret(target.element, target.selection);
  else moveHostCaret(target.element, target.selection);
  return true;
}

function hasFocus(element: HTMLElement): boolean {
  const active = deepActiveElement(element.ownerDocument);
  // The focus of an editing host may be on something editable inside it.
  return active !== null && (active === element || element.contains(active));
}

function moveFieldCaret(field: HTMLInputElement | HTMLTextAreaElement, wanted: FieldSelection): void {
  if (field.selectionStart === wanted.start && field.selectionEnd === wanted.end) return;
  field.setSelectionRange(wanted.start, wanted.end, wanted.direction);
}

function moveHostCaret(host: HTMLElement, selection: HostSelection | null): void {
  const now = findRange(host);
  const [anchor, focus] = placesOf(host, selection);
  if (now !== null && isSame(now.anchor, anchor) && isSame(now.focus, focus)) return;
  selectBetween(host, anchor, focus);
}

function placesOf(host: HTMLElement, selection: HostSelection | null): [DomPoint, DomPoint] {
  if (selection !== null && isInside(host, selection.anchor) && isInside(host, selection.focus)) {
    return [selection.anchor, selection.focus];
  }
  const text = readBoxText(host);
  const { anchorOffset, focusOffset } = selection ?? { anchorOffset: Infinity, focusOffset: Infinity };
  return [text.pointAt(anchorOffset), text.pointAt(focusOffset)];
}

function isInside(host: HTMLElement, { node, offset }: DomPoint): boolean {
  const length = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length;
  return host.contains(node) && offset <= length;
}

export function selectBetween(host: HTMLElement, anchor: DomPoint, focus: DomPoint): void {
  host.ownerDocument.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function readSelection(host: HTMLElement): HostSelection | null {
  const range = findRange(host);
  if (range === null) return null;
  const text = readBoxText(host);
  return { ...range, anchorOffset: text.offsetOf(range.anchor), focusOffset: text.offsetOf(range.focus) };
}

/** The selected part of the host's text as offsets, the smaller first; null when nothing in it is selected. */
export function selectedOffsets(host: HTMLElement, text: BoxText): { start: number; end: number } | null {
  const range = findRange(host);
  if (range === null) return null;
  const offsets = [text.offsetOf(range.anchor), text.offsetOf(range.focus)].toSorted((one, other) => one - other);
  return { start: offsets[0] ?? 0, end: offsets[1] ?? 0 };
}

function findRange(host: HTMLElement): { anchor: DomPoint; focus: DomPoint } | null {
  const selection = host.ownerDocument.getSelection();
  const range = selection === null ? undefined : rangeOf(selection, shadowRootsAround(host));
  if (range === undefined || !host.contains(range.startContainer) || !host.contains(range.endContainer)) return null;
  const start = { node: range.startContainer, offset: range.startOffset };
  const end = { node: range.endContainer, offset: range.endOffset };
  return selection?.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

/** Chromium tells what is selected inside shadow roots only of those it is asked for. */
function rangeOf(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange | undefined {
  if (shadowRoots.length > 0) return selection.getComposedRanges({ shadowRoots })[0];
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

function shadowRootsAround(element: Element): ShadowRoot[] {
  const root = element.getRootNode();
  return isShadowRoot(root) ? [root, ...shadowRootsAround(root.host)] : [];
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}

function isSame(one: DomPoint, other: DomPoint): boolean {
  return one.node === other.node && one.offset === other.offset;
}
