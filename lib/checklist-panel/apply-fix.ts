import { isField } from '@/lib/editors/box';
import { detectEngine } from '@/lib/editors/detect-engine';
import { ENGINE_PLANS } from '@/lib/editors/editor-engine';
import { readBoxText } from '@/lib/editors/box-text';
import { type EditorTarget, rememberTarget, restoreTarget } from '@/lib/editors/editor-target';
import { insertText } from '@/lib/editors/insert-text';
import { createPauses } from '@/lib/editors/pauses';
import { applyEdits, type TextEdit } from '@/lib/checklist/apply-edits';

import { readText } from './follow-text';
import { mapOffset } from './map-offset';

/** `changed`: the box says something else than what was checked; nothing was done. `failed`: the box did not take it. */
export type FixOutcome = 'fixed' | 'changed' | 'failed';

/**
 * Changes the text of the composer through its own editor, so that its own undo takes it back; the caret stays at the words it stood
 * at. @param checked the text that the edits were made for
 */
export async function applyFix(box: HTMLElement, edits: readonly TextEdit[], checked: string): Promise<FixOutcome> {
  if (readText(box) !== checked) return 'changed';
  const caret = rememberTarget(box);
  if (caret === null) return 'failed';
  let text = checked;
  // From the end, so that what comes before keeps its place.
  for (const edit of edits.toSorted((one, other) => other.from - one.from)) {
    const wide = widen(edit, text);
    const { ok } = await insertText(targetAt(box, wide), wide.insert, { isExact: true });
    if (!ok) return 'failed';
    text = applyEdits(text, [wide]);
  }
  await moveCaret(box, caret, edits);
  return 'fixed';
}

/**
 * Blanks cannot be told from none when the box is read back, and editors lose or double those at the ends of what is put in: the words
 * at both sides go with them.
 */
function widen({ from, to, insert }: TextEdit, text: string): TextEdit {
  const before = isBlank(insert.at(0)) ? (/\S+$/u.exec(text.slice(0, from))?.[0] ?? '') : '';
  const after = isBlank(insert.at(-1)) ? (/^\S+/u.exec(text.slice(to))?.[0] ?? '') : '';
  return { from: from - before.length, to: to + after.length, insert: `${before}${insert}${after}` };
}

/** Nothing put in counts, too: it cannot be inserted. */
function isBlank(sign: string | undefined): boolean {
  return sign === undefined || sign.trim() === '';
}

function targetAt(box: HTMLElement, { from, to }: Pick<TextEdit, 'from' | 'to'>): EditorTarget {
  if (isField(box)) return { kind: 'field', element: box, selection: { start: from, end: to, direction: 'none' } };
  const text = readBoxText(box);
  const selection = {
    anchor: text.pointAt(from),
    focus: text.pointAt(to),
    anchorOffset: from,
    focusOffset: to,
  };
  return { kind: 'host', element: box, selection };
}

async function moveCaret(box: HTMLElement, before: EditorTarget, edits: readonly TextEdit[]): Promise<void> {
  const { settleMs } = ENGINE_PLANS[detectEngine(box)];
  const pauses = createPauses(box.ownerDocument.defaultView ?? window);
  // Engines draw their own caret behind what was put in, some of them later.
  await pauses.settle(settleMs);
  restoreTarget(movedTarget(box, before, edits));
  await pauses.settle(settleMs);
}

function movedTarget(box: HTMLElement, before: EditorTarget, edits: readonly TextEdit[]): EditorTarget {
  if (before.kind === 'field') {
    const { start, end, direction } = before.selection;
    return { ...before, selection: { start: mapOffset(start, edits), end: mapOffset(end, edits), direction } };
  }
  if (before.selection === null) return before;
  const { anchorOffset, focusOffset } = before.selection;
  return targetAt(box, { from: mapOffset(anchorOffset, edits), to: mapOffset(focusOffset, edits) });
}
