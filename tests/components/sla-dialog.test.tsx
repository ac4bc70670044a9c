// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import { changeReply } from '@/lib/db/repositories/replies';
import { dueTimeOf } from '@/lib/replies/due-time';
import { loadSlaSettings } from '@/lib/replies/sla-settings';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';
import { queueComment } from './replies-fixture';

startWithEmptyLibrary();
beforeEach(() => fakeBrowser.reset());

async function choose(user: UserEvent, field: string, option: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: new RegExp(`${field}$`) }));
  await user.click(await screen.findByRole('option', { name: option }));
}

const dueOf = async (id: string): Promise<string | undefined> => (await db().replies.get(id))?.dueAt;

it('moves what waits already when the person says so, but no time set by hand; Undo takes all back', async () => {
  const waiting = await queueComment('1', { dueInHours: 1 });
  const byHand = await queueComment('2', { dueInHours: 2 });
  await changeReply(byHand, { isDueByHand: true });
  const [first, hand] = [await dueOf(waiting), await dueOf(byHand)];
  const user = openWorkspace('#/replies');
  await user.click(await screen.findByRole('button', { name: 'Answer times' }));
  await screen.findByRole('dialog', { name: 'Answer times' });
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  await choose(user, 'Not said yet', '16 hr');
  expect(await screen.findByText(/By these rules 1 open comment is due at another time/)).toBeTruthy();
  expect(await dueOf(waiting)).toBe(first);
  await user.click(screen.getByRole('button', { name: 'Move 1 due time' }));
  const row = (await db().replies.get(waiting))!;
  const settings = await loadSlaSettings();
  await waitFor(async () => expect(await dueOf(waiting)).toBe(dueTimeOf(row, settings)));
  expect(await dueOf(byHand)).toBe(hand);
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  await expectAccessible();
  // In the dialog and on the message beside it: both take back the same.
  await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1)!);
  await waitFor(async () => expect(await dueOf(waiting)).toBe(first));
  expect(await screen.findByRole('button', { name: 'Move 1 due time' })).toBeTruthy();
});
