import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanFormat, PlanStatus } from '@/lib/domain/plan-vocabulary';

import { sectionOf } from './arrange-day';
import { textFor } from './compose-text';
import { dateAt, shiftDate } from './slot-time';

/** The end of a day (domain.md DP-13): what became of it, and what tomorrow lacks. Pure. */

/** What an item of tomorrow lacks. */
export type Gap = 'text' | 'visual' | 'approval';

export interface DayClose {
  /** Finished or published today. */
  done: PlanItem[];
  /** Put from today or an earlier day to a later one. */
  moved: PlanItem[];
  /** Looked for and not live, or its time passed today and nothing was done. */
  missed: PlanItem[];
  /** Everything planned for tomorrow that is not given up, in order of time. */
  tomorrow: PlanItem[];
  /** Those of tomorrow's posts that lack something. */
  gaps: { item: PlanItem; gaps: Gap[] }[];
}

export interface DayRecord {
  items: readonly PlanItem[];
  /** Those that were changed today, as they first were; null: added today and not changed since. */
  former: ReadonlyMap<string, PlanItem | null>;
}

const FINISHED: ReadonlySet<PlanStatus> = new Set(['published', 'checked']);
const GIVEN_UP: ReadonlySet<PlanStatus> = new Set(['dropped', 'missed']);
/** Steps at which text, picture and agreement are behind (domain.md 6.4). */
const BEFORE_REVIEW: ReadonlySet<PlanStatus> = new Set(['idea', 'draft', 'visual']);
const BEFORE_APPROVAL: ReadonlySet<PlanStatus> = new Set([...BEFORE_REVIEW, 'review']);
const WITHOUT_VISUAL: ReadonlySet<PlanFormat> = new Set(['text', 'link', 'poll', 'thread', 'article']);

/** Each item on the clock of its own zone. */
export function closeDay({ items, former }: DayRecord, now: Date): DayClose {
  const tomorrow = items.filter((item) => isTomorrow(item, now) && !GIVEN_UP.has(item.status)).toSorted(bySlot);
  return {
    done: items.filter((item) => isDoneToday(item, former.get(item.id), now)).toSorted(bySlot),
    moved: items.filter((item) => isMovedOn(item, former.get(item.id), now)).toSorted(bySlot),
    missed: items.filter((item) => isMissedToday(item, former.get(item.id), now)).toSorted(bySlot),
    tomorrow,
    gaps: tomorrow.map((item) => ({ item, gaps: findGaps(item) })).filter(({ gaps }) => gaps.length > 0),
  };
}

/** What somebody still has to do for a post; nothing for tasks and what is out or finished. */
export function findGaps(item: PlanItem): Gap[] {
  const status = item.hold?.status ?? item.status;
  if (item.kind !== 'post' || FINISHED.has(status) || GIVEN_UP.has(status)) return [];
  const isTextMissing =
    item.networks.length === 0
      ? item.text.trim() === ''
      : item.networks.some((network) => textFor(item, network).trim() === '');
  const wantsVisual = item.format === null || !WITHOUT_VISUAL.has(item.format);
  const isVisualMissing = wantsVisual && BEFORE_REVIEW.has(status) && item.altTexts.length === 0;
  const isApprovalMissing = item.approval === null && BEFORE_APPROVAL.has(status);
  const lacks: [Gap, boolean][] = [
    ['text', isTextMissing],
    ['visual', isVisualMissing],
    ['approval', isApprovalMissing],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}

/** Without a trace of the day (a log that was cleared, an import) what is finished counts on its own day. */
function isDoneToday(item: PlanItem, before: PlanItem | null | undefined, now: Date): boolean {
  if (!FINISHED.has(item.status)) return false;
  if (before === undefined) return item.date !== null && item.date === dateAt(now, item.timeZone);
  return before === null || !FINISHED.has(before.status);
}

function isMovedOn(item: PlanItem, before: PlanItem | null | undefined, now: Date): boolean {
  if (!before || before.date === null || FINISHED.has(item.status) || GIVEN_UP.has(item.status)) return false;
  const today = dateAt(now, item.timeZone);
  return today !== null && before.date <= today && (item.date === null || item.date > today);
}

function isMissedToday(item: PlanItem, before: PlanItem | null | undefined, now: Date): boolean {
  const isToday = item.date !== null && item.date === dateAt(now, item.timeZone);
  if (item.status === 'missed') return before === undefined ? isToday : before?.status !== 'missed';
  return isToday && sectionOf({ ...item, snoozedUntil: null }, now) === 'overdue';
}

function isTomorrow({ date, timeZone }: PlanItem, now: Date): boolean {
  const today = dateAt(now, timeZone);
  return date !== null && today !== null && date === shiftDate(today, 1);
}

const slotKey = ({ date, time, id }: PlanItem): string => `${date ?? '~'} ${time ?? '~'} ${id}`;

function bySlot(one: PlanItem, other: PlanItem): number {
  return slotKey(one) < slotKey(other) ? -1 : 1;
}
