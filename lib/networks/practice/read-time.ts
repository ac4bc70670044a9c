import type { RawTime } from '@/lib/domain/reading';

/** The exact time stands in the attribute, words beside it. */
export function readTime(element: HTMLElement | null): RawTime | null {
  const iso = element?.getAttribute('datetime') ?? null;
  if (element === null || iso === null) return null;
  return { iso, precision: 'second', source: 'attribute', raw: element.textContent.trim() };
}
