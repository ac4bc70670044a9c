import type { NoticeContent } from '@/lib/messaging/notice';
import { createSharedStyle } from '@/lib/overlay/style-sheet';

import { NOTICE_STYLE } from './notice-style';

/** How long a notice stays; while the pointer or the focus is on it, it does not leave. */
const STAYS_MS = 8000;
const HOST_MARK = 'data-jackdaw-notice';

/** Takes the operation back; answers whether it worked. */
export type UndoNotice = (undoId: string) => Promise<boolean>;

/**
 * Shows one notice at the corner of a page without an overlay: a live region in a closed root, Undo and Close as real
 * buttons that only trusted clicks press. A newer notice takes the place of the one before.
 */
export function mountNotice(document: Document, content: NoticeContent, undo: UndoNotice): void {
  for (const former of document.querySelectorAll(`[${HOST_MARK}]`)) former.remove();
  const host = document.createElement('section');
  host.setAttribute(HOST_MARK, '');
  host.lang = content.lang;
  const root = host.attachShadow({ mode: 'closed' });
  createSharedStyle(document, NOTICE_STYLE).applyTo(root);
  const parts = buildParts(document, content);
  root.append(parts.box);
  document.documentElement.append(host);
  // A live region speaks what changes in it, so the text comes after the region.
  parts.text.textContent = content.text;
  keepForAWhile(host);
  onPress(parts.close, () => host.remove());
  onPress(parts.undo, () => void runUndo(parts, content, undo));
}

interface Parts {
  box: HTMLElement;
  text: HTMLElement;
  undo: HTMLButtonElement;
  close: HTMLButtonElement;
}

function buildParts(document: Document, { tone, undo, closeLabel }: NoticeContent): Parts {
  const box = document.createElement('div');
  box.dataset['tone'] = tone;
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.setAttribute('aria-live', 'polite');
  const undoButton = document.createElement('button');
  undoButton.type = 'button';
  undoButton.dataset['action'] = 'undo';
  undoButton.textContent = undo?.label ?? '';
  undoButton.hidden = undo === null;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', closeLabel);
  box.append(text, undoButton, close);
  return { box, text, undo: undoButton, close };
}

async function runUndo(parts: Parts, { undo }: NoticeContent, run: UndoNotice): Promise<void> {
  if (undo === null) return;
  // Before its button goes, or the focus would fall back to the top of the page.
  parts.close.focus();
  parts.undo.hidden = true;
  const isDone = await run(undo.undoId);
  parts.text.textContent = isDone ? undo.doneText : undo.failedText;
  if (!isDone) parts.box.dataset['tone'] = 'failed';
}

/** Nothing the page's own scripts dispatch presses these buttons, and the page does not hear the real press. */
function onPress(button: HTMLButtonElement, press: () => void): void {
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) press();
  });
}

function keepForAWhile(host: HTMLElement): void {
  let timer = setTimeout(() => host.remove(), STAYS_MS);
  const stop = (): void => clearTimeout(timer);
  const restart = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => host.remove(), STAYS_MS);
  };
  host.addEventListener('pointerenter', stop);
  host.addEventListener('focusin', stop);
  host.addEventListener('pointerleave', restart);
  host.addEventListener('focusout', restart);
}
