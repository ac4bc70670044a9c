import { templateContentSchema, type Template, type TemplateContent } from '@/lib/domain/template';

import { MAX_TEMPLATES, type Entries } from './add-entry';
import { findUnreadable } from './build-content';
import { isEntry, readList, writeEntry, type EntryFields } from './entry-fields';
import type { FilePlace } from './read-templates';

/** What the file says of itself. */
const FORMAT = 'jackdaw-templates';
const VERSION = 1;
/** A whole backup of Jackdaw (lib/export/backup-schema.ts) has its templates among its tables. */
const BACKUP_FORMAT = 'jackdaw';

/**
 * Templates as a JSON document that `readTemplateFile` gives back unchanged: `{format, version, exportedAt, templates}`. Ids and
 * times stay behind: what is read elsewhere is a new template.
 */
export function writeTemplateJson(templates: readonly (Template | TemplateContent)[], exportedAt: string): Blob {
  const contents = templates.map((template) => templateContentSchema.parse(template));
  const document = { format: FORMAT, version: VERSION, exportedAt, templates: contents };
  return new Blob([JSON.stringify(document, null, 2), '\n'], { type: 'application/json' });
}

export function isJackdaw(json: unknown): json is EntryFields {
  return isEntry(json) && (json['format'] === FORMAT || (json['format'] === BACKUP_FORMAT && isEntry(json['tables'])));
}

export function isNewerJackdaw(json: EntryFields): boolean {
  const { version } = json;
  return json['format'] === FORMAT && typeof version === 'number' && version > VERSION;
}

/** Every template that keeps the schema, as it is; the others with their JSON. */
export function readJackdaw(json: EntryFields): Entries {
  const source = json['format'] === FORMAT ? json : json['tables'];
  const entries: Entries = { templates: [], skipped: [] };
  const list = isEntry(source) ? readList(source, 'templates') : [];
  list.forEach((entry, index) => {
    const place: FilePlace = { unit: 'entry', number: index + 1 };
    const parsed = templateContentSchema.safeParse(entry);
    if (!parsed.success) entries.skipped.push({ place, reason: 'invalid', raw: writeEntry(entry) });
    else if (entries.templates.length >= MAX_TEMPLATES) {
      entries.skipped.push({ place, reason: 'too-many', raw: writeEntry(entry) });
    } else entries.templates.push({ place, content: parsed.data, problems: findUnreadable(parsed.data) });
  });
  return entries;
}
