// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
// Every adapter comes with it: not while a test waits.
import '@/lib/plan/compose-target';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { pausePlannedDay } from '@/entrypoints/background/services/plan-day';
import { createClient } from '@/lib/db/repositories/clients';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';
import { onDay, openDay, plan, rowOf, storedItems, storedLog } from './today-fixture';

startWithEmptyLibrary();

const LATE = '23:59';
type Day = ReturnType<typeof openDay>;

async function pause({ user }: Day, reason: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Pause the day…' }));
  await user.type(await screen.findByLabelText('Why'), `${reason}{Enter}`);
  await screen.findByText('The day is paused');
}

const statusesOf = async () => Object.fromEntries((await storedItems()).map(({ title, status }) => [title, status]));

describe('DP-6: pause the day', () => {
  it('holds every unpublished post of today in one operation with its log, and takes all back at once', async () => {
    await plan({ title: 'Reel', time: LATE }, { status: 'approved' });
    await plan({ title: 'Overdue', date: onDay(-1) });
    await plan({ title: 'Tomorrow', date: onDay(1) });
    await plan({ title: 'Report', kind: 'task' });
    const day = openDay();
    await rowOf('Reel');
    await day.user.click(screen.getByRole('button', { name: 'Pause the day…' }));
    expect(await screen.findByText('2 posts will be held.')).toBeTruthy();
    await expectAccessible();
    await day.user.type(screen.getByLabelText('Why'), 'Mourning day{Enter}');
    expect(await screen.findByText('2 posts on hold')).toBeTruthy();
    expect(await statusesOf()).toStrictEqual({ Reel: 'held', Overdue: 'held', Tomorrow: 'draft', Report: 'draft' });
    const [entry] = await storedLog();
    expect(entry).toMatchObject({ kind: 'pause', reason: 'Mourning day', clientId: null, resumedAt: null });
    expect((await storedItems()).filter(({ hold }) => hold?.pauseId === entry?.id)).toHaveLength(2);
    expect(await screen.findByText(/Mourning day\./)).toBeTruthy();
    await expectAccessible();
    await day.user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await storedLog()).toStrictEqual([]));
    expect(await statusesOf()).toMatchObject({ Reel: 'approved', Overdue: 'draft' });
    await waitFor(() => expect(screen.queryByText('The day is paused')).toBeNull());
  });

  it('holds the chosen client only', async () => {
    const { id } = await createClient({ name: 'Aurora', colour: '#aa3300' });
    await plan({ title: 'Ours', clientId: id, time: LATE });
    await plan({ title: 'Theirs', time: LATE });
    const { user } = openDay();
    await rowOf('Ours');
    await user.click(screen.getByRole('button', { name: 'Pause the day…' }));
    await user.click(await screen.findByRole('button', { name: /Whose posts/ }));
    await user.click(await screen.findByRole('option', { name: 'Aurora' }));
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('Aurora: the day is paused')).toBeTruthy();
    expect(await statusesOf()).toStrictEqual({ Ours: 'held', Theirs: 'draft' });
  });

  it('says what a scheduler sends all the same, with a link to check it', async () => {
    await plan({ title: 'Reel', time: LATE, networks: ['vk'] }, { status: 'scheduled' });
    const day = openDay();
    await rowOf('Reel');
    await pause(day, 'News');
    expect(screen.getByText(/Jackdaw cannot stop it/)).toBeTruthy();
    const link = await screen.findByRole('link', { name: 'Check VK: Reel' });
    expect(link.getAttribute('href')).toBe('https://vk.com/');
  });

  it('does not silently hold what is planned meanwhile, says so, and holds it when asked', async () => {
    await plan({ title: 'Before', time: LATE });
    const day = openDay();
    await rowOf('Before');
    await pause(day, 'News');
    await plan({ title: 'After', time: LATE });
    expect(await screen.findByText(/1 post planned since is not held\./)).toBeTruthy();
    expect(await statusesOf()).toMatchObject({ After: 'draft' });
    await day.user.click(screen.getByRole('button', { name: 'Hold them too' }));
    await waitFor(async () => expect(await statusesOf()).toStrictEqual({ Before: 'held', After: 'held' }));
    expect(await storedLog()).toMatchObject([{ itemIds: [expect.anything(), expect.anything()], reason: 'News' }]);
  });

  it('pauses a day with nothing in it: what comes later is then said', async () => {
    const day = openDay();
    await pause(day, 'News');
    expect(await storedLog()).toMatchObject([{ kind: 'pause', itemIds: [] }]);
    await day.user.click(screen.getByRole('button', { name: 'Resume…' }));
    expect(await screen.findByText('Nothing is held any more.')).toBeTruthy();
    await day.user.click(screen.getByRole('button', { name: 'Resume the day' }));
    await waitFor(async () => expect(await storedLog()).toMatchObject([{ resumedAt: expect.any(String) }]));
  });
});

describe('DP-6: the banner in the workspace', () => {
  it('stays on every screen until the day is resumed', async () => {
    await plan({ title: 'Reel', time: LATE });
    await pausePlannedDay({ clientId: null, reason: 'News', requestId: crypto.randomUUID() });
    openWorkspace('#/reading');
    expect(await screen.findByText('The day is paused')).toBeTruthy();
    expect(screen.getByText('1 post is held.')).toBeTruthy();
  });
});

describe('DP-6: the ledger of what was held', () => {
  it('lists every item with its own time; each is kept, moved or dropped in one operation', async () => {
    await plan({ title: 'Keep', time: LATE }, { status: 'approved' });
    await plan({ title: 'Move', time: LATE });
    await plan({ title: 'Drop', time: LATE });
    await plan({ title: 'Passed', date: onDay(-1), time: '10:00' });
    const day = openDay();
    const { user } = day;
    await rowOf('Keep');
    await pause(day, 'News');
    await user.click(screen.getByRole('button', { name: 'Resume…' }));
    const ledger = await screen.findByRole('dialog', { name: 'Resume the day' });
    expect(within(ledger).getAllByRole('listitem')).toHaveLength(4);
    expect(within(ledger).getAllByText(/its time has passed/)).toHaveLength(1);
    const choose = async (title: string, name: string): Promise<void> => {
      const group = within(ledger).getByRole('group', { name: `What becomes of “${title}”` });
      await user.click(within(group).getByRole('radio', { name }));
    };
    // What has passed is offered a time to come.
    const passed = within(ledger).getByRole('group', { name: 'What becomes of “Passed”' });
    expect(within(passed).getByRole<HTMLInputElement>('radio', { name: 'New time' }).checked).toBe(true);
    const suggested = within(ledger).getByLabelText<HTMLInputElement>('Day of “Passed”').value;
    expect(suggested >= onDay(0)).toBe(true);
    await choose('Move', 'New time');
    await user.clear(within(ledger).getByLabelText('Day of “Move”'));
    await user.type(within(ledger).getByLabelText('Day of “Move”'), onDay(2));
    await choose('Drop', 'Drop');
    await user.type(within(ledger).getByLabelText('Why “Drop” is dropped'), 'Too late');
    await expectAccessible();
    await user.click(within(ledger).getByRole('button', { name: 'Resume the day' }));
    await waitFor(async () => expect(await storedLog()).toMatchObject([{ resumedAt: expect.any(String) }]));
    const items = Object.fromEntries((await storedItems()).map((item) => [item.title, item]));
    expect(items['Keep']).toMatchObject({ status: 'approved', date: onDay(0), time: LATE, hold: null });
    expect(items['Move']).toMatchObject({ status: 'draft', date: onDay(2), hold: null });
    expect(items['Drop']).toMatchObject({ status: 'dropped', notes: 'Too late' });
    expect(items['Passed']).toMatchObject({ status: 'draft', date: suggested, hold: null });
    await waitFor(() => expect(screen.queryByText('The day is paused')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await storedLog()).toMatchObject([{ resumedAt: null }]));
    expect(new Set(Object.values(await statusesOf()))).toStrictEqual(new Set(['held']));
  });
});
