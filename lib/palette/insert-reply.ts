import type { EditorTarget } from '@/lib/editors/editor-target';
import { insertText } from '@/lib/editors/insert-text';
import type { InsertFailure } from '@/lib/editors/insert-outcome';
import { m } from '@/lib/i18n/messages';
import type { TemplateInserted, TemplateInsertedPayload } from '@/lib/messaging/template-messages';
import type { Rendered } from '@/lib/templates/language/rendered';
import { findNamesIn, hashReply, REPEATS_TO_WARN_AT } from '@/lib/templates/variation/count-repeats';
import type { OverlayCore } from '@/lib/overlay/overlay-core';
import { describeFailure } from '@/lib/overlay/describe-failure';

import type { BoxNote } from './box-note';
import { copyText } from './copy-text';

export interface InsertTools {
  core: Pick<OverlayCore, 'page' | 'send'>;
  note: BoxNote;
}

/** What is inserted, and what it belongs to. */
export interface Insertion {
  target: EditorTarget;
  rendered: Rendered;
  /** What was typed before the caret to call for it, and goes away. */
  replaced: string;
  /** Whom it answers and with which template; the rest follows from the text. */
  about: Pick<TemplateInsertedPayload, 'templateId' | 'network' | 'threadKey' | 'nativeId' | 'permalink'>;
}

/**
 * Writes the reply into the box, or gives it to the clipboard when the box does not take it, and says which. What stands in the box
 * is counted, and the comment it answers leaves the queue. Never sends anything.
 */
export async function insertReply({ core, note }: InsertTools, insertion: Insertion): Promise<void> {
  const { target, rendered, replaced } = insertion;
  const { element } = target;
  const outcome = await insertText(target, rendered.text, {
    select: rendered.caretStops[0],
    replaceBeforeCaret: replaced,
  });
  if (!outcome.ok) {
    const lines = await sayNotInserted(core.page.document, rendered.text, outcome.reason);
    note.show(element, { lines, tone: 'warn' });
    // What stands in the box in some other shape counts; what went to the clipboard may never be pasted.
    return;
  }
  const reply = await core.send('templates:inserted', buildPayload(core, insertion));
  if (!reply.ok) {
    note.show(element, { lines: [describeFailure(reply.code)], tone: 'warn' });
    return;
  }
  sayInserted({ core, note }, element, reply);
}

function buildPayload({ page }: InsertTools['core'], { rendered, about }: Insertion): TemplateInsertedPayload {
  const { text, variantKey, resolved } = rendered;
  return {
    ...about,
    variantKey,
    text,
    textHash: hashReply(text, findNamesIn(resolved)),
    requestId: page.window.crypto.randomUUID(),
  };
}

function sayInserted({ core, note }: InsertTools, box: Element, { answered, repeatsToday }: TemplateInserted): void {
  const isRepeated = repeatsToday >= REPEATS_TO_WARN_AT;
  const lines = [
    ...(answered === null ? [] : [m.palette_note_answered()]),
    ...(isRepeated ? [m.palette_note_repeats({ count: repeatsToday })] : []),
  ];
  if (lines.length === 0) return;
  const undo = async (undoId: string): Promise<void> => {
    const reply = await core.send('posts:undo', { undoId });
    const line = reply.ok ? m.palette_note_answer_undone() : describeFailure(reply.code);
    note.show(box, { lines: [line], tone: 'plain' });
  };
  note.show(box, {
    lines,
    tone: isRepeated ? 'warn' : 'plain',
    action: answered === null ? undefined : { label: m.palette_note_undo(), run: () => void undo(answered.undoId) },
  });
}

const REFUSED: ReadonlySet<InsertFailure> = new Set(['read-only', 'password', 'mirror', 'not-editable']);

/** The text goes to the clipboard in every case but one: what stands in the box half must not be pasted on top of it. */
async function sayNotInserted(document: Document, text: string, reason: InsertFailure): Promise<string[]> {
  if (reason === 'unverified') return [m.palette_note_unsure()];
  const isCopied = await copyText(document, text);
  const said = isCopied ? m.palette_note_paste({ keys: pasteKeys(document) }) : m.palette_note_uncopied();
  if (REFUSED.has(reason)) return [m.palette_note_refused(), said];
  return reason === 'gone' ? [m.palette_note_gone(), said] : [said];
}

function pasteKeys(document: Document): string {
  const platform = document.defaultView?.navigator.platform ?? '';
  return platform.startsWith('Mac') ? '⌘V' : 'Ctrl+V';
}
