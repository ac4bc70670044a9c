import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { extendSeries } from '@/lib/db/repositories/extend-series';

const SERIES_ALARM = 'extend-series';
const DAY_MINUTES = 24 * 60;

/**
 * Makes the occurrences of recurring items that have come due, at every start, and sees to it that it happens daily. Firefox forgets
 * alarms when it restarts; one that stands keeps its hour.
 */
export async function keepSeriesExtended(): Promise<void> {
  const existing = await browser.alarms.get(SERIES_ALARM);
  if (existing === undefined) {
    await browser.alarms.create(SERIES_ALARM, { delayInMinutes: DAY_MINUTES, periodInMinutes: DAY_MINUTES });
  }
  await extendSeries({ now: new Date() });
}

export async function extendSeriesOnAlarm({ name }: Browser.alarms.Alarm): Promise<void> {
  if (name === SERIES_ALARM) await extendSeries({ now: new Date() });
}
