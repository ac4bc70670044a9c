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
  if (isField(element)) {
    const end = element.value.length - suffix.length - text.length;
    if (end + range.start < 0) return false;
    element.setSelectionRange(end + range.start, end + range.end);
    return true;
  }
  const now = readBoxText(element);
  const start = offsetFromEnd(now.text, text.slice(range.start) + suffix);
  const end = offsetFromEnd(now.text, text.slice(range.end) + suffix);
  if (start === null || end === null) return false;
  selectBetween(element, now.pointAt(start), now.pointAt(end));
  return true;
}
