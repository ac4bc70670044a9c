import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';
import type { WallTime } from '@/lib/text/zoned-time';

import type { PlainDay } from './quick-add/next-such-day';
import type { QuickAdd } from './quick-add/parse-quick-add';
import { dateOf, shiftDate } from './slot-time';

const MINUTES_PER_HOUR = 60;

/** An item of which nothing is said but what must be. */
export function emptyContent(timeZone: string): Omit<PlanContent, 'title'> {
  return {
    kind: 'post',
    date: null,
    time: null,
    timeZone,
    duration: null,
    clientId: null,
    networks: [],
    accountIds: [],
    format: null,
    rubric: null,
    funnel: null,
    text: '',
    texts: {},
    hook: '',
    callToAction: '',
    link: null,
    firstComment: '',
    tags: [],
    references: [],
    reasons: [],
    altTexts: [],
    paid: null,
    assignee: null,
    brief: '',
    notes: '',
    occurrence: null,
  };
}

/** An item to which nothing has happened yet. */
export const UNTOUCHED = {
  hold: null,
  approval: null,
  snoozedUntil: null,
  carriedOver: 0,
  publishedAt: null,
  liveCheck: null,
  permalink: null,
  postId: null,
} as const satisfies Partial<PlanItem>;

/**
 * What a line of quick add puts into the plan; null without a title. A clock without a day means today, tomorrow where it is over;
 * neither means some time today. Something with neither network nor format is a task of the day, not a post.
 * @param now on the clock of `timeZone`
 */
export function contentOfLine(line: QuickAdd, now: WallTime, timeZone: string): PlanContent | null {
  const { title, day, clock, networks, format, tags, assignee } = line;
  if (title.trim() === '') return null;
  return {
    ...emptyContent(timeZone),
    kind: networks.length === 0 && format === null ? 'task' : 'post',
    title: title.trim().slice(0, 300),
    date: day === null ? dayOfClock(clock, now) : dateOf(day),
    time: clock === null ? null : clockText(clock),
    networks,
    format,
    tags: [...new Set(tags)].slice(0, 30),
    assignee,
  };
}

function dayOfClock(clock: number | null, now: WallTime): string {
  const today: PlainDay = now;
  const isOver = clock !== null && clock < now.hour * MINUTES_PER_HOUR + now.minute;
  const date = dateOf(today);
  return isOver ? (shiftDate(date, 1) ?? date) : date;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function clockText(minutes: number): string {
  return `${pad(Math.floor(minutes / MINUTES_PER_HOUR))}:${pad(minutes % MINUTES_PER_HOUR)}`;
}
