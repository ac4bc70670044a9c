import { isField } from './box';
import { readBoxText } from './box-text';
import { detectEngine } from './detect-engine';
import type { EditorEngine } from './editor-engine';
import type { EditorTarget } from './editor-target';
import type { InsertOutcome } from './insert-outcome';
import { insertText } from './insert-text';
import { createPauses } from './pauses';

/** Two lines with a blank one between, letters beyond Latin and an emoji of several code points: what boxes break on. */
const MARKER = 'Jackdaw ✓ ștefan\n\nпроба 👍🏽';
const UNDONE_MS = 400;
const POLL_MS = 20;
const MAX_UNDO_STEPS = 6;
/** The others keep a history of their own. */
const HAS_NATIVE_UNDO = new Set<EditorEngine>(['field', 'contenteditable']);

/** What a field report says of one box: nothing of the page's own text is in it. */
export interface BoxReport {
  readonly outcome: InsertOutcome;
  /** The box says again what it said before the test; null when nothing had been written. */
  readonly isTakenBack: boolean | null;
}

/** Writes a marker text into the box, sees what works, and takes it back with the box's own undo. */
export async function testBox(target: EditorTarget): Promise<BoxReport> {
  const { element } = target;
  const before = textOf(element);
  const outcome = await insertText(target, MARKER);
  if (textOf(element) === before) return { outcome, isTakenBack: null };
  const pauses = createPauses(element.ownerDocument.defaultView ?? window);
  const undo = HAS_NATIVE_UNDO.has(detectEngine(element)) ? undoByCommand : undoByKey;
  for (let step = 0; step < MAX_UNDO_STEPS; step += 1) {
    const last = textOf(element);
    undo(element);
    const until = performance.now() + UNDONE_MS;
    while (textOf(element) === last && performance.now() < until) await pauses.wait(POLL_MS);
    await pauses.settle(POLL_MS);
    const now = textOf(element);
    if (now === before) return { outcome, isTakenBack: true };
    // Going on would take back what the person wrote.
    if (now === last) break;
  }
  return { outcome, isTakenBack: false };
}

function textOf(element: HTMLElement): string {
  return isField(element) ? element.value : readBoxText(element).text;
}

function undoByCommand(element: HTMLElement): void {
  element.ownerDocument.execCommand('undo');
}

function undoByKey(element: HTMLElement): void {
  const isMac = /Mac/.test(navigator.platform);
  // Slate looks at `which` alone, and Firefox does not derive it.
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  element.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }));
}
