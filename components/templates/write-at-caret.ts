/**
 * Puts text in the place of the selection, as if it was typed: the browser's own undo takes it back. Where a browser can't, the
 * field is told of the whole new text.
 */
export function writeAtCaret(field: HTMLTextAreaElement, text: string, onChange: (value: string) => void): void {
  const { selectionStart, selectionEnd, value } = field;
  field.focus();
  field.setSelectionRange(selectionStart, selectionEnd);
  if (canType() && document.execCommand('insertText', false, text)) return;
  onChange(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
}

function canType(): boolean {
  return 'execCommand' in document && document.queryCommandSupported('insertText');
}
