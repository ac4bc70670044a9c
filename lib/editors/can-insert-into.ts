import { boxOf, isField, isInput } from './box';
import { findOverride } from './host-overrides';

export type RefusalReason = 'read-only' | 'password' | 'mirror' | 'gone' | 'not-editable';
export type Insertability = { ok: true } | { ok: false; reason: RefusalReason };

/** Quill's catcher of pastes: editable, but no box. */
const MIRRORS = '[aria-hidden="true"], .ql-clipboard';

/** Whether text may be written into the box that `element` is or stands in. Password fields are never touched. */
export function canInsertInto(element: Element): Insertability {
  const reason = findReason(element);
  return reason === null ? { ok: true } : { ok: false, reason };
}

function findReason(element: Element): RefusalReason | null {
  if (!element.isConnected) return 'gone';
  const box = boxOf(element);
  if (box === null) return element.matches('[contenteditable="false"]') ? 'read-only' : 'not-editable';
  if (isInput(box) && box.type === 'password') return 'password';
  // Fields that measure their own height keep a hidden twin (react-textarea-autosize).
  if (box.matches(MIRRORS) || findOverride(box)?.isMirror === true) return 'mirror';
  return isReadOnly(box) ? 'read-only' : null;
}

function isReadOnly(box: HTMLElement): boolean {
  if (box.ariaReadOnly === 'true' || box.ariaDisabled === 'true') return true;
  return isField(box) && (box.readOnly || box.disabled);
}
