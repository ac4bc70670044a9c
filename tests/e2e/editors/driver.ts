import { canInsertInto } from '@/lib/editors/can-insert-into';
import { findActiveBox } from '@/lib/editors/box';
import { detectEngine } from '@/lib/editors/detect-engine';
import { rememberTarget, restoreTarget, type EditorTarget } from '@/lib/editors/editor-target';
import type { InsertedText, TextRange } from '@/lib/editors/insert-outcome';
import { insertText } from '@/lib/editors/insert-text';
import { selectInInserted } from '@/lib/editors/select-in-inserted';
import { testBox } from '@/lib/editors/test-box';

// Runs as an extension's content script, in its isolated world, as the product does. The test calls it through the page with
// strings in events; it answers with strings.

let target: EditorTarget | null = null;
let inserted: InsertedText | null = null;
let palette: { host: HTMLElement; input: HTMLInputElement } | null = null;

interface InsertArguments {
  text: string;
  select?: TextRange | null;
  replaceBeforeCaret?: string;
}

const calls = {
  remember() {
    const box = findActiveBox(document);
    target = box === null ? null : rememberTarget(box);
    return target === null ? null : { engine: detectEngine(target.element), check: canInsertInto(target.element) };
  },
  restore: () => target !== null && restoreTarget(target),
  check(selector: string) {
    return canInsertInto(document.querySelector(selector)!);
  },
  openPalette() {
    const host = document.createElement('div');
    const input = document.createElement('input');
    host.attachShadow({ mode: 'closed' }).append(input);
    document.documentElement.append(host);
    input.focus();
    palette = { host, input };
  },
  closePalette() {
    const typed = palette?.input.value ?? null;
    palette?.host.remove();
    palette = null;
    return typed;
  },
  async insert({ text, ...options }: InsertArguments) {
    if (target === null) return { ok: false, reason: 'no target', steps: [] };
    const outcome = await insertText(target, text, options);
    if (!outcome.ok) return outcome;
    const { inserted: where, ...rest } = outcome;
    inserted = where;
    return rest;
  },
  select: (range: TextRange) => inserted !== null && selectInInserted(inserted, range),
  async testBox() {
    if (target === null) return null;
    const { outcome, isTakenBack } = await testBox(target);
    return { ok: outcome.ok, steps: outcome.steps, isTakenBack };
  },
};

document.addEventListener('editors:call', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { id, name, argument } = JSON.parse(String(event.detail)) as {
    id: number;
    name: keyof typeof calls;
    argument: never;
  };
  void (async () => {
    let answer: object;
    try {
      answer = { id, value: (await calls[name](argument)) ?? null };
    } catch (error) {
      answer = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    document.dispatchEvent(new CustomEvent('editors:done', { detail: JSON.stringify(answer) }));
  })();
});
