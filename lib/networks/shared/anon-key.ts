import { readText } from './read-text';

/** Key for a post whose markup lost its id: the beginning of its text; null when it has no text either. */
export function anonKey(text: Element | null): string | null {
  const start = readText(text).slice(0, 160);
  return start === '' ? null : `~${start}`;
}
