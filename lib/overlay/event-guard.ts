/** What the owner of a guarded host hears of. */
export interface GuardedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** A trusted click; `target` is what it fell on inside, null when that is not known. */
  onClick(target: Element | null, event: MouseEvent): void;
  /** Something was typed into a field inside. */
  onInput(): void;
  /** The focus came to something inside. */
  onFocusIn(): void;
  /** The focus went out of the host. */
  onFocusOut(): void;
}

export interface EventGuard {
  /** Hides what happens in the host from the page, and that the focus went there, until `stop`. */
  start(): void;
  stop(): void;
  /** The person still holds this key: neither its repeats nor its release may reach the page. */
  swallowKey(code: string): void;
}

/**
 * Beside what `shadow-hosts.ts` hides: traps of focus pull it back on `focusin` and `focusout`, dialogs close on clicks outside of
 * them and forbid wheels there, editors follow the composition of words. The second line: it hides these only once somebody pressed
 * something in a host; a palette opened by the browser's own shortcut may hear of dictated words or an emoji first.
 */
const HIDDEN = [
  'wheel',
  'touchmove',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'contextmenu',
  'drop',
  'input',
  'beforeinput',
  'paste',
  'copy',
  'cut',
  'keypress',
  'keyup',
];
const HELD_MS = 3000;

/** One guard per page; listeners stand on the window, first in the path of every event, and only while they are needed. */
export function createEventGuard(window: Window & typeof globalThis, guarded: GuardedHost): EventGuard {
  const { host, root } = guarded;
  let running: AbortController | null = null;
  const isOurs = (event: Event): boolean => event.composedPath()[0] === host;
  const hide = (event: Event): void => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted && event.type === 'input') guarded.onInput();
  };
  const onClick = (event: MouseEvent): void => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted) guarded.onClick(findClicked(root, event), event);
  };
  const onFocus = (event: FocusEvent): void => {
    const isLeaving = event.type === 'focusout' || event.type === 'blur';
    // A box that hears that it lost the focus to us may close, and a trap would take it back.
    if (!isOurs(event) && !(isLeaving && event.relatedTarget === host)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || !isOurs(event)) return;
    if (event.type === 'focusin') guarded.onFocusIn();
    else if (event.type === 'focusout' && event.relatedTarget !== host) guarded.onFocusOut();
  };
  return {
    start() {
      if (running !== null) return;
      running = new AbortController();
      const { signal } = running;
      const options = { capture: true, signal };
      for (const type of HIDDEN) window.addEventListener(type, hide, { ...options, passive: true });
      for (const type of ['focusin', 'focusout', 'focus', 'blur'] as const)
        window.addEventListener(type, onFocus, options);
      window.addEventListener('click', onClick, options);
    },
    stop() {
      running?.abort();
      running = null;
    },
    swallowKey: (code) => swallowKey(window, code),
  };
}

/** A closed root hides from the window what was clicked; the root itself tells. Keys press what has the focus. */
function findClicked(root: ShadowRoot, event: MouseEvent): Element | null {
  return event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
}

/** Enter that inserted must not send: pages listen to its repeats and to its release. */
function swallowKey(window: Window & typeof globalThis, code: string): void {
  const held = new AbortController();
  const { signal } = held;
  const swallow = (event: KeyboardEvent): void => {
    if (event.code !== code || !event.isTrusted) return;
    // A new press is the person's own.
    if (event.type === 'keydown' && !event.repeat) return held.abort();
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === 'keyup') held.abort();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, swallow, { capture: true, signal });
  window.setTimeout(() => held.abort(), HELD_MS);
}
