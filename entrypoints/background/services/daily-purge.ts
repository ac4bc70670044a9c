import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { purgeUndoLog, UNDO_KEPT_DAYS } from '@/lib/db/repositories/undo-log';

const PURGE_ALARM = 'purge-undo-log';
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;

/** Firefox forgets alarms when it restarts, so this is called at every start as well; an alarm that stands keeps its hour. */
export async function schedulePurge(): Promise<void> {
  const existing = await browser.alarms.get(PURGE_ALARM);
  if (existing === undefined) {
    await browser.alarms.create(PURGE_ALARM, { delayInMinutes: 10, periodInMinutes: DAY_MINUTES });
  }
}

/** Ways back older than promised are forgotten. Days here are spans of 24 hours, not calendar days. */
export async function purgeOnAlarm({ name }: Browser.alarms.Alarm): Promise<void> {
  if (name !== PURGE_ALARM) return;
  await purgeUndoLog(new Date(Date.now() - UNDO_KEPT_DAYS * DAY_MS).toISOString());
}
