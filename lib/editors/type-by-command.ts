import type { LineCommand } from './editor-engine';

/**
 * Writes at the caret with the browser's own editing command, which keeps the native undo. The command is deprecated and will
 * stay: nothing else lets a script write so that fields and editors take it for typing.
 */
export function typeByCommand(document: Document, text: string, lines: LineCommand): void {
  if (lines === 'whole') {
    document.execCommand('insertText', false, text);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand(lines);
    if (line !== '') document.execCommand('insertText', false, line);
  }
}

/** Commands write several lines in opposite ways in the two browsers: what is one undo step here is one per line there. */
export function browserKind(): 'chromium' | 'firefox' {
  return CSS.supports('-moz-appearance', 'none') ? 'firefox' : 'chromium';
}
