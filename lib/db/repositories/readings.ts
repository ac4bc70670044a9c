import { v7 as uuid } from 'uuid';

import { type DayLogEntry, dayLogEntrySchema } from '@/lib/domain/day-log';
import type { UndoId } from '@/lib/domain/ids';
import type { ReadingAct } from '@/lib/domain/reading-act';
import { type ReadingPage, readingPageSchema } from '@/lib/domain/reading-page';
import type { Failure } from '@/lib/errors/error-code';
import { dateAt } from '@/lib/plan/slot-time';
import { readingKey } from '@/lib/reading/reading-key';
import { findRunning, type ReadingEntry } from '@/lib/reading/reading-timer';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { db, type JackdawDatabase } from '../database';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import type { PlainRows } from '../schema/rows';
import { saveRows } from './plain-rows';

export interface ReadingOrder {
  now: Date;
  /** UUID, the same in every retry of one act: a second one writes nothing. */
  requestId: string;
}

/** `isNew` false: what was saved or started was there before. */
export type ReadingDone = { ok: true; undoId: UndoId; isNew: boolean } | Failure;
type ActOf<Kind extends ReadingAct['act']> = Extract<ReadingAct, { act: Kind }>;
type Change = { rows: PlainRows; isNew: boolean } | Failure;

const NOT_FOUND: Failure = { ok: false, code: 'not-found' };
const MAX_TITLE = 500;

/** Pages saved to be read: those not read yet first, the latest saved first; then those read, the latest first. */
export async function listReadingPages(database: JackdawDatabase = db()): Promise<ReadingPage[]> {
  const pages = await database.readings.toArray();
  return pages.toSorted(comparePages);
}

function comparePages(one: ReadingPage, other: ReadingPage): number {
  if (one.readAt === null || other.readAt === null) {
    if (one.readAt !== other.readAt) return one.readAt === null ? -1 : 1;
    return other.savedAt.localeCompare(one.savedAt);
  }
  return other.readAt.localeCompare(one.readAt);
}

/** Every reading logged, and the one that still runs (`minutes` null). */
export async function listReadingEntries(database: JackdawDatabase = db()): Promise<ReadingEntry[]> {
  return (await database.dayLog.where('kind').equals('reading').toArray()).filter(isReading);
}

function isReading(entry: DayLogEntry): entry is ReadingEntry {
  return entry.kind === 'reading';
}

/**
 * Does what the person wants with the reading list or the timer; one undo takes it back. `not-found`: the page or entry is gone,
 * `page-not-readable`: its address is not http(s). Throws a Zod error on content that breaks the rules.
 */
export async function actOnReading(
  act: ReadingAct,
  { now, requestId }: ReadingOrder,
  database: JackdawDatabase = db(),
): Promise<ReadingDone> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const change = await changeBy(act, now, database);
    if ('ok' in change) return change;
    const undoId = await saveRows(change.rows, { requestId }, database);
    return { ok: true, undoId, isNew: change.isNew };
  });
}

async function changeBy(act: ReadingAct, now: Date, database: JackdawDatabase): Promise<Change> {
  if (act.act === 'save') return savePage(act, now, database);
  if (act.act === 'start') return startTimer(act, now, database);
  if (act.act === 'finish' || act.act === 'discard') return endTimer(act, database);
  return changePage(act, now, database);
}

async function savePage(
  { url, title, clientId }: ActOf<'save'>,
  now: Date,
  database: JackdawDatabase,
): Promise<Change> {
  const key = readingKey(url);
  if (key === null) return { ok: false, code: 'page-not-readable' };
  const pages = await database.readings.toArray();
  const stored = pages.find((page) => readingKey(page.url) === key);
  const at = now.toISOString();
  const page = readingPageSchema.parse({
    ...(stored ?? { id: uuid(), note: '', clientId }),
    url,
    title: title.trim().slice(0, MAX_TITLE).trim() || url.slice(0, MAX_TITLE),
    savedAt: at,
    readAt: null,
    updatedAt: at,
  });
  return { rows: { readings: { [page.id]: page } }, isNew: stored === undefined };
}

async function changePage(
  act: ActOf<'mark' | 'note' | 'delete'>,
  now: Date,
  database: JackdawDatabase,
): Promise<Change> {
  const stored = await database.readings.get(act.id);
  if (stored === undefined) return NOT_FOUND;
  return { rows: { readings: { [act.id]: changedPage(stored, act, now) } }, isNew: false };
}

function changedPage(page: ReadingPage, act: ActOf<'mark' | 'note' | 'delete'>, now: Date): ReadingPage | null {
  if (act.act === 'delete') return null;
  if (act.act === 'note') return { ...page, note: act.note };
  return { ...page, readAt: act.isRead ? now.toISOString() : null };
}

async function startTimer({ minutes }: ActOf<'start'>, now: Date, database: JackdawDatabase): Promise<Change> {
  const running = findRunning(await listReadingEntries(database));
  if (running !== null) return { rows: { dayLog: { [running.id]: running } }, isNew: false };
  const at = now.toISOString();
  const entry = dayLogEntrySchema.parse({
    id: uuid(),
    kind: 'reading',
    date: dateAt(now, localTimeZone()),
    at,
    minutes: null,
    plannedMinutes: minutes,
    updatedAt: at,
  });
  return { rows: { dayLog: { [entry.id]: entry } }, isNew: true };
}

async function endTimer(act: ActOf<'finish' | 'discard'>, database: JackdawDatabase): Promise<Change> {
  const stored = await database.dayLog.get(act.id);
  if (stored?.kind !== 'reading') return NOT_FOUND;
  const entry = act.act === 'finish' ? dayLogEntrySchema.parse({ ...stored, minutes: act.minutes }) : null;
  return { rows: { dayLog: { [act.id]: entry } }, isNew: false };
}
