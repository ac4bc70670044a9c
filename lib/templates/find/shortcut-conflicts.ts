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
      other.id !== template.id && other.shortcut?.toLowerCase() === shortcut && workInOnePlace(template, other),
  );
}

/** Whether there is a place (network, language, client) where both would be offered. */
export function workInOnePlace(
  one: Pick<Template, 'networks' | 'languages' | 'clientId'>,
  other: Pick<Template, 'networks' | 'languages' | 'clientId'>,
): boolean {
  return (
    overlaps(one.networks, other.networks) &&
    overlaps(one.languages, other.languages) &&
    (one.clientId === null || other.clientId === null || one.clientId === other.clientId)
  );
}

function overlaps<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));
}
