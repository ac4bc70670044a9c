/**
 * Puts a text on the clipboard; needs no permission while the person has just done something. @returns whether it is there
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Forbidden by the page's policy, or the person's act is too long ago: the older way may still work.
  }
  return copyByCommand(document, text);
}

/** Writes into the event of a copy that is started for it; the person's own selection is only lent. */
function copyByCommand(document: Document, text: string): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isWritten = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', write, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  view?.removeEventListener('copy', write, { capture: true });
  return isDone && isWritten;
}
