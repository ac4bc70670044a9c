import type { Alert, AlertSituation } from '@/lib/alerts/alert';
import { decideDigest, type DigestDecision } from '@/lib/alerts/decide-digest';
import { digestWords } from '@/lib/alerts/digest-words';
import { listAlerts } from '@/lib/alerts/list-alerts';
import { nextMoment } from '@/lib/alerts/next-moment';
import { buildNotificationId } from '@/lib/alerts/notification-id';
import { browser } from '@/lib/browser';
import { type AlertRows, decideNotices, forgetNotices, readAlertRows } from '@/lib/db/repositories/notices';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import { type AlertSettings, loadAlertSettings } from '@/lib/settings/alert-settings';
import { loadHiddenModules, type ModuleId } from '@/lib/settings/modules';

import { applyInterfaceLanguage } from './apply-interface-language';
import { showBadge } from './badge';
import { keepSafetyAlarm, setNextAlarm } from './plan-alarms';

/** What the person chose. */
interface Wishes {
  settings: AlertSettings;
  /** Parts of the work that somebody else does: nothing is said of them. */
  hidden: readonly ModuleId[];
}

interface Look {
  alerts: readonly Alert[];
  /** null: nothing is known to come. */
  nextAt: Date | null;
  /** To be announced, and stored as announced already. */
  tell: readonly Alert[];
}

let running: Promise<void> | null = null;
let isAskedAgain = false;

/**
 * Brings badge, notifications and the next alarm in line with the database and the clock. However often it is asked for while it
 * runs, it runs once more afterwards.
 */
export function refreshAlerts(): Promise<void> {
  if (running !== null) {
    isAskedAgain = true;
    return running;
  }
  running = run().finally(() => (running = null));
  return running;
}

async function run(): Promise<void> {
  do {
    isAskedAgain = false;
    await refreshOnce(new Date());
  } while (isAskedAgain);
}

async function refreshOnce(now: Date): Promise<void> {
  // First of all: whatever fails below is tried again when it rings.
  await keepSafetyAlarm();
  const [settings, canNotify, hidden] = await Promise.all([
    loadAlertSettings(),
    mayNotify(),
    loadHiddenModules(),
    applyInterfaceLanguage(),
  ]);
  const wishes = { settings, hidden };
  const look = settings.isNotifying && canNotify ? await lookAndDecide(wishes, now) : await lookOnly(wishes, now);
  await setNextAlarm(look.nextAt);
  await showBadge(settings.hasBadge ? look.alerts : []);
  if (look.tell.length > 0) await notify(look.tell, settings.hidesTexts, now);
}

/** An optional permission: asked for when the person switches notifications on, and theirs to take back at any time. */
async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

function situationOf({ items, replies, clients }: AlertRows, { settings, hidden }: Wishes): AlertSituation {
  return {
    items: hidden.includes('publishing') ? items.filter(({ kind }) => kind !== 'post') : items,
    replies: hidden.includes('answering') ? [] : replies,
    clients,
    settings,
    timeZone: localTimeZone(),
  };
}

async function lookOnly(wishes: Wishes, now: Date): Promise<Look> {
  const situation = situationOf(await readAlertRows(now), wishes);
  return { alerts: listAlerts(situation, now), nextAt: nextMoment(situation, now), tell: [] };
}

async function lookAndDecide(wishes: Wishes, now: Date): Promise<Look> {
  const { current, nextAt, moment, tell } = await decideNotices((rows, known) => {
    const situation = situationOf(rows, wishes);
    const alerts = listAlerts(situation, now);
    const decision = decideDigest(alerts, known, { kinds: wishes.settings.kinds, now });
    return { ...decision, current: alerts, moment: nextMoment(situation, now) };
  }, now);
  return { alerts: current, nextAt: earlier(moment, nextAt), tell };
}

function earlier(one: Date | null, other: DigestDecision['nextAt']): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** The ledger has it already: whoever dies here leaves it unsaid (the badge still counts it), and nobody says it twice. */
async function notify(alerts: readonly Alert[], hidesTexts: boolean, now: Date): Promise<void> {
  const { title, message } = digestWords(alerts, hidesTexts);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  try {
    await browser.notifications.create(buildNotificationId(alerts, now.toISOString()), {
      type: 'basic',
      iconUrl,
      title,
      message,
    });
  } catch (error) {
    // Refused for certain: it was not seen, and comes with the next notification.
    await forgetNotices(alerts.map(({ key }) => key));
    throw error;
  }
}
