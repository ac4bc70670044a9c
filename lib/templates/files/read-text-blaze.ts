import { addEntry, type Entries } from './add-entry';
import { isEntry, readList, readText, writeEntry, type EntryFields } from './entry-fields';
import { translateTextBlaze } from './translate-text-blaze';

/** "Export all folders" of Text Blaze: `{folders: [{name, snippets: [{name, shortcut, text}]}]}`. */
export function isTextBlaze(json: unknown): json is EntryFields {
  if (!isEntry(json)) return false;
  const folders = readList(json, 'folders');
  return folders.length > 0 && folders.every((folder) => isEntry(folder) && Array.isArray(folder['snippets']));
}

/** Every snippet, its folder and shortcut kept. Snippets with formatting come as their plain text. */
export function readTextBlaze(json: EntryFields): Entries {
  const entries: Entries = { templates: [], skipped: [] };
  let number = 0;
  for (const folder of readList(json, 'folders').filter(isEntry)) {
    for (const snippet of readList(folder, 'snippets')) {
      number += 1;
      addSnippet(entries, { snippet, number, folder: readText(folder, 'name') });
    }
  }
  return entries;
}

interface SnippetOfFolder {
  snippet: unknown;
  number: number;
  folder: string;
}

function addSnippet(entries: Entries, { snippet, number, folder }: SnippetOfFolder): void {
  const place = { unit: 'entry' as const, number };
  const raw = writeEntry(snippet);
  if (!isEntry(snippet)) {
    entries.skipped.push({ place, reason: 'invalid', raw });
    return;
  }
  const { body, problems } = translateTextBlaze(readText(snippet, 'text'));
  const hasFormat = readText(snippet, 'html') !== '';
  addEntry(entries, {
    place,
    raw,
    title: readText(snippet, 'name'),
    shortcut: readText(snippet, 'shortcut'),
    body,
    folder,
    problems: [
      ...problems,
      ...(hasFormat ? [{ code: 'formatting-lost' as const, found: readText(snippet, 'name') }] : []),
    ],
  });
}
