import { v7 as uuid } from 'uuid';

import { type DayLogEntry, dayLogEntrySchema } from '@/lib/domain/day-log';
import type { UndoId } from '@/lib/domain/ids';
import type { NudgeAct } from '@/lib/domain/nudge-act';
import type { Failure } from '@/lib/errors/error-code';
import { hasDayNumbers, type NudgeEntry, type NudgeFacts, waitingSince } from '@/lib/nudges/find-nudges';
import { dateAt } from '@/lib/plan/slot-time';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { db, type JackdawDatabase } from '../database';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { saveRows } from './plain-rows';

const NOTHING: NudgeFacts = { accounts: [], posts: [], entries: [] };

/**
 * What nudges are found from: competitors, those of their posts that wait for their numbers after a day or will, and what was
 * done about earlier nudges. Reads no other posts than those captured lately, however many there are.
 */
export async function loadNudgeFacts(now: Date, database: JackdawDatabase = db()): Promise<NudgeFacts> {
  return database.transaction('r', ['accounts', 'posts', 'dayLog'], async () => {
    const accounts = await database.accounts.where('role').equals('competitor').toArray();
    if (accounts.length === 0) return NOTHING;
    const ids = new Set<string | null>(accounts.map(({ id }) => id));
    const recent = await database.posts.where('lastCapturedAt').aboveOrEqual(waitingSince(now)).toArray();
    const posts = recent.filter((post) => ids.has(post.accountId) && !hasDayNumbers(post));
    return { accounts, posts, entries: await listNudgeEntries(database) };
  });
}

async function listNudgeEntries(database: JackdawDatabase): Promise<NudgeEntry[]> {
  return (await database.dayLog.where('kind').equals('nudge').toArray()).filter(isNudge);
}

function isNudge(entry: DayLogEntry): entry is NudgeEntry {
  return entry.kind === 'nudge';
}

export interface NudgeOrder {
  /** `network:handle` of an account in the library. */
  accountId: string;
  act: NudgeAct;
  now: Date;
  /** UUID, the same in every retry of one act. */
  requestId: string;
}

/** Notes what the person did about a nudge; one undo takes it back. `not-found`: no such account. */
export async function actOnNudge(
  { accountId, act, now, requestId }: NudgeOrder,
  database: JackdawDatabase = db(),
): Promise<{ ok: true; undoId: UndoId } | Failure> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const account = await database.accounts.get(accountId);
    if (account === undefined) return { ok: false, code: 'not-found' };
    const entries = await listNudgeEntries(database);
    const stored = entries.find((entry) => entry.accountId === accountId) ?? {
      id: uuid(),
      kind: 'nudge',
      accountId,
      openedAt: null,
      snoozedUntil: null,
      dismissedAt: null,
    };
    const at = now.toISOString();
    const date = dateAt(now, localTimeZone());
    const entry = dayLogEntrySchema.parse({ ...stored, ...changeBy(act, at), date, at, updatedAt: at });
    return { ok: true, undoId: await saveRows({ dayLog: { [entry.id]: entry } }, { requestId }, database) };
  });
}

function changeBy(act: NudgeAct, at: string): Partial<NudgeEntry> {
  if (act.act === 'open') return { openedAt: at, snoozedUntil: null };
  if (act.act === 'snooze') return { snoozedUntil: act.until };
  return { dismissedAt: at };
}
