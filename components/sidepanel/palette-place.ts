import type { FocusPlace } from '@/lib/palette/palette-keys';

/** Roles that have keys of their own: parts of a date, choices that are open. */
const OWN_KEYS = new Set(['spinbutton', 'option', 'listbox', 'menuitem']);

/** Where a key was pressed, as the palette's keys ask for it. */
export function placeOfKey(target: Element): FocusPlace {
  const role = target.getAttribute('role');
  if (role === 'combobox') return 'search';
  if (role !== null && OWN_KEYS.has(role)) return 'choice';
  if (target.localName === 'input') return 'field';
  if (target.localName === 'select') return 'choice';
  return target.localName === 'button' ? 'button' : 'elsewhere';
}
