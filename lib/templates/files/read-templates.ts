import type { TemplateContent } from '@/lib/domain/template';

import type { ColumnMapping, TemplateTable } from './template-table';

export const TEMPLATE_FILE_FORMATS = ['jackdaw', 'table', 'briskine', 'text-blaze', 'espanso'] as const;
/** `table`: CSV or TSV of anybody; `briskine`: a CSV with Briskine's own columns. */
export type TemplateFileFormat = (typeof TEMPLATE_FILE_FORMATS)[number];

/** Where in the file something stands. `row`: as a spreadsheet counts, the header is 1. `entry`: of the list, from 1. */
export interface FilePlace {
  unit: 'row' | 'entry';
  number: number;
}

/** Put into words by messages `templates_import_problem_<code with underscores>`; the template is taken nevertheless. */
export const IMPORT_PROBLEM_CODES = [
  /** No title was given; the beginning of the text became one. */
  'title-made',
  /** `found` is the whole title, which was too long. */
  'title-cut',
  /** `found` is the shortcut as it stood; signs that a shortcut can't have were taken out, or its end. */
  'shortcut-changed',
  /** Nothing of `found` can be a shortcut; the template has none. */
  'shortcut-dropped',
  /** `found`: the folder as it stood, too long; its beginning is kept. */
  'folder-cut',
  /** `found`: tags that are too long, or too many. */
  'tags-dropped',
  'unknown-network',
  'unknown-language',
  'unknown-kind',
  /** The client it belongs to is not among those of this browser; it was taken as everybody's. */
  'unknown-client',
  /** The other program's placeholder could not be translated; it stands in the text as it was, and blocks inserting. */
  'untranslated',
  /** Bold, links and the like were lost: templates are plain text. */
  'formatting-lost',
  /** Translated, but not exactly: a date in another format, the full name for the first. */
  'approximated',
  /** A quotation mark of this row is never closed; what follows in the file may have come into this template. */
  'quotes-open',
  /** The text has a part that the template language can't read. */
  'unreadable-part',
  /** `found`: what the file says of this template and Jackdaw has no place for. */
  'not-kept',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export interface ImportProblem {
  code: ImportProblemCode;
  /** What stood in the file. */
  found: string;
}

export interface ReadTemplate {
  place: FilePlace;
  content: TemplateContent;
  problems: ImportProblem[];
}

/** Put into words by messages `templates_import_skipped_<reason with underscores>`. */
export const SKIP_REASONS = [
  /** No text to insert. */
  'no-body',
  /** Longer than a template may be (10,000 characters). */
  'body-too-long',
  /** Not a template, or one with a value that can't be. */
  'invalid',
  /** The text is an image, or what a program would print. */
  'no-text',
  /** Behind the last template a file may have (MAX_TEMPLATES). */
  'too-many',
  /** A row with nothing in it but separators. */
  'empty',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface SkippedEntry {
  place: FilePlace;
  reason: SkipReason;
  /** The entry as it stood in the file (a row as a line of CSV, an entry as JSON). */
  raw: string;
}

/** Put into words by messages `templates_import_failure_<code with underscores>`; nothing could be read then. */
export const FILE_FAILURES = [
  'empty',
  /** More than MAX_FILE_BYTES. */
  'too-large',
  /** A picture, an archive, a workbook, … */
  'not-text',
  /** Neither UTF-8 nor UTF-16, and not clearly another encoding: save it as UTF-8. */
  'unknown-encoding',
  /** A file, but none whose format is known here. */
  'not-recognised',
  /** Begins like JSON or YAML and is damaged. */
  'damaged',
  /** Written by a newer Jackdaw. */
  'newer-version',
] as const;
export type FileFailure = (typeof FILE_FAILURES)[number];

/** What a file holds. Every entry of the file is in `templates` or in `skipped`. */
export interface ReadTemplates {
  format: TemplateFileFormat | null;
  /** How the bytes were read; null where text was handed over. */
  encoding: string | null;
  templates: ReadTemplate[];
  skipped: SkippedEntry[];
  failure: FileFailure | null;
  /** Only of a table: to map the columns otherwise (`applyMapping`). */
  table: TemplateTable | null;
  mapping: ColumnMapping | null;
}
