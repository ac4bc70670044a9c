import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';

/** What could not be taken as it stood; the words themselves go to the item's notes, so that nothing is lost. */
export const ROW_NOTES = [
  'date',
  'time',
  'time-zone',
  'link',
  'network',
  'format',
  'status',
  'account',
  'client',
  'rule',
  'cut',
] as const;
export type RowNoteCode = (typeof ROW_NOTES)[number];

export interface RowNote {
  code: RowNoteCode;
  found: string;
}

/** What a file says of an item; what is left out it does not say. */
export type RowFields = Partial<Omit<PlanContent, 'title' | 'clientId' | 'accountIds' | 'occurrence' | 'references'>> &
  Partial<Pick<PlanItem, 'status' | 'permalink' | 'publishedAt'>>;

/** One item of a file, each field sound by itself. */
export interface FileRow {
  /** Row of the table, or event of the calendar, from 1. */
  place: number;
  /** The item's id in the file (UID of an event): by it a later file knows the item again. */
  key: string | null;
  title: string;
  /** Names as they stand in the file. */
  client: string | null;
  accounts: readonly string[];
  fields: RowFields;
  /** RRULE, and the days on which it does not hold; null: happens once. */
  repeats: { rule: string; except: readonly string[] } | null;
  notes: readonly RowNote[];
}

/** `empty`: nothing in it. `no-title`: nothing to call it by. `no-place`: a part of a calendar that is no event. `too-many`: the file has more than a plan takes. */
export const SKIP_REASONS = ['no-title', 'unreadable', 'too-many'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface SkippedRow {
  place: number;
  reason: SkipReason;
  /** As it stood in the file, cut. */
  raw: string;
}

export interface ReadRows {
  rows: FileRow[];
  skipped: SkippedRow[];
}

/** More at once is no plan; it bounds what a hostile file can cost. */
export const MOST_ROWS = 5000;

export const cutRaw = (raw: string): string => raw.slice(0, 300).toWellFormed();
