import type { Browser } from '@/lib/browser';

/** Firefox tells the words of the link; Chrome only a selection, which may be of anything. */
export function linkTextOf(info: Browser.contextMenus.OnClickData): string | null {
  const text: unknown = Reflect.get(info, 'linkText');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
