// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { db } from '@/lib/db/database';
import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import type { PlanItemChange } from '@/lib/domain/plan-item';

import { makePlanContent } from '../db/make-plan-item';
import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

async function plan(change: Parameters<typeof makePlanContent>[0], row: PlanItemChange = {}): Promise<string> {
  const added = await addPlanItems([makePlanContent(change)]);
  if (!added.ok) throw new Error(added.code);
  await changePlanItems({ ids: added.ids, build: () => row });
  return added.ids[0] ?? '';
}

const stored = async (title: string) =>
  db()
    .planItems.filter((item) => item.title === title)
    .first();
const itemNamed = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
/** The cell of a day in the month. */
const dayOf = (date: string): HTMLElement => {
  const cell = document.querySelector<HTMLElement>(`[data-plan-date="${date}"]`);
  if (cell === null) throw new Error(`no ${date}`);
  return cell;
};
const MONTH = '#/plan?date=2026-03-04';

describe('the month of the plan', () => {
  it('begins on Monday, marks weekends and shows each item on its day', async () => {
    await plan({ title: 'Sale', networks: ['vk', 'telegram'] });
    await plan({ title: 'Loose', time: null, date: '2026-03-29' }, { status: 'held', hold: null });
    openWorkspace(MONTH, { theme: 'auto', language: 'ro' });
    expect(await itemNamed(/^Sale, 12:00, VK, Telegram, Ciornă, întârziat$/)).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent.slice(0, 3))[1]).toBe('lun');
    expect(within(dayOf('2026-03-29')).getByRole('button', { name: 'Loose, Pe pauză' })).toBeTruthy();
    await expectAccessible();
  });

  it('DP-2: shows an item at half past midnight of its own clock on that day, and once', async () => {
    await plan({ title: 'Late night', time: '00:30', date: '2026-03-05', timeZone: 'America/New_York' });
    openWorkspace(MONTH);
    await itemNamed(/^Late night/);
    expect(within(dayOf('2026-03-05')).getAllByRole('button', { name: /^Late night/ })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /^Late night/ })).toHaveLength(1);
  });

  it('draws the first items of a full day and the rest on request', async () => {
    for (const hour of ['08', '09', '10', '11', '12', '13']) await plan({ title: `At ${hour}`, time: `${hour}:00` });
    const user = openWorkspace(MONTH);
    await itemNamed(/^At 08/);
    expect(within(dayOf('2026-03-04')).getAllByRole('button', { name: /^At / })).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: /^\+3 more/ }));
    expect(within(dayOf('2026-03-04')).getAllByRole('button', { name: /^At / })).toHaveLength(6);
  });

  it('finds by words, letters with diacritics typed plainly', async () => {
    await plan({ title: 'Vânzare de primăvară' });
    await plan({ title: 'Other' });
    const user = openWorkspace(MONTH);
    await itemNamed(/^Other/);
    await user.type(screen.getByRole('searchbox', { name: 'Search the plan' }), 'vanz primavara');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Other/ })).toBeNull());
    expect(screen.getByRole('button', { name: /^Vânzare/ })).toBeTruthy();
    expect(window.location.hash).toContain('q=vanz');
  });
});

describe('the list of the plan', () => {
  it('shows the days of the month in order, empty ones as gaps', async () => {
    await plan({ title: 'Sale' });
    openWorkspace(`${MONTH}&view=list`);
    await itemNamed(/^Sale/);
    const days = within(screen.getByRole('list', { name: 'List' })).getAllByText('Nothing planned');
    expect(days).toHaveLength(30);
    await expectAccessible();
  });
});

describe('the keyboard of the plan', () => {
  it('carries an item by days and weeks, and takes it back', async () => {
    await plan({ title: 'Sale' });
    const user = openWorkspace(MONTH);
    (await itemNamed(/^Sale/)).focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect(await stored('Sale')).toMatchObject({ date: '2026-03-05', time: '12:00' }));
    await waitFor(() =>
      expect(within(dayOf('2026-03-05')).getByRole('button', { name: /^Sale/ })).toBe(document.activeElement),
    );
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await stored('Sale')).toMatchObject({ date: '2026-03-12' }));
    await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    await waitFor(async () => expect(await stored('Sale')).toMatchObject({ date: '2026-03-04' }));
  });

  it('walks over days and items, and selects, finishes and deletes what it stands on', async () => {
    await plan({ title: 'First', time: '09:00' });
    await plan({ title: 'Second', time: '10:00' });
    const user = openWorkspace(MONTH);
    (await itemNamed(/^First/)).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Second');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.id).toBe('plan-column-2026-03-11');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toContain('Second');
    await user.keyboard('{ArrowLeft}{ArrowRight}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Second');
    await user.keyboard('d');
    await waitFor(async () => expect(await stored('Second')).toMatchObject({ status: 'published' }));
    await user.keyboard('{ArrowUp}{Delete}');
    await waitFor(async () => expect(await stored('First')).toBeUndefined());
  });

  it('lists its keys', async () => {
    const user = openWorkspace(MONTH);
    await screen.findByRole('table', { name: 'Month' });
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
    await expectAccessible();
  });
});
