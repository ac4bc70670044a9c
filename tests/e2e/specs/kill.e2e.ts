import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { SCRATCH_DIR } from '../../tools/setup/project.mjs';
import type { PlanItem } from '@/lib/domain/plan-item';
import {
  ask,
  changeAlertSettings,
  findItem,
  planItem,
  readAlarms,
  readButton,
  readNotifications,
} from '../harness/alerts.ts';
import { copyBuildWithPermissions } from '../harness/granted-permission.ts';
import { launchWithExtension } from '../harness/launch.ts';
import { readTable } from '../harness/read-tables.ts';
import { browserOfRun } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

/** What the person does, and what it makes of the item. */
const ACTS: readonly [act: object, isThere: (item: PlanItem) => boolean][] = [
  [{ act: 'snooze', length: 'tomorrow' }, ({ snoozedUntil }) => snoozedUntil !== null],
  [{ act: 'move', date: '2030-05-06', time: '07:08' }, ({ date, time }) => date === '2030-05-06' && time === '07:08'],
  [{ act: 'hold', reason: 'Fire' }, ({ status, hold }) => status === 'held' && hold?.reason === 'Fire'],
  [{ act: 'resume' }, ({ status, hold }) => status === 'draft' && hold === null],
  [{ act: 'finish' }, ({ status }) => status === 'published'],
  [{ act: 'answer-live', answer: 'late' }, ({ liveCheck }) => liveCheck?.answer === 'late'],
];

async function withProfile(story: (launch: () => Promise<Session>) => Promise<void>): Promise<void> {
  mkdirSync(SCRATCH_DIR, { recursive: true });
  const profileDir = mkdtempSync(path.join(SCRATCH_DIR, 'profile-'));
  const extensionDir = copyBuildWithPermissions();
  const sessions: Session[] = [];
  try {
    await story(async () => {
      const session = await launchWithExtension('chromium', { profileDir, extensionDir });
      sessions.push(session);
      return session;
    });
  } finally {
    for (const session of sessions) if (session.browser.connected) await session.close();
    for (const folder of [profileDir, extensionDir]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** As the system does when memory runs out, or a power failure short of the disk: no handler runs, nothing is flushed. */
async function killBrowser(session: Session): Promise<void> {
  const process = session.browser.process();
  assert.ok(process?.pid, 'the process of the browser');
  process.kill('SIGKILL');
  await until('the browser to be gone', () => !session.browser.connected);
}

async function act(page: Page, id: string, what: object): Promise<void> {
  const reply = await ask(page, 'plan:act', { ids: [id], act: what, requestId: crypto.randomUUID() });
  assert.equal((reply as { ok: boolean }).ok, true, JSON.stringify(what));
}

if (browserOfRun() === 'chromium') {
  void test(
    'DP-4: the browser killed right after each acknowledged action has all of them when it is back',
    { timeout: 180_000 },
    () =>
      withProfile(async (launch) => {
        let session = await launch();
        let page = await session.openExtensionPage('icon/16.png');
        assert.equal(((await planItem(page, 'Reel', -1)) as { ok: boolean }).ok, true);
        await killBrowser(session);
        for (const [what, isThere] of ACTS) {
          session = await launch();
          page = await session.openExtensionPage('icon/16.png');
          const item = await findItem(session, 'Reel');
          assert.ok(item, `the item before ${JSON.stringify(what)}`);
          await act(page, item.id, what);
          await killBrowser(session);
          session = await launch();
          const stored = await findItem(session, 'Reel');
          assert.ok(stored !== undefined && isThere(stored), `${JSON.stringify(what)}: ${JSON.stringify(stored)}`);
          await killBrowser(session);
        }
      }),
  );

  void test(
    'DP-10: after a killed browser alarms and badge are back, and nothing is announced again',
    { timeout: 120_000 },
    () =>
      withProfile(async (launch) => {
        let session = await launch();
        let page = await session.openExtensionPage('icon/16.png');
        await changeAlertSettings(page, { isNotifying: true });
        await planItem(page, 'Old', -2);
        await planItem(page, 'Later', 3);
        await until('a notification', async () => (await readNotifications(page)).length === 1);
        const before = await readTable(session, 'notices');
        await killBrowser(session);

        session = await launch();
        page = await session.openExtensionPage('icon/16.png');
        await until('the badge', async () => (await readButton(page)).badge === '1');
        const alarms = await until('the alarms', async () => {
          const found = await readAlarms(page);
          return 'alerts-next' in found && 'alerts-safety' in found ? found : null;
        });
        assert.ok((alarms['alerts-next'] ?? 0) > Date.now());
        assert.deepEqual(await readTable(session, 'notices'), before, 'nothing more was decided');
        assert.deepEqual(
          await readNotifications(page),
          [],
          'the browser forgot its notification, and nobody repeats it',
        );
      }),
  );
}
