import type { Template } from '@/lib/domain/template';

/** What decides where a shortcut works; `id` is null for a template that is not saved yet. */
export type ShortcutUse = Pick<Template, 'shortcut' | 'networks' | 'languages' | 'clientId'> & { id: string | null };

/**
 * The templates that answer to the same shortcut, ignoring case, in a place where `template` would: their networks, languages
 * and clients overlap (an empty list and no client mean all).
 */
export function findShortcutConflicts(template: ShortcutUse, templates: readonly Template[]): Template[] {
  const shortcut = template.shortcut?.toLowerCase();
  if (shortcut === undefined) return [];
  return templates.filter(
    (other) =>
      other.id !== template.id &&
      other.shortcut?.toLowerCase() === shortcut &&
      overlaps(template.networks, other.networks) &&
      overlaps(template.languages, other.languages) &&
      (template.clientId === null || other.clientId === null || template.clientId === other.clientId),
  );
}

function overlaps<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));
}
