import { readBoxText } from './box-text';
import { dispatchPaste, dispatchReplacement } from './dispatch-transfer';
import { rememberTarget, restoreTarget, selectBetween, selectedOffsets } from './editor-target';
import { ENGINE_PLANS, type EditorEngine, type EnginePlan, type InsertMethod } from './editor-engine';
import { expectText, judgeText, type Expectation } from './expected-text';
import type { InsertStep } from './insert-outcome';
import { failRun, type InsertRun, type RunResult } from './insert-run';
import { paragraphsHtml } from './paragraphs-html';
import { browserKind, typeByCommand } from './type-by-command';

/** How long a box may take to show the text: engines that took the event over may draw it later. */
const SHOWN_MS = 60;
const SHOWN_BY_ENGINE_MS = 400;
const POLL_MS = 10;

/**
 * Writes at the caret of an editing host that has the focus and a selection. Tries the methods of the engine one after the other,
 * each once, and only while the box still says what it said before.
 */
export async function insertIntoHost(host: HTMLElement, engine: EditorEngine, run: InsertRun): Promise<RunResult> {
  if (run.replaced !== '' && !(await selectBeforeCaret(host, engine, run))) return failRun('no-shortcut');
  const target = rememberTarget(host);
  const before = readBoxText(host);
  const selected = selectedOffsets(host, before);
  if (target === null || selected === null) return failRun('no-focus');
  const expected = expectText(before.text, selected, run);
  const suffix = before.text.slice(selected.end);
  const steps: InsertStep[] = [];
  const plan = ENGINE_PLANS[engine];
  for (const method of plan.methods) {
    if (run.signal?.aborted === true) return failRun('aborted', steps);
    // A method that failed may have moved the caret (ProseMirror catches pastes elsewhere).
    if (steps.length > 0) {
      if (!run.pauses.byPage(() => restoreTarget(target))) return failRun('no-focus', steps);
      await run.pauses.settle(plan.settleMs);
    }
    const prevented = run.pauses.byPage(() => write(host, method, { text: run.text, plan }));
    const result = await readBack(host, expected, { prevented, run });
    steps.push({ method, prevented, result });
    if (result === 'inserted') return { ok: true, method, steps, suffix };
    if (result === 'other') return failRun('unverified', steps);
  }
  return failRun('no-method', steps);
}

/** Selects what is to be replaced, so that the engine takes it away in the same step of its undo. */
async function selectBeforeCaret(host: HTMLElement, engine: EditorEngine, run: InsertRun): Promise<boolean> {
  const text = readBoxText(host);
  const caret = selectedOffsets(host, text);
  if (caret === null || !text.text.slice(0, caret.start).endsWith(run.replaced)) return false;
  selectBetween(host, text.pointAt(caret.start - run.replaced.length), text.pointAt(caret.end));
  await run.pauses.settle(ENGINE_PLANS[engine].settleMs);
  return true;
}

/** @returns whether the page took it over */
function write(host: HTMLElement, method: InsertMethod, { text, plan }: { text: string; plan: EnginePlan }): boolean {
  const plain = { 'text/plain': text };
  if (method === 'paste') {
    return dispatchPaste(host, plan.pastesParagraphs ? { ...plain, 'text/html': paragraphsHtml(text) } : plain);
  }
  if (method === 'replacement') return dispatchReplacement(host, plain);
  typeByCommand(host.ownerDocument, text, plan.lines[browserKind()]);
  return false;
}

async function readBack(
  host: HTMLElement,
  expected: Expectation,
  { prevented, run }: { prevented: boolean; run: InsertRun },
): Promise<InsertStep['result']> {
  const until = performance.now() + (prevented ? SHOWN_BY_ENGINE_MS : SHOWN_MS);
  for (;;) {
    const result = judgeText(readBoxText(host).text, expected);
    if (result === 'inserted') return result;
    // Whatever a host that the page threw away says, nobody sees it.
    if (!host.isConnected) return 'other';
    if (performance.now() >= until) return result;
    await run.pauses.wait(POLL_MS);
  }
}
