import { PLAN_STATUSES, type PlanStatus } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

/** Columns of the board, from left to right: what an item goes through, and what became of the others. */
export const BOARD_COLUMNS = ['ideas', 'making', 'review', 'ready', 'out', 'stopped'] as const;
export type BoardColumnId = (typeof BOARD_COLUMNS)[number];

const COLUMN_OF: Readonly<Record<PlanStatus, BoardColumnId>> = {
  idea: 'ideas',
  draft: 'making',
  visual: 'making',
  review: 'review',
  approved: 'ready',
  ready: 'ready',
  scheduled: 'ready',
  published: 'out',
  checked: 'out',
  held: 'stopped',
  missed: 'stopped',
  dropped: 'stopped',
};

/** A status that a person may give by hand to any item; an idea is one by having no day. */
export type BoardStatus = Exclude<PlanStatus, 'idea'>;
export const BOARD_STATUSES = PLAN_STATUSES.filter((status): status is BoardStatus => status !== 'idea');

/** What an item becomes in a column it is moved to; null: an idea, without a day. */
export const STATUS_IN: Readonly<Record<BoardColumnId, BoardStatus | null>> = {
  ideas: null,
  making: 'draft',
  review: 'review',
  ready: 'ready',
  out: 'published',
  stopped: 'held',
};

export function columnOf(status: PlanStatus): BoardColumnId {
  return COLUMN_OF[status];
}

export function isBoardColumn(id: string): id is BoardColumnId {
  return id in STATUS_IN;
}

const NAMES: Record<BoardColumnId, () => string> = {
  ideas: m.calendar_column_ideas,
  making: m.calendar_column_making,
  review: m.calendar_column_review,
  ready: m.calendar_column_ready,
  out: m.calendar_column_out,
  stopped: m.calendar_column_stopped,
};

export function columnName(id: BoardColumnId): string {
  return NAMES[id]();
}
