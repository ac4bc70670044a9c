import { openWorkspace } from '@/components/app/open-workspace';
import { hashOfNotification } from '@/lib/alerts/notification-id';
import { watchStaleMark } from '@/lib/alerts/stale-mark';
import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { ALERT_TABLES } from '@/lib/db/repositories/notices';
import { watchTables } from '@/lib/db/watch-tables';
import { watchAlertSettings } from '@/lib/settings/alert-settings';
import { watchHiddenModules } from '@/lib/settings/modules';

import { refreshAlerts } from './alerts';
import { isAlertAlarm } from './plan-alarms';
import { runReported } from './run-reported';

/** What woke the worker is served first. */
const AFTER_START_MS = 300;

const refresh = runReported('alerts', refreshAlerts);

/**
 * In the first turn of every worker: follows the database, the settings and marks of pages while it lives, and soon looks at
 * everything once: alarms that browsers lost are set again, what they missed is made up for, all in one go.
 */
export function keepAlerts(): void {
  const { signal } = new AbortController();
  watchTables(ALERT_TABLES, refresh, signal);
  watchAlertSettings(refresh, signal);
  watchHiddenModules(refresh, signal);
  watchStaleMark(refresh, signal);
  hearPresses();
  setTimeout(refresh, AFTER_START_MS);
}

export async function refreshOnAlarm(alarm: Browser.alarms.Alarm): Promise<void> {
  if (isAlertAlarm(alarm)) await refreshAlerts();
}

/** The permission may come or go in the browser's own settings as well. */
export async function followNotificationPermission({
  permissions = [],
}: Browser.permissions.Permissions): Promise<void> {
  if (!permissions.includes('notifications')) return;
  hearPresses();
  await refreshAlerts();
}

/** There is nothing to listen to before the permission is given; listening twice is listening once. */
function hearPresses(): void {
  const { notifications } = browser as Partial<typeof browser>;
  notifications?.onClicked.addListener(openNotified);
}

const openNotified = runReported('notification', async (id: string) => {
  const hash = hashOfNotification(id);
  if (hash === null) return;
  await browser.notifications.clear(id);
  await openWorkspace(hash);
});
