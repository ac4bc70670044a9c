import { buildContent, type RawTemplate } from './build-content';
import type { ReadTemplates } from './read-templates';

/** Of one file; more are refused one by one, with their text. */
export const MAX_TEMPLATES = 20_000;

/** What was read of a file so far. */
export type Entries = Pick<ReadTemplates, 'templates' | 'skipped'>;

/** Puts an entry of the file among the templates, or among the skipped with the reason. */
export function addEntry({ templates, skipped }: Entries, entry: RawTemplate): void {
  const built = buildContent(entry);
  if (!built.ok) skipped.push(built.skipped);
  else if (templates.length < MAX_TEMPLATES) templates.push(built.template);
  else skipped.push({ place: entry.place, reason: 'too-many', raw: entry.raw });
}
