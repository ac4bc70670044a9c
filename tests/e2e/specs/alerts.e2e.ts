import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';

import type { Page } from 'puppeteer-core';

import {
  ask,
  changeAlertSettings,
  findItem,
  planItem,
  readAlarms,
  readButton,
  readNotifications,
  readReports,
  ringSoon,
} from '../harness/alerts.ts';
import { copyBuildWithPermissions } from '../harness/granted-permission.ts';
import { readTable } from '../harness/read-tables.ts';
import { rewriteRow } from '../harness/rewrite-row.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { stopWorker } from '../harness/stop-worker.ts';
import { pause, until } from '../harness/until.ts';
import { findWorker } from '../harness/worker-events.ts';

const CHROMIUM = { browsers: ['chromium'] } as const;
const INTERVAL_MS = 15 * 60_000;

async function expectBadge(page: Page, badge: string): Promise<void> {
  await until(`"${badge}" at the toolbar button`, async () => (await readButton(page)).badge === badge);
}

/** As if the last notification had been sixteen minutes ago. */
async function letIntervalPass(page: Page): Promise<void> {
  await rewriteRow(page, 'notices', 'last', { at: new Date(Date.now() - INTERVAL_MS - 60_000).toISOString() });
}

scenario('DP-10: the badge counts what is overdue, says it, and is silent in quiet hours', {}, async (session) => {
  const page = await session.openExtensionPage('welcome.html');
  await planItem(page, 'Old', -2);
  await planItem(page, 'Older', -26);
  await planItem(page, 'Far away', 3);
  await expectBadge(page, '2');
  assert.equal((await readButton(page)).title, 'Jackdaw: 2 items overdue');

  const hour = new Date().getHours();
  await changeAlertSettings(page, { quietHours: { from: hour, to: (hour + 3) % 24 } });
  await expectBadge(page, '');
  await changeAlertSettings(page, { quietHours: null });
  await expectBadge(page, '2');

  for (const title of ['Old', 'Older']) {
    const item = await findItem(session, title);
    const reply = await ask(page, 'plan:act', {
      ids: [item?.id],
      act: { act: 'drop', reason: '' },
      requestId: crypto.randomUUID(),
    });
    assert.equal((reply as { ok: boolean }).ok, true);
  }
  await expectBadge(page, '');
  assert.equal((await readButton(page)).title, 'Jackdaw');
  const alarms = await until('both alarms', async () => {
    const found = await readAlarms(page);
    return 'alerts-next' in found && 'alerts-safety' in found ? found : null;
  });
  // A quarter of an hour before what is far away; a day that begins before that is looked at too.
  const next = alarms['alerts-next'] ?? 0;
  assert.ok(next > Date.now() && next <= Date.now() + 2.75 * 60 * 60_000, new Date(next).toISOString());
});

scenario('an alarm wakes a sleeping background, which counts anew', CHROMIUM, async (session) => {
  const page = await session.openExtensionPage('welcome.html');
  await planItem(page, 'Tomorrow', 26);
  await until('the alarms', async () => 'alerts-safety' in (await readAlarms(page)));
  await stopWorker(session);
  const image = await session.openExtensionPage('icon/16.png');
  const item = await findItem(session, 'Tomorrow');
  assert.ok(item);
  // Time passes: nobody hears of it.
  await rewriteRow(image, 'planItems', item.id, { date: '2026-01-02' });
  await pause(500);
  assert.equal((await readButton(page)).badge, '');
  await ringSoon(page);
  await expectBadge(page, '1');
  const alarms = await until('the alarms to be set again', async () => {
    const found = await readAlarms(page);
    return 'alerts-safety' in found ? found : null;
  });
  assert.ok((alarms['alerts-safety'] ?? 0) > Date.now());
});

scenario('alarms that the browser lost are set again by any start of the background', CHROMIUM, async (session) => {
  const page = await session.openExtensionPage('welcome.html');
  await planItem(page, 'Later', 2);
  await until('the alarms', async () => 'alerts-next' in (await readAlarms(page)));
  await stopWorker(session);
  await page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: { clearAll(): Promise<boolean> } } }).chrome;
    await alarms.clearAll();
  });
  assert.deepEqual(await readAlarms(page), {});
  await planItem(page, 'Other', 4);
  await until('the alarms again', async () => {
    const found = await readAlarms(page);
    return 'alerts-next' in found && 'alerts-safety' in found;
  });
});

/** Everything a notification spoke of, each as often as it was spoken of. */
async function readTold(page: Page, seen: Set<string>): Promise<string[]> {
  for (const id of await readNotifications(page)) seen.add(id);
  return [...seen].map((id) => decodeURIComponent(id.split(':')[2] ?? ''));
}

/** With the permission to notify; in Firefox it is granted on the request itself. */
const PERMITTED = browserOfRun() === 'chromium' ? { ...CHROMIUM, extensionDir: copyBuildWithPermissions() } : CHROMIUM;
process.on('exit', () => {
  if ('extensionDir' in PERMITTED) rmSync(PERMITTED.extensionDir, { recursive: true, force: true });
});

scenario(
  'a worker killed at any moment of an action loses nothing and announces nothing twice',
  { ...PERMITTED, timeoutMs: 180_000 },
  async (session) => {
    const page = await session.openExtensionPage('icon/16.png');
    await changeAlertSettings(page, { isNotifying: true });
    const killer = await page.createCDPSession();
    await killer.send('ServiceWorker.enable');
    const seen = new Set<string>();
    const acknowledged: string[] = [];
    for (let round = 0; round < 14; round += 1) {
      const title = `Round ${round}`;
      // Whoever is killed before the answer has promised nothing.
      const answer = planItem(page, title, -2).catch(() => null);
      // Before the commit, after it, while it is counted, decided and shown.
      await pause(round * 25);
      await killer.send('ServiceWorker.stopAllWorkers');
      const reply = await answer;
      if (isDone(reply)) acknowledged.push(title);
      await readTold(page, seen);
      if ((await readTable(session, 'notices')).some(({ id }) => id === 'last')) await letIntervalPass(page);
    }
    // The next start makes up for whatever was missed.
    await planItem(page, 'Last', -2);
    const items = await until('every acknowledged item', async () => {
      const stored = await readTable(session, 'planItems');
      return acknowledged.every((title) => stored.some((item) => item.title === title)) ? stored : null;
    });
    assert.equal(new Set(items.map(({ title }) => title)).size, items.length, 'nothing is stored twice');
    await expectBadge(page, String(items.length));
    await until(
      'everything to be in the ledger',
      async () => {
        await readTold(page, seen);
        const told = (await readTable(session, 'notices')).filter(({ id }) => id.startsWith('plan:'));
        if (told.length < items.length) {
          await letIntervalPass(page);
          await ringSoon(page);
          await pause(1000);
        }
        return told.length === items.length;
      },
      30_000,
    );
    const told = (await readTold(page, seen)).filter((id) => id !== '');
    assert.equal(new Set(told).size, told.length, 'no item is announced by itself twice');
    assert.ok(seen.size > 0, 'something was announced');
    assert.ok(acknowledged.length > 0, 'some rounds were acknowledged');
  },
);

function isDone(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}

scenario('DP-10: one notification at a time, once, and a press opens what it speaks of', PERMITTED, async (session) => {
  const page = await session.openExtensionPage('icon/16.png');
  await planItem(page, 'Old', -2);
  await expectBadge(page, '1');
  assert.deepEqual(await readNotifications(page), [], 'nothing before they are switched on');
  await changeAlertSettings(page, { isNotifying: true });
  const [first = ''] = await until('a notification', async () => notEmpty(await readNotifications(page)));
  const item = await findItem(session, 'Old');
  assert.ok(first.startsWith(`jackdaw:plan:${item?.id}:`), first);

  await planItem(page, 'Second', -3);
  await expectBadge(page, '2');
  assert.deepEqual(await readNotifications(page), [first], 'not within a quarter of an hour');
  const alarms = await readAlarms(page);
  assert.ok((alarms['alerts-next'] ?? Infinity) <= Date.now() + INTERVAL_MS, 'it comes when its turn comes');
  await letIntervalPass(page);
  await ringSoon(page);
  const both = await until('the second notification', async () => {
    const shown = await readNotifications(page);
    return shown.length === 2 ? shown : null;
  });
  const second = await findItem(session, 'Second');
  assert.ok(
    both.some((id) => id.startsWith(`jackdaw:plan:${second?.id}:`)),
    both.join(),
  );

  await pressNotification(session, first);
  await until('the item in the workspace', () =>
    session.browser.targets().some((target) => target.url().endsWith(`/workspace.html#/plan?item=${item?.id}`)),
  );
  assert.equal((await readNotifications(page)).includes(first), false, 'it goes when it was pressed');
});

function notEmpty(ids: string[]): string[] | null {
  return ids.length === 0 ? null : ids;
}

/** Only the press is left out, which no test can send to the system: the listener and everything behind it are the real ones. */
async function pressNotification(session: Session, id: string): Promise<void> {
  const worker = await findWorker(session);
  await worker.evaluate((pressed) => {
    const { chrome } = globalThis as unknown as {
      chrome: { notifications: { onClicked: { dispatch(id: string): void } } };
    };
    chrome.notifications.onClicked.dispatch(pressed);
  }, id);
}

scenario(
  'DP-10: notifications are switched on in Settings, on the press that asks the browser',
  { browsers: ['firefox'] },
  async (session) => {
    const page = await session.openExtensionPage('welcome.html');
    await planItem(page, 'Old', -2);
    await expectBadge(page, '1');
    const settings = await session.openExtensionPage('workspace.html#/settings');
    const toggle = await until('the switch', () => settings.$('aria/Notifications[role="switch"]'));
    assert.equal(await toggle.evaluate((node) => node.getAttribute('aria-checked')), 'false');
    await toggle.click();
    await until('it is on', () => toggle.evaluate((node) => node.getAttribute('aria-checked') === 'true'));
    const item = await findItem(session, 'Old');
    // Without a desktop to show it Firefox drops a notification at once: that it was made, and not refused, is all there is to see.
    const isTold = async (): Promise<boolean> =>
      (await readTable(session, 'notices')).some(({ id }) => id.startsWith(`plan:${item?.id}:overdue:`));
    await until('it to be announced', isTold);
    await pause(1000);
    assert.equal(await isTold(), true, 'what is refused is forgotten again');
    assert.deepEqual(await readReports(page), []);
  },
);
