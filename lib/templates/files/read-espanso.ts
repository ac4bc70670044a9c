import { addEntry, type Entries } from './add-entry';
import type { RawTemplate } from './build-content';
import { isEntry, readList, readText, writeEntry, type EntryFields } from './entry-fields';
import { htmlToText } from './html-text';
import type { FilePlace, ImportProblem, SkippedEntry } from './read-templates';
import { listVariables, translateForm, translateReplacement, type EspansoVariables } from './translate-espanso';
import type { Translated } from './translated';

/** A file of matches: `matches: [{trigger, replace}, …]`. */
export function isEspanso(yaml: unknown): yaml is EntryFields {
  return isEntry(yaml) && Array.isArray(yaml['matches']);
}

/** Every match; images, and matches whose text is made by a program alone, are skipped. */
export function readEspanso(yaml: EntryFields): Entries {
  const entries: Entries = { templates: [], skipped: [] };
  const globals = readList(yaml, 'global_vars');
  readList(yaml, 'matches').forEach((match, index) => {
    const place: FilePlace = { unit: 'entry', number: index + 1 };
    const raw = readMatch(match, { place, globals });
    if ('reason' in raw) entries.skipped.push(raw);
    else addEntry(entries, raw);
  });
  return entries;
}

interface MatchPlace {
  place: FilePlace;
  globals: readonly unknown[];
}

function readMatch(match: unknown, { place, globals }: MatchPlace): RawTemplate | SkippedEntry {
  const raw = writeEntry(match);
  if (!isEntry(match)) return { place, reason: 'invalid', raw };
  const variables = listVariables([...globals, ...readList(match, 'vars')]);
  const translated = translateMatch(match, variables);
  if (translated === null) return { place, reason: 'no-text', raw };
  const [first, ...others] = [readText(match, 'trigger'), ...readList(match, 'triggers').map(String)].filter(
    (trigger) => trigger !== '',
  );
  const regex = readText(match, 'regex');
  const label = readText(match, 'label');
  const lost: ImportProblem[] = [...others, ...(regex === '' ? [] : [regex])].map((found) => ({
    code: 'not-kept',
    found,
  }));
  return {
    place,
    raw,
    title: label,
    shortcut: first ?? '',
    body: translated.body,
    tags: readList(match, 'search_terms').map(String),
    problems: [...translated.problems, ...lost],
  };
}

function translateMatch(match: EntryFields, variables: EspansoVariables): Translated | null {
  const form = readText(match, 'form');
  if (form !== '') {
    return translateForm(form, isEntry(match['form_fields']) ? match['form_fields'] : {}, variables);
  }
  const replacement = readText(match, 'replace');
  if (replacement !== '') return translateReplacement(replacement, variables);
  const markdown = readText(match, 'markdown');
  const html = readText(match, 'html');
  if (markdown === '' && html === '') return null;
  const text = markdown === '' ? htmlToText(html).text : markdown;
  const { body, problems } = translateReplacement(text, variables);
  return { body, problems: [...problems, { code: 'formatting-lost', found: markdown || html }] };
}
