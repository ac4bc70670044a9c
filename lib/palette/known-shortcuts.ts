import type { Failure } from '@/lib/errors/error-code';
import type { KnownShortcuts } from '@/lib/messaging/template-messages';
import { fold } from '@/lib/text/fold';

/** The words that may call for a template, there before one of them is typed: whether Tab is ours must be decided at once. */
export interface ShortcutWords {
  has(word: string): boolean;
  /** Asks anew where that was long ago. Never rejects. */
  refresh(): void;
}

const REFRESH_MS = 60_000;

/** However many templates there are, only their shortcuts are kept in the page. */
export function createShortcutWords(
  load: () => Promise<KnownShortcuts | Failure>,
  window: Window,
  until: AbortSignal,
): ShortcutWords {
  let words: ReadonlySet<string> = new Set();
  let loadedAt = -Infinity;
  const refresh = async (): Promise<void> => {
    const now = window.performance.now();
    if (now - loadedAt < REFRESH_MS) return;
    loadedAt = now;
    const reply = await load();
    // What was known stays known; the next key asks again.
    if (reply.ok) words = new Set(reply.shortcuts.map(fold));
    else loadedAt = -Infinity;
  };
  // Who comes back from another tab may have written templates or changed the settings there.
  const onFocus = (): void => {
    loadedAt = -Infinity;
    void refresh();
  };
  window.addEventListener('focus', onFocus, { signal: until });
  void refresh();
  return { has: (word) => words.has(fold(word)), refresh: () => void refresh() };
}
