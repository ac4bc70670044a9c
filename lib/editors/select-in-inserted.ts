import { isField } from './box';
import { readBoxText } from './box-text';
import { selectBetween } from './editor-target';
import type { InsertedText, TextRange } from './insert-outcome';
import { offsetFromEnd } from './offset-from-end';

/**
 * Selects a part of what was inserted (a caret stop with its default text), or puts the caret there. Counted from the end, so that
 * the next stop is right after the person has filled in an earlier one.
 * @returns false when the box is gone or no longer holds what followed
 */
export function selectInInserted({ element, text, suffix }: InsertedText, range: TextRange): boolean {
  if (!element.isConnected) return false;
  const box = isField(element) ? null : readBoxText(element);
  const now = isField(element) ? element.value : (box?.text ?? '');
  const start = offsetFromEnd(now, text.slice(range.start) + suffix);
  const end = offsetFromEnd(now, text.slice(range.end) + suffix);
  if (start === null || end === null) return false;
  if (isField(element)) element.setSelectionRange(start, end);
  else if (box !== null) selectBetween(element, box.pointAt(start), box.pointAt(end));
  return true;
}
