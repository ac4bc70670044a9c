import { networkName } from '@/components/post-card/network-name';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { RowNote, RowNoteCode, SkipReason } from '@/lib/plan/exchange/file-row';
import type { ImportChoice, ImportStatus } from '@/lib/plan/exchange/plan-import';
import { PLAN_TABLE_COLUMNS, type PlanTableColumn } from '@/lib/plan/exchange/plan-table';
import type { PlanFileFailure } from '@/lib/plan/exchange/read-plan-file';

type NetworkColumn = Extract<PlanTableColumn, `text_${string}`>;

const COLUMNS: Readonly<Record<Exclude<PlanTableColumn, NetworkColumn>, () => string>> = {
  topic: m.exchange_field_topic,
  date: m.exchange_field_date,
  time: m.exchange_field_time,
  time_zone: m.exchange_field_zone,
  minutes: m.exchange_field_minutes,
  client: m.exchange_field_client,
  networks: m.exchange_field_networks,
  accounts: m.exchange_field_accounts,
  kind: m.exchange_field_kind,
  status: m.exchange_field_status,
  rubric: m.exchange_field_rubric,
  funnel: m.exchange_field_funnel,
  format: m.exchange_field_format,
  text: m.exchange_field_text,
  hook: m.exchange_field_hook,
  call_to_action: m.exchange_field_call,
  link: m.exchange_field_link,
  hashtags: m.exchange_field_tags,
  first_comment: m.exchange_field_comment,
  visual_idea: m.exchange_field_visual,
  alt_texts: m.exchange_field_alt,
  assignee: m.exchange_field_assignee,
  advertising: m.exchange_field_ad,
  erid: m.exchange_field_erid,
  cost: m.exchange_field_cost,
  currency: m.exchange_field_currency,
  published_at_utc: m.exchange_field_published,
  permalink: m.exchange_field_permalink,
  notes: m.exchange_field_notes,
  id: m.exchange_field_id,
};

const isNetworkColumn = (column: PlanTableColumn): column is NetworkColumn => column.startsWith('text_');

export function columnWords(column: PlanTableColumn): string {
  if (!isNetworkColumn(column)) return COLUMNS[column]();
  const network = NETWORK_IDS.find((id) => `text_${id}` === column);
  return m.exchange_column_text_of({ network: network === undefined ? column : networkName(network) });
}

const NOTES: Readonly<Record<RowNoteCode, (inputs: { found: string }) => string>> = {
  date: m.exchange_note_date,
  time: m.exchange_note_time,
  'time-zone': m.exchange_note_zone,
  link: m.exchange_note_link,
  network: m.exchange_note_network,
  format: m.exchange_note_format,
  status: m.exchange_note_status,
  account: m.exchange_note_account,
  client: m.exchange_note_client,
  rule: m.exchange_note_rule,
  cut: m.exchange_note_cut,
};
const LONGEST_FOUND = 80;

export function noteWords({ code, found }: RowNote): string {
  const short = found.length <= LONGEST_FOUND ? found : `${found.slice(0, LONGEST_FOUND)}…`.toWellFormed();
  return NOTES[code]({ found: short });
}

export const STATUS_WORDS: Readonly<Record<ImportStatus, () => string>> = {
  new: m.exchange_status_new,
  changed: m.exchange_status_changed,
  same: m.exchange_status_same,
  twin: m.exchange_status_twin,
};
export const CHOICE_WORDS: Readonly<Record<ImportChoice, () => string>> = {
  add: m.exchange_choice_add,
  merge: m.exchange_choice_merge,
  skip: m.exchange_choice_skip,
};
export const SKIP_WORDS: Readonly<Record<SkipReason, () => string>> = {
  'no-title': m.exchange_skip_title,
  unreadable: m.exchange_skip_unreadable,
  'too-many': m.exchange_skip_many,
};
const FAILURES: Readonly<Record<PlanFileFailure | 'unexpected', () => string>> = {
  empty: m.exchange_failure_empty,
  'too-large': m.exchange_failure_large,
  'not-text': m.exchange_failure_text,
  'unknown-encoding': m.exchange_failure_encoding,
  'bad-workbook': m.exchange_failure_workbook,
  nothing: m.exchange_failure_nothing,
  unexpected: m.exchange_failure_unexpected,
};

export const failureWords = (failure: PlanFileFailure | 'unexpected'): string => FAILURES[failure]();

const COUNTS: Readonly<Record<ImportStatus, (inputs: { shown: string }) => string>> = {
  new: m.exchange_count_new,
  changed: m.exchange_count_changed,
  same: m.exchange_count_same,
  twin: m.exchange_count_twin,
};

export const countWords = (status: ImportStatus, count: number): string =>
  COUNTS[status]({ shown: formatNumber(count) });

/** Fields of an item, called as the columns that hold them. */
const COLUMN_OF_FIELD: Readonly<Record<string, PlanTableColumn>> = {
  title: 'topic',
  timeZone: 'time_zone',
  duration: 'minutes',
  clientId: 'client',
  accountIds: 'accounts',
  texts: 'text',
  callToAction: 'call_to_action',
  tags: 'hashtags',
  firstComment: 'first_comment',
  brief: 'visual_idea',
  altTexts: 'alt_texts',
  paid: 'advertising',
  publishedAt: 'published_at_utc',
};

/** "Topic, Date": which fields a file changes. */
export function fieldWords(fields: readonly string[]): string {
  const columns = fields.map(
    (field) => COLUMN_OF_FIELD[field] ?? PLAN_TABLE_COLUMNS.find((column) => column === field) ?? 'notes',
  );
  return [...new Set(columns)].map(columnWords).join(', ');
}
