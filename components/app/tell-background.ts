import { markAlertsStale } from '@/lib/alerts/stale-mark';
import { ALERT_TABLES } from '@/lib/db/repositories/notices';
import { watchTables } from '@/lib/db/watch-tables';
import { report } from '@/lib/errors/report';

/**
 * Tells the background of what this page writes into the plan and the queue, as long as the page is open: a background that sleeps
 * hears of no write, and the number at the toolbar button would stand.
 */
export function tellBackgroundOfWrites(): void {
  const tell = (): void => void markAlertsStale().catch((error: unknown) => report(error, 'alerts:mark'));
  watchTables(ALERT_TABLES, tell, new AbortController().signal);
}
