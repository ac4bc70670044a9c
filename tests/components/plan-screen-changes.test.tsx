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

async function plan(change: Parameters<typeof makePlanContent>[0], row: PlanItemChange = {}): Promise<void> {
  const added = await addPlanItems([makePlanContent(change)]);
  if (!added.ok) throw new Error(added.code);
  await changePlanItems({ ids: added.ids, build: () => row });
}

const stored = async (title: string) =>
  db()
    .planItems.filter((item) => item.title === title)
    .first();
const itemNamed = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const MONTH = '#/plan?date=2026-03-04';

describe('the week of the plan', () => {
  it('has what is without a time above the hours, and moves by a quarter of an hour', async () => {
    await plan({ title: 'Timed', time: '23:50' });
    await plan({ title: 'Loose', time: null });
    const user = openWorkspace(`${MONTH}&view=week`);
    const loose = await screen.findByRole('cell', { name: /^Any time, Wednesday/ });
    await itemNamed(/^Timed/);
    expect(within(loose).getAllByRole('button')).toHaveLength(1);
    await expectAccessible();
    (await itemNamed(/^Timed/)).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await stored('Timed')).toMatchObject({ date: '2026-03-05', time: '00:05' }));
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(async () => expect(await stored('Timed')).toMatchObject({ date: '2026-03-04', time: '00:05' }));
  });
});

describe('the board of the plan', () => {
  it('counts each column and carries a card to the next by keyboard', async () => {
    await plan({ title: 'Written' });
    await plan({ title: 'Idea', date: null, time: null });
    const user = openWorkspace(`${MONTH}&view=board`);
    const making = await screen.findByRole('region', { name: 'In the making 1' });
    expect(within(making).getByRole('button', { name: /^Written/ })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Ideas 1' })).toBeTruthy();
    await expectAccessible();
    (await itemNamed(/^Written/)).focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect(await stored('Written')).toMatchObject({ status: 'review' }));
    await screen.findByRole('region', { name: 'In review 1' });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await stored('Written')).toMatchObject({ status: 'draft' }));
  });

  it('asks on which day an idea is to be made', async () => {
    await plan({ title: 'Idea', date: null, time: null });
    const user = openWorkspace(`${MONTH}&view=board`);
    (await itemNamed(/^Idea/)).focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(await screen.findByRole('dialog', { name: 'Move “Idea”' })).toBeTruthy();
  });
});

describe('ideas beside the plan', () => {
  it('go onto the day of the keyboard, and become drafts', async () => {
    await plan({ title: 'Idea', date: null, time: null });
    const user = openWorkspace(MONTH);
    await screen.findByRole('table', { name: 'Month' });
    document.getElementById('plan-column-2026-03-10')?.focus();
    (await itemNamed(/^Idea/)).focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(async () => expect(await stored('Idea')).toMatchObject({ date: '2026-03-10', status: 'draft' }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Idea, Draft/));
  });
});

describe('several items of the plan', () => {
  it('are moved together, each from its own day, and taken back by one undo', async () => {
    await plan({ title: 'One' });
    await plan({ title: 'Two', date: '2026-03-05' });
    const user = openWorkspace(MONTH);
    (await itemNamed(/^One/)).focus();
    await user.keyboard('x{ArrowRight}x');
    const bar = await screen.findByRole('toolbar', { name: 'Selected items' });
    expect(within(bar).getByRole('status').textContent).toBe('2 selected');
    await expectAccessible();
    const days = within(bar).getByRole('spinbutton');
    await user.clear(days);
    await user.type(days, '-3');
    await user.click(within(bar).getByRole('button', { name: 'Move by days' }));
    await waitFor(async () => expect(await stored('One')).toMatchObject({ date: '2026-03-01' }));
    expect(await stored('Two')).toMatchObject({ date: '2026-03-02' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored('One')).toMatchObject({ date: '2026-03-04' }));
    expect(await stored('Two')).toMatchObject({ date: '2026-03-05' });
  });

  it('are held together with one reason, by Ctrl and a click', async () => {
    await plan({ title: 'One' });
    await plan({ title: 'Two', date: '2026-03-05' });
    const user = openWorkspace(MONTH);
    const one = await itemNamed(/^One/);
    await user.keyboard('{Control>}');
    await user.click(one);
    await user.click(await itemNamed(/^Two/));
    await user.keyboard('{/Control}');
    await user.click(screen.getByRole('button', { name: 'Hold…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Why' }), 'Fire{Enter}');
    await waitFor(async () => expect(await stored('Two')).toMatchObject({ status: 'held', hold: { reason: 'Fire' } }));
    expect(await stored('One')).toMatchObject({ status: 'held', hold: { reason: 'Fire' } });
  });
});
