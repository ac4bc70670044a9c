import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { arrangeDay, OPEN_SECTIONS } from '@/lib/plan/arrange-day';
import { dateAt, shiftDate } from '@/lib/plan/slot-time';

import { db, type JackdawDatabase } from '../database';
import { listPlanItems } from './find-plan-items';
import { listReplies } from './find-replies';

/** What is open of one client. */
export interface OpenWork {
  /** Plan items of today, on their own clocks, that still want something to be done. */
  today: number;
  /** Comments that wait for an answer. */
  waiting: number;
}

/** By client id; clients of whom nothing is open are not in it. */
export async function countOpenWork(
  now: Date,
  database: JackdawDatabase = db(),
): Promise<ReadonlyMap<string, OpenWork>> {
  const utc = now.toISOString().slice(0, 10);
  const span = { from: shiftDate(utc, -1) ?? utc, to: shiftDate(utc, 1) ?? utc };
  const [items, replies] = await Promise.all([listPlanItems(span, database), listReplies(OPEN_REPLY_STATES, database)]);
  const day = arrangeDay(
    items.filter(({ date, timeZone }) => date === dateAt(now, timeZone)),
    now,
  );
  const open = [...OPEN_SECTIONS, 'check' as const].flatMap((section) => day[section].map(({ item }) => item));
  const work = new Map<string, OpenWork>();
  const add = (clientId: string | null, part: Partial<OpenWork>): void => {
    if (clientId === null) return;
    const { today, waiting } = work.get(clientId) ?? { today: 0, waiting: 0 };
    work.set(clientId, { today: today + (part.today ?? 0), waiting: waiting + (part.waiting ?? 0) });
  };
  for (const { clientId } of open) add(clientId, { today: 1 });
  for (const { clientId } of replies) add(clientId, { waiting: 1 });
  return work;
}
