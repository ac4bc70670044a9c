import { markAlertsStale } from '@/lib/alerts/stale-mark';
import { report } from '@/lib/errors/report';

const fail = (error: unknown): void => void report(error, 'alerts:mark');

/**
 * Tells the background of what is written into the plan and the queue while this page is open: a background that sleeps hears of no
 * write, and the number at the toolbar button would stand. Call after the first rendering: it brings the database's code.
 */
export function tellBackgroundOfWrites(): void {
  follow().catch(fail);
}

async function follow(): Promise<void> {
  const [{ watchTables }, { ALERT_TABLES }] = await Promise.all([
    import('@/lib/db/watch-tables'),
    import('@/lib/db/repositories/notices'),
  ]);
  watchTables(ALERT_TABLES, () => void markAlertsStale().catch(fail), new AbortController().signal);
}
