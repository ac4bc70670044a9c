import type { ListStep } from './palette-session';

export type PaletteOrder = { order: 'close' | 'insert' | 'variant' | 'to-fields' } | { order: 'move'; step: ListStep };

const STEPS: Readonly<Record<string, ListStep>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Home: 'first',
  End: 'last',
};

/** Where the focus is when the key is pressed. */
export type FocusPlace = 'search' | 'field' | 'choice' | 'button' | 'elsewhere';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** What a key means in the palette; null: nothing, the browser does what it always does. */
export function readKey(event: Pressed, place: FocusPlace): PaletteOrder | null {
  // 229: the key belongs to a word being composed (Chinese, Japanese); Enter ends the word, it inserts nothing.
  if (event.isComposing || event.keyCode === 229) return null;
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (key === 'Escape') return { order: 'close' };
  if (altKey && !ctrlKey && !metaKey && code === 'KeyV') return { order: 'variant' };
  if (key === 'Enter' && !altKey && !shiftKey) {
    const isForced = ctrlKey || metaKey;
    return isForced || (place !== 'button' && place !== 'choice') ? { order: 'insert' } : null;
  }
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Tab' && place === 'search' && !shiftKey) return { order: 'to-fields' };
  const step = shiftKey ? undefined : STEPS[key];
  if (step === undefined || place === 'field' || place === 'choice') return null;
  return { order: 'move', step };
}
