import { m } from '@/lib/i18n/messages';
import type { ImportChoice, ImportItem } from '@/lib/templates/files/plan-import';
import type {
  FileFailure,
  FilePlace,
  ImportProblem,
  ImportProblemCode,
  SkipReason,
  TemplateFileFormat,
} from '@/lib/templates/files/read-templates';
import type { TemplateColumn } from '@/lib/templates/files/template-table';

const FAILURES: Record<FileFailure | 'unexpected', () => string> = {
  empty: m.templates_import_failure_empty,
  'too-large': m.templates_import_failure_too_large,
  'not-text': m.templates_import_failure_not_text,
  'unknown-encoding': m.templates_import_failure_unknown_encoding,
  'not-recognised': m.templates_import_failure_not_recognised,
  damaged: m.templates_import_failure_damaged,
  'newer-version': m.templates_import_failure_newer_version,
  unexpected: m.templates_import_failure_unexpected,
};

const SKIPPED: Record<SkipReason, () => string> = {
  'no-body': m.templates_import_skipped_no_body,
  'body-too-long': m.templates_import_skipped_body_too_long,
  invalid: m.templates_import_skipped_invalid,
  'no-text': m.templates_import_skipped_no_text,
  'too-many': m.templates_import_skipped_too_many,
  empty: m.templates_import_skipped_empty,
};

const PROBLEMS: Record<ImportProblemCode, (inputs: { found: string }) => string> = {
  'title-made': m.templates_import_problem_title_made,
  'title-cut': m.templates_import_problem_title_cut,
  'shortcut-changed': m.templates_import_problem_shortcut_changed,
  'shortcut-dropped': m.templates_import_problem_shortcut_dropped,
  'folder-cut': m.templates_import_problem_folder_cut,
  'tags-dropped': m.templates_import_problem_tags_dropped,
  'unknown-network': m.templates_import_problem_unknown_network,
  'unknown-language': m.templates_import_problem_unknown_language,
  'unknown-kind': m.templates_import_problem_unknown_kind,
  'unknown-client': m.templates_import_problem_unknown_client,
  untranslated: m.templates_import_problem_untranslated,
  'formatting-lost': m.templates_import_problem_formatting_lost,
  approximated: m.templates_import_problem_approximated,
  'quotes-open': m.templates_import_problem_quotes_open,
  'unreadable-part': m.templates_import_problem_unreadable_part,
  'not-kept': m.templates_import_problem_not_kept,
};

const CHOICES: Record<ImportChoice, () => string> = {
  add: m.templates_import_choice_add,
  'keep-both': m.templates_import_choice_keep_both,
  replace: m.templates_import_choice_replace,
  skip: m.templates_import_choice_skip,
};

const COLUMNS: Record<TemplateColumn, () => string> = {
  title: m.templates_name,
  shortcut: m.templates_shortcut,
  body: m.templates_body,
  'body-formal': m.templates_column_formal,
  'body-informal': m.templates_column_informal,
  folder: m.templates_folder,
  tags: m.common_tags,
  networks: m.templates_networks,
  languages: m.templates_languages,
  kind: m.templates_kind,
  client: m.templates_client,
};

/** Names of other people's programs are the same in every language. */
const FORMATS: Record<TemplateFileFormat, string> = {
  jackdaw: 'Jackdaw',
  table: 'CSV',
  briskine: 'Briskine',
  'text-blaze': 'Text Blaze',
  espanso: 'espanso',
};

const LONGEST_FOUND = 80;

export function failureWords(failure: FileFailure | 'unexpected'): string {
  return FAILURES[failure]();
}

export function skipWords(reason: SkipReason): string {
  return SKIPPED[reason]();
}

export function problemWords({ code, found }: ImportProblem): string {
  return PROBLEMS[code]({ found: found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found });
}

export function choiceWords(choice: ImportChoice): string {
  return CHOICES[choice]();
}

export function columnWords(column: TemplateColumn): string {
  return COLUMNS[column]();
}

export function formatWords(format: TemplateFileFormat): string {
  return FORMATS[format];
}

export function placeWords({ unit, number }: FilePlace): string {
  return unit === 'row' ? m.templates_import_row({ number }) : m.templates_import_entry({ number });
}

/** What the template of the file is to those that are there. */
export function statusWords({ status, by, other }: ImportItem): string {
  if (status === 'new') return m.templates_import_new();
  if (status === 'identical') return m.templates_import_identical({ title: other ?? '' });
  return by === 'shortcut'
    ? m.templates_import_same_shortcut({ title: other ?? '' })
    : m.templates_import_same_title({ title: other ?? '' });
}
