import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';

/** Rings when the next thing changes by itself. */
const NEXT_ALARM = 'alerts-next';
/** Rings now and then whatever happens: clocks are set, computers sleep, what comes next may be further away than was looked. */
const SAFETY_ALARM = 'alerts-safety';
const SAFETY_MINUTES = 30;
const SAFETY_MS = SAFETY_MINUTES * 60_000;

export function isAlertAlarm({ name }: Browser.alarms.Alarm): boolean {
  return name === NEXT_ALARM || name === SAFETY_ALARM;
}

/** Sets the alarm for the next moment, or takes it away; whatever stood before is replaced. */
export async function setNextAlarm(next: Date | null): Promise<void> {
  if (next === null) await browser.alarms.clear(NEXT_ALARM);
  else await browser.alarms.create(NEXT_ALARM, { when: next.getTime() });
}

/**
 * Sets the alarm that rings whatever happens, where it is not there (Firefox forgets alarms at every restart, browsers may at an
 * update) or where a clock set back has moved it far away.
 */
export async function keepSafetyAlarm(): Promise<void> {
  const existing = await browser.alarms.get(SAFETY_ALARM);
  const isSane = existing !== undefined && existing.scheduledTime - Date.now() <= SAFETY_MS;
  if (!isSane) await browser.alarms.create(SAFETY_ALARM, { periodInMinutes: SAFETY_MINUTES });
}
