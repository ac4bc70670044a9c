import { isField } from '@/lib/editors/box';
import { readBoxText } from '@/lib/editors/box-text';

/** Rests of typing are looked at after so long, typing without rest so often; what no event tells is looked for so often. */
const QUIET_MS = 250;
const AT_LATEST_MS = 1500;
const LOOK_MS = 700;
const IDLE_LIMIT_MS = 400;

/** What the composer says, whoever writes into it: person, clipboard, undo, another program. */
export interface TextFollower {
  stop(): void;
}

interface Listeners {
  onChange(text: string): void;
  /** The page took the box away. */
  onGone(): void;
}

export function readText(box: HTMLElement): string {
  return isField(box) ? box.value : readBoxText(box).text;
}

/**
 * Calls back with the text at first and after each change. While somebody types nothing is read: a key costs no more than one
 * comparison of times.
 */
export function followText(box: HTMLElement, listeners: Listeners): TextFollower {
  const window = box.ownerDocument.defaultView;
  const off = new AbortController();
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  let firstAt = 0;
  const look = (): void => {
    if (off.signal.aborted || !box.isConnected) return;
    const text = readText(box);
    if (text === last) return;
    last = text;
    listeners.onChange(text);
  };
  const rest = (): void => {
    const now = performance.now();
    const dueAt = Math.min(changedAt + QUIET_MS, firstAt + AT_LATEST_MS);
    timer = now < dueAt ? setTimeout(rest, dueAt - now) : undefined;
    if (timer === undefined) window?.requestIdleCallback(look, { timeout: IDLE_LIMIT_MS });
  };
  const note = (): void => {
    changedAt = performance.now();
    if (timer !== undefined) return;
    firstAt = changedAt;
    timer = setTimeout(rest, QUIET_MS);
  };
  box.addEventListener('input', note, { passive: true, signal: off.signal });
  const mutations = new MutationObserver(note);
  if (!isField(box)) mutations.observe(box, { subtree: true, childList: true, characterData: true });
  // Fields tell nobody when a program sets their value; a box that the page took away tells nothing at all.
  const watch = setInterval(() => {
    if (!box.isConnected) listeners.onGone();
    else if (isField(box) && timer === undefined && box.value !== last) note();
  }, LOOK_MS);
  look();
  return {
    stop() {
      off.abort();
      mutations.disconnect();
      clearInterval(watch);
      clearTimeout(timer);
    },
  };
}
