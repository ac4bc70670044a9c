// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { createClient } from '@/lib/db/repositories/clients';
import { saveClientFocus } from '@/lib/clients/client-focus';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';
import { onDay, openDay, plan, rowOf, storedItems as stored } from './today-fixture';

startWithEmptyLibrary();

/** A minute that never passes while a test runs. */
const LATE = '23:59';

describe('DP-1: the day at one glance', () => {
  it('counts in each heading as many rows as stand below it', async () => {
    await plan({ title: 'Old', date: onDay(-2) });
    await plan({ title: 'Older', date: onDay(-3) });
    await plan({ title: 'Loose' });
    await plan({ title: 'Out', date: onDay(-1) }, { status: 'published' });
    await plan(
      { title: 'Paused' },
      { status: 'held', hold: { reason: 'Fire', since: '2026-03-01T08:00:00.000Z', status: 'draft', pauseId: null } },
    );
    await plan({ title: 'Finished' }, { status: 'checked' });
    openDay();
    await rowOf('Old');
    const shown = screen.getAllByRole('region').flatMap((section) => {
      const heading = within(section).queryAllByRole('heading');
      return heading.length === 1 && heading[0]?.id !== 'day-reading'
        ? [[heading[0]?.textContent, within(section).getAllByRole('article').length]]
        : [];
    });
    expect(shown).toStrictEqual([
      ['Overdue2', 2],
      ['Is it live?1', 1],
      ['Later today1', 1],
      ['On hold1', 1],
      ['Done1', 1],
    ]);
    await expectAccessible();
  });

  it('says what to do on a day with nothing in it', async () => {
    const { user, onCapture } = openDay();
    expect(await screen.findByText('Nothing is planned for today')).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Plan a post' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Add to the plan'));
    await user.click(screen.getByRole('button', { name: 'Capture a competitor' }));
    expect(onCapture).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Start from a day template' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('says of each row whose it is, on which network, when, and how far', async () => {
    const { id } = await createClient({ name: 'Aurora', colour: '#aa3300' });
    await plan({ title: 'Sale', clientId: id, networks: ['vk'], time: LATE }, { status: 'review' });
    openDay();
    const row = await rowOf('Sale');
    await waitFor(() => expect(row.textContent).toContain('(Aurora)'));
    expect(row.style.borderInlineStartColor).not.toBe('');
    expect(row.textContent).toContain('11:59 PM');
    expect(row.textContent).toMatch(/review/i);
    expect(within(row).getByTitle('VK')).toBeTruthy();
  });
});

describe('DP-12: quick add', () => {
  it('shows how the line is understood before it is stored, then stores it', async () => {
    const { user } = openDay();
    await user.type(await screen.findByLabelText('Add to the plan'), `tomorrow ${LATE} VK reel sale #promo @Ana`);
    const parts = within(screen.getByRole('list', { name: 'Understood as' })).getAllByRole('listitem');
    expect(parts.map(({ textContent }) => textContent).slice(1)).toStrictEqual(['VK', 'Reel', 'promo', 'Ana']);
    expect(await stored()).toStrictEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await stored()).toMatchObject([
        {
          kind: 'post',
          title: 'sale',
          date: onDay(1),
          time: LATE,
          networks: ['vk'],
          format: 'reel',
          tags: ['promo'],
          assignee: 'Ana',
        },
      ]),
    );
    expect(screen.getByLabelText<HTMLInputElement>('Add to the plan').value).toBe('');
  });

  it('leaves in the title what the person did not mean', async () => {
    const { user } = openDay();
    await user.type(await screen.findByLabelText('Add to the plan'), 'reel of the week');
    await user.click(screen.getByRole('button', { name: 'Leave “reel” in the title' }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ kind: 'task', title: 'reel of the week', format: null }]),
    );
  });

  it('asks for a title and keeps the line', async () => {
    const { user } = openDay();
    const field = await screen.findByLabelText<HTMLInputElement>('Add to the plan');
    await user.type(field, 'tomorrow VK{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Write what it is about/);
    expect(field.value).toBe('tomorrow VK');
    expect(await stored()).toStrictEqual([]);
  });
});

describe('DP-4: mark, snooze, move, hold', () => {
  it('works from the keyboard alone, and can be taken back', async () => {
    await plan({ kind: 'task', title: 'First', time: LATE });
    const { user } = openDay();
    await rowOf('First');
    await user.keyboard('{ArrowDown} ');
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'checked' }]));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'draft' }]));
  });

  it('holds with a reason, shows it, and resumes', async () => {
    await plan({ title: 'Sale' });
    const { user } = openDay();
    (await rowOf('Sale')).focus();
    await user.keyboard('h');
    await user.type(await screen.findByLabelText('Why'), 'Fire at the plant{Enter}');
    expect(await screen.findByText('On hold: Fire at the plant')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Resume: Sale' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'draft', hold: null }]));
  });

  it('snoozes by S and the menu', async () => {
    await plan({ title: 'Sale' });
    const { user } = openDay();
    (await rowOf('Sale')).focus();
    await user.keyboard('s');
    await user.click(await screen.findByRole('menuitem', { name: /Until tomorrow/ }));
    expect(await screen.findByText('Nothing is planned for today')).toBeTruthy();
    expect((await stored())[0]?.snoozedUntil).not.toBeNull();
  });

  it('moves to another day by M', async () => {
    await plan({ title: 'Sale', date: onDay(-1) });
    const { user } = openDay();
    (await rowOf('Sale')).focus();
    await user.keyboard('m');
    await user.click(await screen.findByRole('button', { name: 'Tomorrow' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ date: onDay(1), carriedOver: 1 }]));
  });
});

describe('DP-4: the rest of the keys', () => {
  it('opens the editor by E and takes back by U', async () => {
    const id = await plan({ kind: 'task', title: 'First', time: LATE });
    const { user, onOpen } = openDay();
    (await rowOf('First')).focus();
    await user.keyboard('e');
    expect(onOpen).toHaveBeenCalledWith(`#/plan?item=${id}`);
    await user.keyboard(' ');
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'checked' }]));
    await user.keyboard('u');
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'draft' }]));
  });
});

describe('DP-2: the correct day', () => {
  it('shows the time of the client and mine where they differ', async () => {
    await plan({ title: 'There', timeZone: 'Pacific/Auckland', time: '00:30', date: onDay(-1) });
    await plan({ title: 'Here', time: LATE });
    openDay();
    expect((await rowOf('There')).textContent).toMatch(/12:30 AM.* for you/);
    expect((await rowOf('Here')).textContent).not.toContain('for you');
  });
});

describe('DP-14: one client', () => {
  it('shows the items of the client looked at, and adds to them on their clock', async () => {
    const one = await createClient({ name: 'Aurora', colour: '#aa3300', timeZone: 'Europe/Moscow' });
    const other = await createClient({ name: 'Borealis', colour: '#0033aa' });
    await plan({ title: 'Ours', clientId: one.id });
    await plan({ title: 'Theirs', clientId: other.id });
    const { user } = openDay();
    await rowOf('Theirs');
    await user.keyboard('1');
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Theirs' })).toBeNull());
    expect(screen.getByRole('article', { name: 'Ours' })).toBeTruthy();
    await user.type(screen.getByLabelText('Add to the plan'), 'VK sale{Enter}');
    await waitFor(async () =>
      expect(await stored()).toContainEqual(
        expect.objectContaining({ title: 'sale', clientId: one.id, timeZone: 'Europe/Moscow' }),
      ),
    );
    await saveClientFocus(null);
  });
});

describe('DP-5: overdue never vanishes', () => {
  it('asks for a decision after three times', async () => {
    await plan({ title: 'Sale', date: onDay(-1) }, { carriedOver: 3 });
    const { user } = openDay();
    const question = await screen.findByRole('group', { name: 'Carried over 3 times: do it, move it or drop it.' });
    await expectAccessible();
    await user.click(within(question).getByRole('button', { name: 'Do it today' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ date: onDay(0), status: 'draft' }]));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Do it today' })).toBeNull());
  });

  it('drops with a reason after three times', async () => {
    await plan({ title: 'Sale', date: onDay(-1) }, { carriedOver: 3 });
    const { user } = openDay();
    const question = await screen.findByRole('group', { name: /Carried over 3 times/ });
    await user.click(within(question).getByRole('button', { name: 'Drop…' }));
    await user.type(await screen.findByLabelText('Why'), 'No budget{Enter}');
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'dropped', notes: 'No budget' }]));
  });

  it('becomes overdue at midnight while the window is open', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      vi.setSystemTime(new Date(`${onDay(0)}T23:58:30`));
      await plan({ title: 'Sale' });
      openDay();
      await rowOf('Sale');
      expect(screen.getByRole('heading', { name: /Later today/ })).toBeTruthy();
      vi.setSystemTime(new Date(`${onDay(0)}T23:59:59`));
      await act(async () => vi.advanceTimersByTimeAsync(61_000));
      expect(await screen.findByRole('heading', { name: /Overdue/ })).toBeTruthy();
      expect(await rowOf('Sale')).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('DP-9: is it live?', () => {
  it.each([
    ['Yes', 'checked', 'yes'],
    ['Late', 'checked', 'late'],
    ['No', 'missed', 'no'],
  ])('records %s', async (name, status, answer) => {
    await plan({ title: 'Sale', date: onDay(-2) }, { status: 'scheduled' });
    const { user } = openDay();
    const question = await screen.findByRole('group', { name: 'Is “Sale” live?' });
    await user.click(within(question).getByRole('button', { name }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ status, liveCheck: { answer } }]));
  });
});
