// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { DayPlan } from '@/components/plan/day-plan';
import { actOnPlan, addToPlan } from '@/entrypoints/background/services/plan-items';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import type { PlanItemChange } from '@/lib/domain/plan-item';
import { protocolSchemas } from '@/lib/messaging/protocol-schema';
import { dateAt, shiftDate } from '@/lib/plan/slot-time';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { makePlanContent } from '../db/make-plan-item';
import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const timeZone = localTimeZone();
const today = (): string => dateAt(new Date(), timeZone) ?? '';
const onDay = (days: number): string => shiftDate(today(), days) ?? '';

/** A minute that never passes while a test runs. */
const LATE = '23:59';

async function plan(change: Parameters<typeof makePlanContent>[0], row: PlanItemChange = {}): Promise<string> {
  const content = makePlanContent({ timeZone, date: today(), time: null, ...change });
  const added = await addPlanItems([content]);
  if (!added.ok) throw new Error(added.code);
  await changePlanItems({ ids: added.ids, build: () => row });
  return added.ids[0] ?? '';
}

/** The background, without the browser between. */
function answerAsBackground(message: { type: string; payload: unknown }) {
  if (message.type === 'plan:add') return addToPlan(protocolSchemas['plan:add'].parse(message.payload));
  if (message.type === 'plan:act') return actOnPlan(protocolSchemas['plan:act'].parse(message.payload));
  throw new Error(`not expected: ${message.type}`);
}

const onOpen = vi.fn<(hash: string) => void>();

function openDay() {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answerAsBackground as never);
  const user = userEvent.setup();
  render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => <DayPlan onOpen={onOpen} onCapture={() => undefined} />}
    </InterfaceProvider>,
  );
  return user;
}

const rowOf = (title: string): Promise<HTMLElement> => screen.findByRole('article', { name: title });
const stored = async () => db().planItems.toArray();

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
    openDay();
    expect(await screen.findByText('Nothing is planned for today')).toBeTruthy();
    await expectAccessible();
  });
});

describe('DP-12: quick add', () => {
  it('shows how the line is understood before it is stored, then stores it', async () => {
    const user = openDay();
    await user.type(await screen.findByLabelText('Add to the plan'), `tomorrow ${LATE} VK reel sale #promo @Ana`);
    const parts = within(screen.getByRole('list', { name: 'Understood as' })).getAllByRole('listitem');
    expect(parts.map(({ textContent }) => textContent).slice(1)).toStrictEqual(['VKVK', 'Reel', 'promo', 'Ana']);
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
    const user = openDay();
    await user.type(await screen.findByLabelText('Add to the plan'), 'reel of the week');
    await user.click(screen.getByRole('button', { name: 'Leave “reel” in the title' }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ kind: 'task', title: 'reel of the week', format: null }]),
    );
  });

  it('asks for a title and keeps the line', async () => {
    const user = openDay();
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
    const user = openDay();
    await rowOf('First');
    await user.keyboard('{ArrowDown} ');
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'checked' }]));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'draft' }]));
  });

  it('holds with a reason, shows it, and resumes', async () => {
    await plan({ title: 'Sale' });
    const user = openDay();
    (await rowOf('Sale')).focus();
    await user.keyboard('h');
    await user.type(await screen.findByLabelText('Why'), 'Fire at the plant{Enter}');
    expect(await screen.findByText('On hold: Fire at the plant')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Resume: Sale' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ status: 'draft', hold: null }]));
  });

  it('snoozes by S and the menu', async () => {
    await plan({ title: 'Sale' });
    const user = openDay();
    (await rowOf('Sale')).focus();
    await user.keyboard('s');
    await user.click(await screen.findByRole('menuitem', { name: /Until tomorrow/ }));
    expect(await screen.findByText('Nothing is planned for today')).toBeTruthy();
    expect((await stored())[0]?.snoozedUntil).not.toBeNull();
  });

  it('moves to another day by M', async () => {
    await plan({ title: 'Sale', date: onDay(-1) });
    const user = openDay();
    (await rowOf('Sale')).focus();
    await user.keyboard('m');
    await user.click(await screen.findByRole('button', { name: 'Tomorrow' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ date: onDay(1), carriedOver: 1 }]));
  });
});

describe('DP-5: overdue never vanishes', () => {
  it('asks for a decision after three times', async () => {
    await plan({ title: 'Sale', date: onDay(-1) }, { carriedOver: 3 });
    openDay();
    expect(await screen.findByText('Carried over 3 times: do it, move it or drop it.')).toBeTruthy();
  });
});

describe('DP-9: is it live?', () => {
  it.each([
    ['Yes', 'checked', 'yes'],
    ['Late', 'checked', 'late'],
    ['No', 'missed', 'no'],
  ])('records %s', async (name, status, answer) => {
    await plan({ title: 'Sale', date: onDay(-1) }, { status: 'scheduled' });
    const user = openDay();
    const question = await screen.findByRole('group', { name: 'Is “Sale” live?' });
    await user.click(within(question).getByRole('button', { name }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ status, liveCheck: { answer } }]));
  });
});
