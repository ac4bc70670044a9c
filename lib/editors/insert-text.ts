import { canInsertInto } from './can-insert-into';
import { detectEngine } from './detect-engine';
import { ENGINE_PLANS, type EditorEngine } from './editor-engine';
import { restoreTarget, type EditorTarget } from './editor-target';
import { compact, withPlainBlanks } from './expected-text';
import { insertIntoField } from './insert-into-field';
import { insertIntoHost } from './insert-into-host';
import type { InsertOutcome, TextRange } from './insert-outcome';
import { failRun, type InsertRun, type RunResult } from './insert-run';
import { createPauses } from './pauses';
import { selectInInserted } from './select-in-inserted';

export interface InsertOptions {
  /** Stops between two tries; what the box already took stays. */
  signal?: AbortSignal | undefined;
  /** What to select of the text afterwards (a caret stop); null or absent: the caret stands after the text. */
  select?: TextRange | null | undefined;
  /** What was typed before the caret to call for the text; it is replaced, in one step of undo where the engine allows. */
  replaceBeforeCaret?: string | undefined;
  /** Blanks count when the box is read back: the text differs from what it replaces in nothing else. */
  isExact?: boolean | undefined;
}

/**
 * Writes `text` into the box at the remembered caret, or over what was selected there, through the editor's own input: a
 * draft that the person can take back with Ctrl+Z. Presses no key, sends nothing, throws nothing. The box is read back: `ok`
 * means that the text stands there exactly once more than before, white space aside. When it is not ok, nothing was written
 * unless the reason is `unverified`; giving the text to the clipboard is up to the caller.
 */
export async function insertText(
  target: EditorTarget,
  text: string,
  { signal, select, replaceBeforeCaret = '', isExact = false }: InsertOptions = {},
): Promise<InsertOutcome> {
  const { element } = target;
  const allowed = canInsertInto(element);
  if (!allowed.ok) return { ok: false, engine: null, steps: [], reason: allowed.reason };
  const engine = detectEngine(element);
  const pauses = createPauses(element.ownerDocument.defaultView ?? window);
  const run: InsertRun = {
    text: text.replaceAll(/\r\n?/g, '\n'),
    replaced: replaceBeforeCaret,
    comparable: isExact ? withPlainBlanks : compact,
    pauses,
    signal,
  };
  const result = await insertAtCaret(target, engine, run);
  if (!result.ok) return { ...result, engine };
  const { method, steps, suffix } = result;
  const inserted = { element, text: run.text, suffix };
  if (select !== null && select !== undefined) {
    selectInInserted(inserted, select);
    await pauses.settle(ENGINE_PLANS[engine].settleMs);
  }
  return { ok: true, engine, method, steps, inserted, ownMs: pauses.ownMs() };
}

async function insertAtCaret(target: EditorTarget, engine: EditorEngine, run: InsertRun): Promise<RunResult> {
  if (!run.pauses.byPage(() => restoreTarget(target))) return failRun('no-focus');
  await run.pauses.settle(ENGINE_PLANS[engine].settleMs);
  if (run.signal?.aborted === true) return failRun('aborted');
  return target.kind === 'field' ? insertIntoField(target.element, run) : insertIntoHost(target.element, engine, run);
}
