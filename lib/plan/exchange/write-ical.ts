import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator';

import { planContentSchema, type PlanItem } from '@/lib/domain/plan-item';
import type { PlanStatus } from '@/lib/domain/plan-vocabulary';

import { shiftDate, startOfSlot } from '../slot-time';
import { ITEM_PROPERTY, type ItemProperty } from './item-property';
import type { SheetRow } from './sheet-row';

const MS_PER_MINUTE = 60_000;
/** RFC 5545 knows whether an event is sure, not how far its text is. */
const TENTATIVE: ReadonlySet<PlanStatus> = new Set(['idea', 'draft', 'visual', 'review', 'held']);
/** Signs that no text value may hold (RFC 5545, 3.1). */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

export interface WrittenCalendar {
  text: string;
  events: number;
  /** Items without a day: a calendar has no place for them. */
  leftOut: number;
}

/**
 * Items as a calendar (RFC 5545). UID is the item's id, so that a calendar app that reads the file again changes its events instead
 * of doubling them. Times are in UTC, which no app can misread; items for any time of their day are events of a whole day. Each
 * occurrence of a recurring item is an event of its own, as it is in the plan.
 */
export function writeCalendar(rows: readonly SheetRow[], { name, now }: { name: string; now: Date }): WrittenCalendar {
  const calendar = ical({ name, prodId: { company: 'Jackdaw', product: 'Content plan', language: 'EN' } });
  const dated = rows.filter(({ item }) => item.date !== null && shiftDate(item.date, 0) !== null);
  for (const row of dated) addEvent(calendar, row, now);
  return { text: `${calendar.toString()}\r\n`, events: dated.length, leftOut: rows.length - dated.length };
}

function addEvent(calendar: ICalCalendar, row: SheetRow, now: Date): void {
  const { item, client } = row;
  const { id, permalink, link, status, createdAt, updatedAt } = item;
  const address = permalink ?? link;
  const names = [client?.name, item.rubric, ...item.networks, item.format, ...item.tags];
  const event = calendar.createEvent({
    id,
    stamp: now,
    created: new Date(createdAt),
    lastModified: new Date(updatedAt),
    summary: clean(item.title),
    description: { plain: clean(describe(item)) },
    categories: names.flatMap((category) => (category ? { name: clean(category) } : [])),
    status: statusOf(status),
    x: [{ key: ITEM_PROPERTY, value: JSON.stringify(propertyOf(row)) }],
    ...slotOf(item),
  });
  if (address !== null) event.url(plainUrl(address));
}

function clean(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(CONTROL, '').toWellFormed();
}

/** URLs are values without escapes, but the writer escapes these signs as in text. */
const plainUrl = (url: string): string => new URL(url).href.replaceAll(';', '%3B').replaceAll(',', '%2C');

function statusOf(status: PlanStatus): ICalEventStatus {
  if (status === 'dropped') return ICalEventStatus.CANCELLED;
  return TENTATIVE.has(status) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** The start, and the end where it is known how long it takes. In a zone that the browser does not know only the day is sure. */
function slotOf({ date, time, timeZone, duration }: PlanItem): { start: Date; end?: Date; allDay?: true } {
  const start = time === null || date === null ? null : startOfSlot({ date, time, timeZone });
  if (start === null) return { start: new Date(`${date}T00:00:00Z`), allDay: true };
  return { start, ...(duration !== null && { end: new Date(start.getTime() + duration * MS_PER_MINUTE) }) };
}

/** What somebody reads who opens the event in a calendar. */
function describe({ hook, text, texts, callToAction, link, tags, brief, assignee, notes }: PlanItem): string {
  const hashtags = tags.map((tag) => `#${tag}`).join(' ');
  const perNetwork = Object.entries(texts).map(([network, own]) => `[${network}]\n${own}`);
  const person = assignee === null ? '' : `@${assignee}`;
  const parts = [hook, text, ...perNetwork, callToAction, link, hashtags, brief, notes, person];
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** Everything else, for a plan that is read back. Ids of posts and series mean nothing elsewhere. */
function propertyOf({ item, client, rule }: SheetRow): ItemProperty {
  const content = planContentSchema.parse({ ...item, occurrence: null });
  const { status, permalink, publishedAt } = item;
  return { content, status, permalink, publishedAt, client: client?.name ?? null, rule };
}
