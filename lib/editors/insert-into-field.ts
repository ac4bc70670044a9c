import { isInput, type Field } from './box';
import type { InsertStep } from './insert-outcome';
import { failRun, type InsertRun, type RunResult } from './insert-run';
import { typeByCommand } from './type-by-command';

/** Writes at the caret of a field that has the focus; the value is read back whole, fields change at once. */
export function insertIntoField(field: Field, run: InsertRun): RunResult {
  const caret = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? caret;
  const start = caret - run.replaced.length;
  if (start < 0 || !field.value.slice(0, caret).endsWith(run.replaced)) return failRun('no-shortcut');
  const text = isInput(field) ? joinLines(run.text) : run.text;
  const before = field.value;
  // Browsers clip what scripts write with a command, and let a value that is set be too long: neither is what was asked for.
  const room = field.maxLength < 0 ? Infinity : field.maxLength - (before.length - (end - start));
  if (text.length > room) return { ...failRun('too-long'), room };
  field.setSelectionRange(start, end);
  const suffix = before.slice(end);
  const expected = `${before.slice(0, start)}${text}${suffix}`;
  // The document's command goes to what has the focus, in shadow roots as well.
  run.pauses.byPage(() => typeByCommand(field.ownerDocument, text, 'whole'));
  const steps: InsertStep[] = [{ method: 'command', prevented: false, result: judge(field.value, before, expected) }];
  if (field.value === before && before !== expected)
    steps.push(setValue(field, { start, end, text, before, expected }));
  const last = steps.at(-1);
  if (last?.result === 'inserted') return { ok: true, method: last.method, steps, suffix };
  return { ...failRun(last?.result === 'nothing' ? 'no-method' : 'unverified'), steps };
}

/** A field of one line takes no breaks: each becomes one space. */
function joinLines(text: string): string {
  return text.replaceAll(/[ \t]*\n+[ \t]*/g, ' ');
}

interface ValueChange {
  start: number;
  end: number;
  text: string;
  before: string;
  expected: string;
}

/** For fields in which commands are switched off. The native undo is lost. */
function setValue(field: Field, { start, end, text, before, expected }: ValueChange): InsertStep {
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  return { method: 'value', prevented: false, result: judge(field.value, before, expected) };
}

function judge(value: string, before: string, expected: string): InsertStep['result'] {
  if (value === expected) return 'inserted';
  return value === before ? 'nothing' : 'other';
}
