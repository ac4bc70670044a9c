const MOVES = ['focusin', 'pointerup'];

/**
 * Calls back once, when the focus comes to a box to write in, or a press to one that has it already: what answering needs comes with the
 * capture kit, and only for people who write.
 */
export function watchForBoxes(
  document: Document,
  { onFound, signal }: { onFound: () => void; signal: AbortSignal },
): void {
  const look = (event: Event): void => {
    const [box] = event.composedPath();
    if (!event.isTrusted || !isBox(box)) return;
    for (const type of MOVES) document.removeEventListener(type, look);
    onFound();
  };
  for (const type of MOVES) document.addEventListener(type, look, { passive: true, signal });
}

/** Text areas and editable elements; single-line fields are for searching nearly everywhere. */
function isBox(target: EventTarget | undefined): boolean {
  if (target === undefined || !('isContentEditable' in target) || !('localName' in target)) return false;
  return target.isContentEditable === true || target.localName === 'textarea';
}
