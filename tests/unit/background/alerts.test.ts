import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { refreshAlerts } from '@/entrypoints/background/services/alerts';
import { db } from '@/lib/db/database';
import { addPlanItems } from '@/lib/db/repositories/plan-items';
import { loadReports } from '@/lib/errors/report';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import { saveAlertSettings } from '@/lib/settings/alert-settings';
import { saveModule } from '@/lib/settings/modules';

import { makePlanContent } from '../../db/make-plan-item';
import { SETTINGS } from '../alerts/make-situation';
import { type BrowserParts, settle, startBackground } from './start-background';

let parts: BrowserParts;

beforeEach(async () => {
  parts = await startBackground();
});

async function plan(title: string): Promise<void> {
  const content = makePlanContent({ title, date: '2026-03-01', time: '10:00', timeZone: localTimeZone() });
  const added = await addPlanItems([content]);
  if (!added.ok) throw new Error(added.code);
}

const shown = (): { title?: string; message?: string }[] =>
  Object.values(fakeBrowser.notifications.getAllCreateOptions());
const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({});

async function notify(settings = SETTINGS): Promise<void> {
  parts.granted.add('notifications');
  await saveAlertSettings(settings);
  await settle();
}

describe('DP-10: badge', () => {
  it('says how much is overdue, in its number and in words, and goes when nothing is', async () => {
    await plan('Old');
    await refreshAlerts();
    expect(await badge()).toBe('1');
    expect(await fakeBrowser.action.getTitle({})).toBe('Jackdaw: 1 item overdue');
    await db().planItems.clear();
    await refreshAlerts();
    expect(await badge()).toBe('');
    expect(await fakeBrowser.action.getTitle({})).toBe('Jackdaw');
  });

  it('follows what is written while the background is awake', async () => {
    await plan('Old');
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
  });

  it('is not there where the person does not want it', async () => {
    await saveAlertSettings({ ...SETTINGS, hasBadge: false });
    await plan('Old');
    await refreshAlerts();
    expect(await badge()).toBe('');
  });

  it('leaves out the work that somebody else does', async () => {
    await plan('Old');
    await saveModule('publishing', false);
    await refreshAlerts();
    expect(await badge()).toBe('');
  });

  it('is counted by an alarm too', async () => {
    await plan('Old');
    await refreshAlerts();
    await fakeBrowser.action.setBadgeText({ text: '' });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'alerts-safety', scheduledTime: 0 });
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
  });
});

describe('DP-10: notifications', () => {
  it('are not shown before the person switched them on', async () => {
    parts.granted.add('notifications');
    await plan('Old');
    await refreshAlerts();
    expect(shown()).toEqual([]);
    expect(await db().notices.count()).toBe(0);
  });

  it('tell once, however often it is looked', async () => {
    await plan('Old');
    await plan('Older');
    await notify();
    await Promise.all([refreshAlerts(), refreshAlerts(), refreshAlerts()]);
    await refreshAlerts();
    expect(shown()).toMatchObject([{ title: '2 items overdue', message: 'Overdue: Old, Older' }]);
  });

  it('are told again after the browser refused one for certain', async () => {
    await plan('Old');
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no icon'));
    await notify();
    await vi.waitFor(async () => expect((await db().notices.toArray()).map(({ id }) => id)).toEqual(['last']));
    expect(await loadReports()).toMatchObject([{ where: 'alerts' }]);
  });

  it('lead to the one item they speak of when they are pressed', async () => {
    await plan('Old');
    await notify();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    const [id = ''] = Object.keys(fakeBrowser.notifications.getAllCreateOptions());
    const [item] = await db().planItems.toArray();
    await fakeBrowser.notifications.onClicked.trigger(id);
    const page = fakeBrowser.runtime.getURL(`/workspace.html#/plan?item=${item?.id}` as '/workspace.html');
    await vi.waitFor(async () => expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain(page));
    expect(shown()).toEqual([]);
  });
});

describe('alarms', () => {
  it('stand after every look: one for the next moment, one whatever happens', async () => {
    const zone = localTimeZone();
    const soon = new Date(Date.now() + 6 * 60 * 60_000);
    const date = new Intl.DateTimeFormat('sv', { timeZone: zone }).format(soon);
    const time = new Intl.DateTimeFormat('sv', { timeZone: zone, timeStyle: 'short' }).format(soon);
    await addPlanItems([makePlanContent({ date, time, timeZone: zone })]);
    await fakeBrowser.alarms.clearAll();
    await refreshAlerts();
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms.map(({ name }) => name).toSorted()).toEqual(['alerts-next', 'alerts-safety']);
    const next = alarms.find(({ name }) => name === 'alerts-next');
    expect(next?.scheduledTime).toBeGreaterThan(Date.now());
    expect(next?.scheduledTime).toBeLessThanOrEqual(soon.getTime() - 15 * 60_000);
  });

  it('that a clock set back has moved far away are set anew', async () => {
    const far = Date.now() + 24 * 60 * 60_000;
    await fakeBrowser.alarms.create('alerts-safety', { when: far, periodInMinutes: 30 });
    await refreshAlerts();
    const alarm = await fakeBrowser.alarms.get('alerts-safety');
    expect(alarm?.scheduledTime).toBeLessThan(far);
  });
});
